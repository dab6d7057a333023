/** What a cell may hold; null and undefined are both written as nothing. */
export type Cell = string | number | boolean | null | undefined;

/** A text that a spreadsheet would run as a formula (OWASP, "CSV injection"), or that looks so once it is marked. */
const runnable = /^'*[=+\-@\t\r]/;

/**
 * A text that begins with = + - @, a tab or a carriage return gets an apostrophe in front, so that a spreadsheet shows
 * it. One that begins with apostrophes and then such a character gets one more: taking one off is always the way back.
 */
export const guard = (text: string): string => (runnable.test(text) ? `'${text}` : text);

/** The text that `guard` was given. */
export const unguard = (cell: string): string =>
  cell.startsWith("'") && runnable.test(cell.slice(1)) ? cell.slice(1) : cell;

/** Between the items of a list in one cell. */
export const separator = ' | ';

/** Several values in one cell; a bar inside an item becomes a slash, since the separator must stay one. */
export const joinList = (items: readonly string[]): string =>
  items.map((item) => item.replaceAll('|', '/')).join(separator);

const written = (cell: Cell): string => {
  if (cell === null || cell === undefined) return '';
  // A number or a flag runs nothing, and -12.5 must stay a number.
  return typeof cell === 'string' ? guard(cell) : String(cell);
};

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** RFC 4180: a header, CRLF after every line, quotes only where they are needed. No byte order mark. */
export const writeCsv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [header, ...rows].map((row) => `${row.map((cell) => quoted(written(cell))).join(',')}\r\n`).join('');
