import Papa from 'papaparse';

/** A row with the line that it begins on; a quoted cell may hold further lines. */
export interface CsvRow {
  line: number;
  cells: readonly string[];
  /** What is wrong with its quotes: its cells are those of the line, cut without heed to quotes. */
  quotes?: 'quote-malformed' | 'quote-open';
}

/** What Papa's parser gives back; its types leave it open. */
interface Parsed {
  data: string[][];
  errors: { code: string; index: number }[];
  meta: { cursor: number };
}

/** A row longer than this, in characters, is given up. */
const longestRow = 2_000_000;
/** Of quotes that nothing closes; each costs a look at as much text as a row may have. */
const mostOpen = 100;

const linesIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);

export interface CsvRows {
  /** Rows that are complete with this text. */
  push(text: string): CsvRow[];
  /** The last rows: the last of all needs no end of line. */
  end(): CsvRow[];
}

/**
 * Cuts CSV text (RFC 4180, any delimiter) into rows as it comes. `newline` is what ends a line: of CR LF the LF, and the CR is
 * taken off the last cell. A quote that is wrong costs the line that it stands in, not the rest of the file.
 */
export function csvRows(delimiter: string, newline: '\n' | '\r'): CsvRows {
  let rest = '';
  let line = 1;
  let opened = 0;
  /** Inside a row that was given up for its length. */
  let skipping = false;

  const rowOf = (cells: string[], quoted: boolean): CsvRow => {
    const own = cells.at(-1);
    if (own?.endsWith('\r')) cells[cells.length - 1] = own.slice(0, -1);
    const row = { line, cells };
    line += 1 + (quoted ? linesIn(cells) : 0);
    return row;
  };
  /** Takes the lines up to the one of a bad quote out of the text. */
  const giveUp = (from: number, index: number, quotes: NonNullable<CsvRow['quotes']>): CsvRow => {
    const end = rest.indexOf(newline, index);
    const text = rest.slice(from, end < 0 ? rest.length : end);
    rest = end < 0 ? '' : rest.slice(end + 1);
    const row = { line, cells: text.split(delimiter), quotes };
    // Of a line whose end is still to come the rest is passed over.
    skipping = end < 0;
    line += text.split(newline).length - (skipping ? 1 : 0);
    return row;
  };
  const unquoted = (last: boolean): CsvRow[] => {
    const lines = rest.split(newline);
    rest = last ? '' : (lines.pop() ?? '');
    if (last && lines.at(-1) === '') lines.pop();
    return lines.map((text) => rowOf(text.split(delimiter), false));
  };
  const quoted = (last: boolean): CsvRow[] => {
    const rows: CsvRow[] = [];
    while (rest !== '') {
      let cursor = 0;
      let bad: { code: string; index: number } | undefined;
      const step = ({ data: [cells], errors: [error], meta }: Parsed) => {
        bad = error;
        if (bad) return parser.abort();
        if (cells) rows.push(rowOf(cells, true));
        cursor = meta.cursor;
      };
      const parser = new Papa.Parser({ delimiter, newline, quoteChar: '"', step: step as never });
      parser.parse(rest, 0, !last);
      if (!bad) {
        rest = last ? '' : rest.slice(cursor);
        return rows;
      }
      rows.push(giveUp(cursor, bad.index, bad.code === 'MissingQuotes' ? 'quote-open' : 'quote-malformed'));
    }
    return rows;
  };
  const parse = (last: boolean): CsvRow[] => {
    const rows = rest.includes('"') ? quoted(last) : unquoted(last);
    while (rest.length > longestRow) {
      const quote = rest.indexOf('"');
      opened += 1;
      if (quote >= 0 && opened <= mostOpen) {
        const next = giveUp(0, quote, 'quote-open');
        rows.push(next, ...(rest.includes('"') ? quoted(last) : unquoted(last)));
      } else {
        rows.push({ line, cells: rest.slice(0, longestRow).split(delimiter) });
        rest = '';
        skipping = true;
      }
    }
    return rows;
  };
  return {
    push(text) {
      rest += text;
      if (skipping) {
        const end = rest.indexOf(newline);
        rest = end < 0 ? '' : rest.slice(end + 1);
        if (end < 0) return [];
        skipping = false;
        line += 1;
      }
      return parse(false);
    },
    end: () => parse(true),
  };
}

const candidates = [',', ';', '\t', '|'] as const;

/** The delimiter of which the first line has the most outside quotes; a comma where it has none. */
export function delimiterOf(firstLine: string): string {
  const bare = firstLine.replace(/"[^"]*"/g, '');
  const counts = candidates.map((mark) => ({ mark, count: bare.split(mark).length - 1 }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}
