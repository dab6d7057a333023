import { paper } from '../theme/chartInks';
import type { Words } from '../words/en';
import type { ExportWords } from '../words/exportEn';
import type { Format } from './formats';
import type { Picture } from './picture';
import { linesOf, textLines } from './svgText';

export interface PictureWords {
  words: Words;
  text: ExportWords;
}

/** The publishers in as many lines as they may have; those without room are counted. */
export function sourcesLines(names: readonly string[], most: number, width: number, size: number, text: ExportWords) {
  if (names.length === 0) return linesOf(text.noSources, width, { size });
  const lines = (count: number) => linesOf(text.sources(names.slice(0, count), names.length - count), width, { size });
  const all = lines(names.length);
  if (all.length <= most) return all;
  // From one on: of hundreds of names a few find room.
  let count = 1;
  while (lines(count + 1).length <= most) count += 1;
  return lines(count);
}

/** What stands below the drawing: what to beware of, boundaries, sources, version, address. From 0 on. */
export function footBlock(
  picture: Picture,
  { small: size }: Format,
  { width, left, sourceLines }: { width: number; left: number; sourceLines: number },
  { words, text }: PictureWords,
): { markup: string; height: number } {
  const style = { size, fill: paper.quiet };
  const lines = (content: string) => linesOf(content, width, style);
  const paragraphs = [
    ...(left > 0 ? [lines(text.left(left))] : []),
    ...picture.notes.map(lines),
    ...(picture.hasMap ? [lines(`${words.disclaimer} ${words.credit}.`)] : []),
    sourcesLines(picture.publishers, sourceLines, width, size, text),
    lines(text.stamp(picture.version, picture.asOf)),
  ];
  const parts: string[] = [];
  let y = size * 0.9;
  for (const paragraph of paragraphs) {
    const { markup, height } = textLines(0, y, paragraph, style);
    parts.push(markup);
    y += height + size * 0.25;
  }
  const address = textLines(0, y, linesOf(picture.address, width, { size, weight: 600 }), { size, weight: 600 });
  return { markup: parts.join('') + address.markup, height: y + address.height };
}
