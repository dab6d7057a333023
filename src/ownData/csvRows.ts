import Papa from 'papaparse';

/** A row with the line that it begins on; a quoted cell may hold further lines. */
export interface CsvRow {
  line: number;
  cells: readonly string[];
  /** Its quotes are wrong: cells after the first quote mean nothing. */
  malformed: boolean;
}

/** What Papa's parser gives back; its types leave it open. */
interface Parsed {
  data: string[][];
  errors: { code: string; row?: number }[];
  meta: { cursor: number };
}

/** A row longer than this, in characters, has a quote that is never closed. */
const longestRow = 2_000_000;

const linesIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);

export interface CsvRows {
  /** Rows that are complete with this text. */
  push(text: string): CsvRow[];
  /** The last row, which needs no end of line. */
  end(): CsvRow[];
  /** The line of a quote that nothing closes, once that is plain. */
  openQuote(): number | null;
}

/**
 * Cuts CSV text (RFC 4180, any delimiter) into rows as it comes. `newline` is what ends a line: of CR LF the LF, and the CR is
 * taken off the last cell.
 */
export function csvRows(delimiter: string, newline: '\n' | '\r'): CsvRows {
  let rest = '';
  let line = 1;
  let open: number | null = null;
  const parse = (last: boolean): CsvRow[] => {
    if (open !== null) return [];
    const quoted = rest.includes('"');
    // A parser of its own each time: it keeps no state but its place.
    const { data, errors, meta } = new Papa.Parser({ delimiter, newline, quoteChar: '"' }).parse(
      rest,
      0,
      !last,
    ) as Parsed;
    rest = last ? '' : rest.slice(meta.cursor);
    const bad = new Set(errors.map(({ row }) => row));
    const unclosed = errors.some(({ code }) => code === 'MissingQuotes');
    const rows = data.map((cells, i): CsvRow => {
      const own = cells.at(-1);
      if (own?.endsWith('\r')) cells[cells.length - 1] = own.slice(0, -1);
      const row = { line, cells, malformed: bad.has(i) };
      line += 1 + (quoted ? linesIn(cells) : 0);
      return row;
    });
    if (unclosed) open = rows.pop()?.line ?? line;
    if (rest.length > longestRow) {
      if (rest.includes('"')) open = line;
      rest = '';
    }
    return rows;
  };
  return {
    push(text) {
      rest += text;
      return parse(false);
    },
    end: () => (rest === '' ? [] : parse(true)),
    openQuote: () => open,
  };
}

const candidates = [',', ';', '\t', '|'] as const;

/** The delimiter of which the first line has the most outside quotes; a comma where it has none. */
export function delimiterOf(firstLine: string): string {
  const bare = firstLine.replace(/"[^"]*"/g, '');
  const counts = candidates.map((mark) => ({ mark, count: bare.split(mark).length - 1 }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}
