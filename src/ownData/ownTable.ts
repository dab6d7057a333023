import type { BlocStatus } from '../domain/model/bloc';
import type { CountryId } from '../domain/model/country';
import type { FuzzyDate } from '../domain/model/dates';

export type OwnKind = 'intervals' | 'country-years' | 'atlas';

export interface OwnBloc {
  /** As the file writes it. */
  name: string;
  /** Of a file in the atlas's own schema: its bloc's statuses; otherwise the common ones. */
  statuses: readonly BlocStatus[] | null;
}

/**
 * A reader's file, read: an interval a row, sorted by bloc, country and start. In columns of numbers, so that two hundred
 * thousand of them cross from a worker, and into the browser's storage, without being copied one by one.
 */
export interface OwnTable {
  /** Name of the file. */
  file: string;
  kind: OwnKind;
  /** What an open end was true on: the file's own day, or the last year of a table by years. */
  checked: FuzzyDate;
  blocs: readonly OwnBloc[];
  countries: readonly CountryId[];
  /** Bloc i has the rows from `starts[i]` up to `starts[i + 1]`. */
  starts: Uint32Array;
  /** Place in `countries`. */
  country: Uint16Array;
  /** Place in the bloc's statuses, or in `commonStatuses`. */
  status: Uint8Array;
  /** `codeOf` a date; `to` 0: open. */
  from: Uint32Array;
  to: Uint32Array;
  /** First and last line of the file that say so. */
  line: Uint32Array;
  lastLine: Uint32Array;
}

/** 2024-10-17 → 20241017, 2024-10 → 20241000, 2024 → 20240000; null → 0. */
export const codeOf = (date: FuzzyDate | null): number =>
  date === null ? 0 : Number(date.replaceAll('-', '').padEnd(8, '0'));

export function dateOf(code: number): FuzzyDate {
  const text = String(code).padStart(8, '0');
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)];
  if (month === '00') return year;
  return day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`;
}

/** The first day that the date may mean, as a number that compares. */
export const firstCode = (code: number): number => {
  const inYear = code % 10_000 === 0 ? code + 101 : code;
  return inYear % 100 === 0 ? inYear + 1 : inYear;
};

/** One interval while the file is read. */
export interface OwnRow {
  bloc: number;
  country: number;
  status: number;
  from: number;
  to: number;
  line: number;
  lastLine: number;
}
