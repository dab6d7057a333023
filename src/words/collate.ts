/** Without the marks over and under it: what an alphabet does not have sorts as its plain letter. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

/** One apostrophe for the several that are typed in Uzbek's oʻ and gʻ. */
const withApostrophe = (text: string) => text.replace(/([og])['‘’ʼ`]/g, '$1ʻ');

/** Separators come before all figures, figures before all letters. */
const ranks = { separator: 0, figure: 1, letter: 100, foreign: 1000 };

/**
 * Order of names by an alphabet, for `sort`: its letters separated by spaces, those of two characters (`sh`) as one; letters
 * written together in brackets (`[её]`) are one letter unless all else is the same. Not `Intl.Collator`: browsers lack some of
 * the languages and sort them by another. Of another script after its own, by the order of Unicode.
 */
export function collate(alphabet: string): (a: string, b: string) => number {
  const order = new Map<string, number>();
  alphabet.split(' ').forEach((letters, at) => {
    const together = /^\[(.+)\]$/.exec(letters)?.[1];
    for (const letter of together ?? [letters]) order.set(letter.normalize('NFC'), ranks.letter + at);
  });
  // Latin letters that a Latin alphabet lacks stand where CLDR leaves them, in names such as “C5+1”: after the letter before, its kin passed over.
  let before = '';
  for (const letter of order.has('a') ? 'abcdefghijklmnopqrstuvwxyz' : '') {
    if (!order.has(letter)) {
      const kin = [...order].filter(([other]) => plain(other) === before).map(([, rank]) => rank);
      order.set(letter, Math.max(...kin) + 0.5);
    }
    before = letter;
  }
  const longest = Math.max(...[...order.keys()].map(({ length }) => length));

  function keyOf(name: string): number[] {
    const text = withApostrophe(name.normalize('NFC').toLowerCase());
    const key: number[] = [];
    for (let at = 0; at < text.length; ) {
      let length = Math.min(longest, text.length - at);
      while (length > 1 && !order.has(text.slice(at, at + length))) length -= 1;
      const letter = text.slice(at, at + length);
      at += length;
      const known = order.get(letter) ?? order.get(plain(letter));
      if (known !== undefined) key.push(known);
      else if (/\d/.test(letter)) key.push(ranks.figure + Number(letter));
      else if (/\p{L}/u.test(letter)) key.push(ranks.foreign + (plain(letter).codePointAt(0) ?? 0));
      // Quotation marks and the like do not move a name.
      else if (/[\s\-–—/]/.test(letter)) key.push(ranks.separator);
    }
    return key;
  }

  const kept = new Map<string, number[]>();
  const keyed = (name: string): number[] => {
    const key = kept.get(name) ?? keyOf(name);
    kept.set(name, key);
    return key;
  };
  return (a, b) => {
    const [one, other] = [keyed(a), keyed(b)];
    const at = one.findIndex((rank, i) => rank !== other[i]);
    const difference = at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
    return difference || (a < b ? -1 : Number(a > b));
  };
}
