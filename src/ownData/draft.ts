import type { CountryId } from '../domain/model/country';
import type { FuzzyDate } from '../domain/model/dates';
import { firstCode, type OwnBloc, type OwnKind, type OwnRow, type OwnTable } from './ownTable';

/** More blocs than any list can hold, and more intervals than a page should. */
export const mostBlocs = 2000;
export const mostRows = 400_000;
/** Longest name of a bloc, in characters. */
export const longestName = 120;

/** What a file gives, line by line: blocs and countries in the order in which they are met. */
export class Draft {
  readonly blocs: OwnBloc[] = [];
  readonly countries: CountryId[] = [];
  readonly rows: OwnRow[] = [];
  private readonly blocPlaces = new Map<string, number>();
  private readonly countryPlaces = new Map<CountryId, number>();

  /** Null: too many. */
  bloc(name: string, statuses: OwnBloc['statuses'] = null): number | null {
    const found = this.blocPlaces.get(name);
    if (found !== undefined) return found;
    if (this.blocs.length >= mostBlocs) return null;
    this.blocPlaces.set(name, this.blocs.length);
    return this.blocs.push({ name, statuses }) - 1;
  }

  country(id: CountryId): number {
    const found = this.countryPlaces.get(id) ?? this.countries.push(id) - 1;
    this.countryPlaces.set(id, found);
    return found;
  }
}

/** By bloc, country, start, then the line. */
export const inOrder = (a: OwnRow, b: OwnRow): number =>
  a.bloc - b.bloc || a.country - b.country || firstCode(a.from) - firstCode(b.from) || a.line - b.line;

/** The columns of numbers of a draft whose rows are good. */
export function tableOf(
  { blocs, countries, rows }: Draft,
  head: { file: string; kind: OwnKind; checked: FuzzyDate },
): OwnTable {
  const sorted = [...rows].sort(inOrder);
  const starts = new Uint32Array(blocs.length + 1);
  for (const { bloc } of sorted) starts[bloc + 1] = (starts[bloc + 1] ?? 0) + 1;
  for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const column = (of: (row: OwnRow) => number) => sorted.map(of);
  return {
    ...head,
    blocs,
    countries,
    starts,
    country: Uint16Array.from(column(({ country }) => country)),
    status: Uint8Array.from(column(({ status }) => status)),
    from: Uint32Array.from(column(({ from }) => from)),
    to: Uint32Array.from(column(({ to }) => to)),
    line: Uint32Array.from(column(({ line }) => line)),
    lastLine: Uint32Array.from(column(({ lastLine }) => lastLine)),
  };
}

/** What a message hands over instead of copying it. */
export const buffersOf = ({ starts, country, status, from, to, line, lastLine }: OwnTable): ArrayBuffer[] =>
  [starts, country, status, from, to, line, lastLine].map(({ buffer }) => buffer as ArrayBuffer);
