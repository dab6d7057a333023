/** Made when first asked for: each takes a phone some ten milliseconds, which the page's start has no use for. */
let lists: Intl.ListFormat | undefined;
const numbers: Intl.NumberFormat[] = [];

/** `a, b and c`. */
export const list = (names: readonly string[]): string => {
  lists ??= new Intl.ListFormat('en-GB', { type: 'conjunction' });
  return lists.format(names);
};

/** With so many decimals at most; `fixed`: with just so many, as a ratio has them. */
export const number = (value: number, digits: 0 | 1 | 2 = 1, fixed = false): string => {
  if (fixed) return value.toFixed(digits);
  numbers[digits] ??= new Intl.NumberFormat('en-GB', { maximumFractionDigits: digits });
  return numbers[digits].format(value);
};
