import type { Drawing } from './markSeries';

/** A label at the right edge: beside the last point of its line, or a little off it where two would touch. */
export interface LineLabel {
  key: string;
  /** Lines of text. */
  lines: readonly string[];
  /** The point that it names, and its own middle, in pixels. */
  point: { x: number; y: number };
  y: number;
}

/** Words in lines of at most `most` characters; a longer word has a line of its own. */
export function wrapWords(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Labels of lines, moved apart and kept between `top` and `bottom`. Series without a text have none. */
export function placeLabels(
  { series }: Drawing,
  texts: ReadonlyMap<string, string>,
  {
    x,
    y,
    top,
    bottom,
    most,
    lineHeight,
  }: {
    x(at: number): number;
    y(value: number): number;
    top: number;
    bottom: number;
    most: number;
    lineHeight: number;
  },
): LineLabel[] {
  const labels = series
    .flatMap(({ key, points }) => {
      const [text, last] = [texts.get(key), points.at(-1)];
      if (text === undefined || !last) return [];
      const point = { x: x(last.at), y: y(last.value) };
      return [{ key, lines: wrapWords(text, most), point, y: point.y }];
    })
    .sort((a, b) => a.y - b.y);
  const half = ({ lines }: LineLabel) => (lines.length * lineHeight) / 2 + 1;
  let edge = top;
  for (const label of labels) {
    label.y = Math.max(label.y, edge + half(label));
    edge = label.y + half(label);
  }
  edge = bottom;
  for (const label of [...labels].reverse()) {
    label.y = Math.min(label.y, edge - half(label));
    edge = label.y - half(label);
  }
  return labels;
}
