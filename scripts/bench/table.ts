/** A table as Markdown; the first column is text, the others numbers. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const rule = `|${head.map((_, column) => (column === 0 ? '---' : '---:')).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** A number with as many decimals as it needs to be told from its neighbours; "–" for none. */
export const figure = (value: number | undefined, decimals = 0): string =>
  value === undefined || !Number.isFinite(value) ? '–' : value.toFixed(decimals);

/** How many times the other, "–" where that is nothing. */
export const times = (value: number, of: number): string => (of > 0 ? `${(value / of).toFixed(2)}×` : '–');
