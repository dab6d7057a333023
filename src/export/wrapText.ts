/** Widths of letters in ems, as wide as any of the interface's fonts has them (DejaVu Sans), for a picture has no page to measure on. */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1.05],
  [/[MWЖМШЩЮФ@%—…]/u, 1.1],
  [/[mwжмшщюф]/u, 0.98],
  [/[\p{Lu}]/u, 0.78],
  [/[iljI.,:;'’‘|! \u00a0\u202f]/u, 0.36],
  [/[ftr()[\]/-]/u, 0.44],
  [/\p{M}/u, 0],
];

/** Each letter is looked up once: a long text is measured at several sizes. */
const known = new Map<string, number>();
function widthOfLetter(letter: string): number {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const width = classes.find(([form]) => form.test(letter))?.[1] ?? 0.63;
  known.set(letter, width);
  return width;
}

/** An upper bound of the width of a text, in ems. */
export function widthOf(text: string): number {
  let sum = 0;
  for (const letter of text) sum += widthOfLetter(letter);
  return sum;
}

/** Pieces of a word that is too wide for a line of its own, such as an address. */
function pieces(word: string, most: number): string[] {
  if (widthOf(word) <= most) return [word];
  const found: string[] = [];
  let piece = '';
  let width = 0;
  for (const letter of word) {
    const more = widthOfLetter(letter);
    if (piece !== '' && width + more > most) {
      // An address is broken where it pauses, if that is not too far back.
      const pause = Math.max(...['-', '/', '.', '?', '&', '='].map((mark) => piece.lastIndexOf(mark))) + 1;
      const cut = pause > piece.length / 2 ? pause : piece.length;
      found.push(piece.slice(0, cut));
      piece = piece.slice(cut);
      width = widthOf(piece);
    }
    piece += letter;
    width += more;
  }
  return [...found, piece];
}

/** Lines that fit a width in ems, broken between words (not at a no-break space), and within one only where it is too wide by itself. */
export function wrapText(text: string, most: number): string[] {
  const lines: string[] = [];
  const space = widthOfLetter(' ');
  let line = '';
  let width = 0;
  for (const word of text.split(/[^\S\u00a0\u202f]+/).filter(Boolean))
    for (const [i, piece] of pieces(word, most).entries()) {
      const more = widthOf(piece);
      if (line === '') [line, width] = [piece, more];
      else if (i === 0 && width + space + more <= most) [line, width] = [`${line} ${piece}`, width + space + more];
      else {
        lines.push(line);
        [line, width] = [piece, more];
      }
    }
  return line === '' ? lines : [...lines, line];
}
