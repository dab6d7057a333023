/** What a spreadsheet would take for a formula, and no number: a name out of a reader's own file may be one. */
const formula = /^[=+\-@\t\r](?![\d.,\s%]*$)/;

/** A cell as it is written: quoted only where it must be; a formula as the text that it is, after an apostrophe. */
function csvCell(cell: string): string {
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of a CSV file after RFC 4180. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;
