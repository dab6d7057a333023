import { statusOfCode } from './commonStatuses';
import { firstYear, lastYear } from './dateCell';
import { type Draft, longestName, mostBlocs } from './draft';
import type { TableReader } from './intervalTable';
import type { Mistakes } from './mistake';
import type { CountryReader } from './readCountry';
import type { Header } from './tableHeader';

type CountryYears = Extract<Header, { kind: 'country-years' }>;

/** No statement: the interval before it ends, and nothing is known. */
const missing = 255;

const noNumber = /^(?:|\.|na|nan|n\/a|null)$/i;

/** 0–3, `missing` for any other number and the usual signs for none, null for what is no code. */
function readCode(text: string): number | null {
  if (text.length === 1) {
    const code = text.charCodeAt(0) - 48;
    if (code >= 0 && code <= 3) return code;
  }
  const bare = text.trim();
  if (noNumber.test(bare)) return missing;
  const value = Number(bare);
  if (Number.isNaN(value)) return null;
  return value in statusOfCode ? value : missing;
}

interface Year {
  year: number;
  line: number;
  codes: Uint8Array;
}

/** A row a country and year, a column an organisation: years one after the other with the same code are one interval. */
export function countryYearTable(
  header: CountryYears,
  /** Line of the header. */
  headLine: number,
  draft: Draft,
  countries: CountryReader,
  mistakes: Mistakes,
): TableReader {
  const { at, blocs, heads } = header;
  const byCountry = new Map<string, Map<number, Year>>();
  const places = blocs.map(({ name, at: place }) => {
    const where = { column: place + 1, field: name, found: name };
    if (name.length > longestName) {
      mistakes.add('cell-long', headLine, { ...where, field: '', hint: String(longestName) });
      return null;
    }
    const found = draft.bloc(name.normalize('NFC'));
    if (found === null) mistakes.add('blocs-many', headLine, { ...where, hint: String(mostBlocs) });
    return found;
  });
  const readYear = (text: string, line: number): number | null => {
    const place = { column: at.year + 1, field: heads[at.year] ?? '', found: text };
    if (!/^\d{4}(?:\.0+)?$/.test(text)) mistakes.add('year-form', line, place);
    else if (Number(text) < firstYear || Number(text) > lastYear) mistakes.add('year-range', line, place);
    else return Number(text);
    return null;
  };

  return {
    row({ cells, line }) {
      const before = mistakes.all.length;
      const text = (cells[at.country] ?? '').trim();
      const country = countries.read({ text, line, column: at.country + 1, field: heads[at.country] ?? '' });
      const year = readYear((cells[at.year] ?? '').trim(), line);
      const codes = new Uint8Array(blocs.length);
      for (let i = 0; i < blocs.length; i += 1) {
        const column = blocs[i]?.at ?? 0;
        const code = readCode(cells[column] ?? '');
        if (code === null)
          mistakes.add('code-unknown', line, {
            column: column + 1,
            field: heads[column] ?? '',
            found: cells[column] ?? '',
          });
        codes[i] = code ?? missing;
      }
      // A row with a mistake says nothing, of the other organisations neither: what is offered are the rows without one.
      if (country === null || year === null || mistakes.all.length > before) return;
      const years = byCountry.get(country) ?? new Map<number, Year>();
      byCountry.set(country, years);
      const other = years.get(year);
      if (other)
        mistakes.add('year-double', line, {
          column: at.year + 1,
          field: heads[at.year] ?? '',
          found: String(year),
          hint: String(other.line),
        });
      else years.set(year, { year, line, codes });
    },
    end() {
      const last = lastOf(byCountry);
      for (const [country, rows] of byCountry) {
        const years = [...rows.values()].sort((a, b) => a.year - b.year);
        const place = draft.country(country);
        for (const [column, bloc] of places.entries())
          if (bloc !== null)
            for (const run of runsOf(years, column, last)) draft.rows.push({ ...run, bloc, country: place });
      }
      return last === 0 ? null : String(last);
    },
  };
}

const lastOf = (byCountry: ReadonlyMap<string, ReadonlyMap<number, Year>>): number =>
  Math.max(0, ...[...byCountry.values()].map((years) => Math.max(...years.keys())));

/** Intervals of one organisation and country. One that reaches the table's last year is open: so it was when last looked at. */
function* runsOf(years: readonly Year[], column: number, last: number) {
  let at = 0;
  while (at < years.length) {
    const first = years[at];
    const code = first?.codes[column] ?? missing;
    let end = at;
    while (years[end + 1]?.codes[column] === code && years[end + 1]?.year === (years[end]?.year ?? 0) + 1) end += 1;
    const final = years[end];
    const status = statusOfCode[code];
    if (first && final && status !== undefined)
      yield {
        status,
        from: first.year * 10_000,
        to: final.year === last ? 0 : (final.year + 1) * 10_000,
        line: Math.min(first.line, final.line),
        lastLine: Math.max(first.line, final.line),
      };
    at = end + 1;
  }
}
