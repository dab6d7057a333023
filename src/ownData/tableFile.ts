import type { FuzzyDate } from '../domain/model/dates';
import { countryMatcher, type Place } from './countryMatch';
import { countryYearTable } from './countryYearTable';
import type { CsvRow } from './csvRows';
import { Draft, mostRows } from './draft';
import { badCharacterIn, badCharacters } from './fileText';
import { intervalTable, type TableReader } from './intervalTable';
import type { Mistakes } from './mistake';
import { countryReader } from './readCountry';
import { readHeader } from './tableHeader';

/** Longest cell, in characters. */
export const longestCell = 10_000;

/** Rows of a table, checked as rows; what fits goes on to the reader of its kind, which the first row decides. */
export class TableFile {
  rows = 0;
  ignored: string[] = [];
  kind: 'intervals' | 'country-years' = 'intervals';
  private table: TableReader | null = null;
  private width = 0;
  private heads: readonly string[] = [];
  private started = false;
  /** That of the header. */
  private firstLine = 0;
  readonly draft = new Draft();
  readonly countries: ReturnType<typeof countryReader>;

  constructor(
    places: readonly Place[],
    private readonly mistakes: Mistakes,
  ) {
    this.countries = countryReader(countryMatcher(places), mistakes);
  }

  /** False: nothing more can come of it. `strange`: the text has bad characters somewhere. */
  read(rows: readonly CsvRow[], strange: boolean): boolean {
    for (const row of rows) {
      if (row.cells.every((cell) => cell === '' || cell.trim() === '')) continue;
      if (!this.started) {
        if (!this.start(row, strange)) return false;
      } else {
        this.rows += 1;
        if (this.fits(row, strange)) this.table?.row(row);
      }
      if (this.tooMany()) return false;
    }
    return true;
  }

  end(): FuzzyDate | null {
    if (this.table && this.rows === 0 && this.mistakes.all.length === 0) this.mistakes.add('rows-none', 1);
    const checked = this.table?.end() ?? null;
    // A table by years has its intervals only now.
    this.tooMany();
    return checked;
  }

  /** Rows of the file without a mistake. */
  get goodRows(): number {
    const bad = new Set(this.mistakes.all.map(({ line }) => line).filter((line) => line > this.firstLine));
    return Math.max(0, this.rows - bad.size);
  }

  /** Leaves out the intervals beyond the most there may be, and says where in the file they begin. */
  private tooMany(): boolean {
    const { rows } = this.draft;
    if (rows.length <= mostRows) return false;
    rows.sort((a, b) => a.line - b.line);
    this.mistakes.add('rows-many', rows[mostRows]?.line ?? 1, { column: 1, hint: String(mostRows) });
    rows.length = mostRows;
    return true;
  }

  private start(row: CsvRow, strange: boolean): boolean {
    this.started = true;
    this.width = row.cells.length;
    this.firstLine = row.line;
    if (!this.fits(row, strange)) return false;
    const found = readHeader(row.cells, this.mistakes, row.line);
    if (!found) return false;
    const { header, ignored } = found;
    this.kind = header.kind;
    this.heads = header.heads;
    this.ignored = ignored;
    this.table =
      header.kind === 'intervals'
        ? intervalTable(header, this.draft, this.countries, this.mistakes)
        : countryYearTable(header, row.line, this.draft, this.countries, this.mistakes);
    return true;
  }

  private fits({ cells, line, quotes }: CsvRow, strange: boolean): boolean {
    const before = this.mistakes.all.length;
    const place = (i: number) => ({ column: i + 1, field: this.heads[i] ?? '', found: cells[i] ?? '' });
    if (quotes) {
      this.mistakes.add(quotes, line, place(cells.findIndex((cell) => cell.includes('"'))));
      return false;
    }
    for (let i = 0; i < cells.length; i += 1) {
      const cell = cells[i] ?? '';
      if (cell.length > longestCell) this.mistakes.add('cell-long', line, { ...place(i), hint: String(longestCell) });
      const bad = strange && badCharacters.test(cell) ? badCharacterIn(cell) : null;
      if (bad)
        this.mistakes.add('bad-character', line, {
          ...place(i),
          found: cell.replace(new RegExp(badCharacters, 'g'), ' '),
          hint: bad,
        });
    }
    const off = cells.length - this.width;
    if (off !== 0) {
      // At the first cell that is missing, or that is one too many.
      const first = Math.min(cells.length, this.width);
      const at = { column: first + 1, field: this.heads[first] ?? '' };
      const kind = off < 0 ? 'cells-missing' : 'cells-extra';
      this.mistakes.add(kind, line, { ...at, found: String(cells.length), hint: String(this.width) });
    }
    return this.mistakes.all.length === before;
  }
}
