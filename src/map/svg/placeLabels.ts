import type { CountryId } from '../../domain/model/country';
import { labelLayers, lineHeight, shifts } from '../style/layers/labels';
import type { Scene } from '../style/scene';
import type { Frame } from './frame';
import { valueAt } from './layerValues';
import { type Box, project } from './projection';
import type { FrameView } from './view';

export interface PlacedLabel {
  id: CountryId;
  rank: number;
  lines: readonly string[];
  /** Middle of the text, in units. */
  x: number;
  y: number;
  /** Of the letters, in CSS pixels. */
  size: number;
}

/** Width of a letter in ems, by kind: there is nothing to measure with before the page is drawn. */
function letterWidth(letter: string): number {
  if (/[ .,'’|ijlIft]/.test(letter)) return 0.3;
  if (/[mwMWмшщжюфыМШЩЖЮФЫ@]/.test(letter)) return 0.85;
  return letter === letter.toLowerCase() ? 0.56 : 0.66;
}

export const textWidth = (text: string): number => [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);

/** Words in lines of about equal length, none wider than so many ems unless a word is. */
export function breakLines(text: string, most: number): string[] {
  const whole = textWidth(text);
  const wanted = whole / Math.ceil(whole / most);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = `${last} ${word}`;
    // A word joins the line when that leaves it nearer to the wanted width than it is.
    if (last !== undefined && textWidth(joined) - wanted <= wanted - textWidth(last) && textWidth(joined) <= most)
      lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

const overlap = ([x, y, width, height]: Box, [left, top, wide, high]: Box): boolean =>
  x < left + wide && left < x + width && y < top + high && top < y + height;

const contains = ([left, top, width, height]: Box, [x, y, wide, high]: Box): boolean =>
  x >= left && y >= top && x + wide <= left + width && y + high <= top + height;

/**
 * Which labels have room, by MapLibre's rules and the same style: the five first, then neighbours, then the rest; one
 * that would touch another is left out. So is what the edge of the view would cut, for half a name says nothing; but the five
 * keep theirs as long as a part of them is in sight, unless it is `wholeOnly`.
 */
export function placeLabels(scene: Scene, frame: Frame, view: FrameView, wholeOnly: boolean): PlacedLabel[] {
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  // The topmost layer has the first choice of places.
  for (const { minzoom = 0, filter, layout } of labelLayers(scene).reverse()) {
    if (view.zoom < minzoom) continue;
    const rank: unknown = Array.isArray(filter) ? filter.at(-1) : undefined;
    const size = valueAt(layout?.['text-size'], view.zoom);
    const most = valueAt(layout?.['text-max-width'], view.zoom);
    const padding = valueAt(layout?.['text-padding'] ?? 2, view.zoom) / view.scale;
    for (const { id, name, at, rank: own } of scene.labels) {
      if (own !== rank) continue;
      const [x, y] = project(frame.projection, ...at);
      if (!contains(frame.window, [x, y, 0, 0])) continue;
      const lines = breakLines(name, most);
      const wide = (Math.max(...lines.map(textWidth)) * size) / view.scale;
      const high = (lines.length * lineHeight * size) / view.scale;
      const boxAt = (shift: number): Box => [
        x - wide / 2 - padding,
        y + (shift - 0.5) * high - padding,
        wide + 2 * padding,
        high + 2 * padding,
      ];
      const fits = wholeOnly || own > 0 ? contains : overlap;
      const hasRoom = (box: Box): boolean =>
        ((view.size === null && !wholeOnly) || fits(view.viewBox, box)) && !taken.some((other) => overlap(other, box));
      const shift = (own === 0 ? shifts : [0]).find((candidate) => hasRoom(boxAt(candidate)));
      if (shift === undefined) continue;
      taken.push(boxAt(shift));
      placed.push({ id, rank: own, lines, x, y: y + shift * high, size });
    }
  }
  return placed;
}
