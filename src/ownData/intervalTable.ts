import type { FuzzyDate } from '../domain/model/dates';
import { statusPlace } from './commonStatuses';
import type { CsvRow } from './csvRows';
import { readDate } from './dateCell';
import { type Draft, inOrder, longestName, mostBlocs } from './draft';
import type { Mistakes } from './mistake';
import { firstCode, type OwnRow } from './ownTable';
import type { CountryReader } from './readCountry';
import type { Header, IntervalColumn } from './tableHeader';

/** A table of one kind, fed row by row; the rows have as many cells as the header. */
export interface TableReader {
  row(row: CsvRow): void;
  /** What an open end was true on, where the table itself says; null: the file's own day. */
  end(): FuzzyDate | null;
}

type Intervals = Extract<Header, { kind: 'intervals' }>;

/** `country,bloc,status,from,to`: half-open, `to` the first day on which it no longer holds, empty: still so. */
export function intervalTable(
  { at, heads }: Intervals,
  draft: Draft,
  countries: CountryReader,
  mistakes: Mistakes,
): TableReader {
  const cellOf = ({ cells, line }: CsvRow, field: IntervalColumn) => ({
    text: (cells[at[field]] ?? '').trim(),
    place: { column: at[field] + 1, field },
    line,
  });
  const readBloc = (row: CsvRow): number | null => {
    const { text: cell, place, line } = cellOf(row, 'bloc');
    // As `csvLine` writes a name that a spreadsheet would take for a formula.
    const text = cell.replace(/^'(?=[=+\-@])/, '');
    if (text === '') mistakes.add('bloc-empty', line, place);
    else if (text.length > longestName)
      mistakes.add('cell-long', line, { ...place, found: text, hint: String(longestName) });
    else {
      const found = draft.bloc(text.normalize('NFC'));
      if (found === null) mistakes.add('blocs-many', line, { ...place, found: text, hint: String(mostBlocs) });
      return found;
    }
    return null;
  };
  const readStatus = (row: CsvRow): number | null => {
    const { text, place, line } = cellOf(row, 'status');
    const found = statusPlace(text);
    if (found !== undefined) return found;
    mistakes.add(text === '' ? 'status-empty' : 'status-unknown', line, { ...place, found: text });
    return null;
  };
  const readEnd = (row: CsvRow, field: 'from' | 'to'): number | null => {
    const { text, place, line } = cellOf(row, field);
    if (text === '' && field === 'to') return 0;
    const found = text === '' ? 'date-empty' : readDate(text);
    if (typeof found === 'number') return found;
    mistakes.add(found, line, { ...place, found: text });
    return null;
  };

  return {
    row(row) {
      const { text, place } = cellOf(row, 'country');
      const country = countries.read({ text, line: row.line, ...place });
      // All cells are read before any is given up, so that each has its mistake.
      const [bloc, status, from, to] = [readBloc(row), readStatus(row), readEnd(row, 'from'), readEnd(row, 'to')];
      const { line } = row;
      if (from !== null && to !== null && to !== 0 && firstCode(to) <= firstCode(from)) {
        const end = cellOf(row, 'to');
        mistakes.add('ends-before', line, { ...end.place, found: end.text, hint: cellOf(row, 'from').text });
        return;
      }
      if (country === null || bloc === null || status === null || from === null || to === null) return;
      draft.rows.push({ bloc, country: draft.country(country), status, from, to, line, lastLine: line });
    },
    end() {
      const kept = withoutClashes(draft.rows, mistakes, at, heads[0] ?? '');
      draft.rows.length = 0;
      for (const row of kept) draft.rows.push(row);
      return null;
    },
  };
}

const same = (a: OwnRow, b: OwnRow) => a.status === b.status && a.from === b.from && a.to === b.to;

/** A state has one status in a bloc at a time: of two intervals that overlap the one further down in the file is the mistake, and not kept. */
function withoutClashes(rows: readonly OwnRow[], mistakes: Mistakes, at: Intervals['at'], firstHead: string): OwnRow[] {
  const kept: OwnRow[] = [];
  for (const row of [...rows].sort(inOrder)) {
    const before = kept.at(-1);
    const clashes =
      before?.bloc === row.bloc &&
      before.country === row.country &&
      (before.to === 0 || firstCode(before.to) > firstCode(row.from));
    if (!clashes || !before) kept.push(row);
    else {
      const [first, second] = before.line < row.line ? [before, row] : [row, before];
      const hint = String(first.line);
      if (same(before, row)) mistakes.add('duplicate', second.line, { column: 1, field: firstHead, hint });
      else mistakes.add('overlap', second.line, { column: at.from + 1, field: 'from', hint });
      // It begins no earlier than what it takes the place of, so it is clear of what was kept before.
      kept[kept.length - 1] = first;
    }
  }
  return kept;
}
