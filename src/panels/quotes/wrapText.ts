/** Widths of letters in ems, as wide as any of the interface's fonts has them (DejaVu Sans), for a picture has no page to measure on. */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1.05],
  [/[MWЖМШЩЮФ@%—…]/u, 1.1],
  [/[mwжмшщюф]/u, 1],
  [/[\p{Lu}]/u, 0.8],
  [/[iljftrI.,:;'’‘|!()[\]/ \u00a0-]/u, 0.46],
  [/\p{M}/u, 0],
];

/** An upper bound of the width of a text, in ems. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (classes.find(([form]) => form.test(letter))?.[1] ?? 0.68), 0);

/** Pieces of a word that is too wide for a line of its own, such as an address. */
function pieces(word: string, most: number): string[] {
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter) > most) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...found, piece];
}

/** Lines that fit a width in ems, broken between words, and within one only where it is too wide by itself. */
export function wrapText(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean))
    for (const [i, piece] of pieces(word, most).entries()) {
      const longer = line === '' ? piece : `${line} ${piece}`;
      if (i === 0 && widthOf(longer) <= most) line = longer;
      else {
        if (line !== '') lines.push(line);
        line = piece;
      }
    }
  return line === '' ? lines : [...lines, line];
}
