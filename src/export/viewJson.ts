/** A table: its heads, then its rows, each as long as the heads. */
export type Table = readonly (readonly string[])[];

/** Reads CSV after RFC 4180: the table that it writes. */
export function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const letter = csv[at] ?? '';
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (csv[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ',' || letter === '\n') {
      row.push(cell);
      cell = '';
      if (letter === '\n') {
        rows.push(row);
        row = [];
      }
    } else if (letter !== '\r') cell += letter;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

/** What a file says of itself beside its rows. */
export interface About {
  title: string;
  summary: string;
  address: string;
  /** Of the view, and the day by which what is shown was published; null: any. */
  date: string;
  known: string | null;
  dataVersion: string;
  asOf: string;
}

/** The rows of a view's CSV as objects, every value as the CSV has it, and where, when and of which version they are. */
export function viewJson(csv: string, about: About): string {
  const [heads = [], ...rows] = readCsv(csv);
  return `${JSON.stringify(
    {
      ...about,
      licence: 'CC-BY-4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
      columns: heads,
      rows: rows.map((row) => Object.fromEntries(heads.map((head, i) => [head, row[i] ?? '']))),
    },
    null,
    2,
  )}\n`;
}
