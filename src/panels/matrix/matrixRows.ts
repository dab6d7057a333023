import type { AtlasIndex } from '../../domain/atlasIndex';
import { isTied } from '../../domain/changes';
import type { Day } from '../../domain/day';
import type { CountryId } from '../../domain/model/country';
import { regions } from '../../domain/model/country';
import type { NamedBloc, NamedCountry } from '../../domain/named';
import { similarity } from '../../domain/overlaps';
import { publicBlocs } from '../../domain/ownAtlas';
import { isMember } from '../../domain/standing';
import { cellOn } from './matrixCell';

export type RowSort =
  | { by: 'country' }
  | { by: 'number' }
  | { by: 'similarity'; to: CountryId }
  | { by: 'bloc'; bloc: string };

export const columnOrders = ['dataset', 'ties'] as const;
export type ColumnOrder = (typeof columnOrders)[number];

export interface MatrixQuery {
  day: Day;
  sort: RowSort;
  /** False: the five and their neighbours only. */
  all: boolean;
  /** Regions one after the other, sorted within each. */
  grouped: boolean;
}

export interface MatrixRow {
  country: NamedCountry;
  /** Whether the row opens its region. */
  first: boolean;
  /** Number of memberships, or similarity (0–1, null: neither is in any bloc), when sorted by it. */
  value: number | null;
}

export const fiveOf = (index: AtlasIndex): NamedCountry[] =>
  index.atlas.countries.filter(({ region }) => region === 'central-asia');

/** Blocs in the dataset's order, or those first in which most of the five have a tie on the day. */
export function columnsOn(index: AtlasIndex, day: Day, order: ColumnOrder): NamedBloc[] {
  const { blocs } = index.atlas;
  if (order === 'dataset') return [...blocs];
  const five = fiveOf(index);
  const ties = new Map(
    blocs.map(({ id }) => [id, five.filter((country) => isTied(cellOn(index, id, country.id, day).standing)).length]),
  );
  return [...blocs].sort((a, b) => (ties.get(b.id) ?? 0) - (ties.get(a.id) ?? 0));
}

/** Number of blocs that the country is a member of in law. */
export const membershipsOn = (index: AtlasIndex, country: CountryId, day: Day): number =>
  publicBlocs(index.atlas.blocs).filter(({ id }) => isMember(cellOn(index, id, country, day).standing)).length;

/** Place in the bloc's own order of statuses, 0 the strongest tie; then not on its list, not known, no bloc. */
function weakness(index: AtlasIndex, bloc: NamedBloc, country: CountryId, day: Day): number {
  const { standing } = cellOn(index, bloc.id, country, day);
  const last = bloc.statuses.length;
  if (standing.kind === 'recorded') {
    const { status } = standing;
    return status.class === 'none' ? last : bloc.statuses.findIndex(({ id }) => id === status.id);
  }
  return { 'not-listed': last, 'not-known': last + 1, 'not-applicable': last + 2 }[standing.kind];
}

type Fact = Pick<MatrixRow, 'value'> & { rank: number };

/** What a row is sorted by: the lowest rank first. */
function factOf(index: AtlasIndex, { sort, day }: MatrixQuery): (country: CountryId) => Fact {
  const blocs = publicBlocs(index.atlas.blocs).map(({ id }) => id);
  return (country) => {
    if (sort.by === 'number') {
      const value = membershipsOn(index, country, day);
      return { value, rank: -value };
    }
    if (sort.by === 'similarity') {
      const value = similarity(index, blocs, sort.to, country, day);
      return { value, rank: country === sort.to ? -2 : -(value ?? -1) };
    }
    const bloc = sort.by === 'bloc' ? index.blocs.get(sort.bloc) : undefined;
    return { value: null, rank: bloc ? weakness(index, bloc, country, day) : 0 };
  };
}

/** Rows as they are shown: filtered, grouped, sorted; of equal ones by name. */
export function rowsOn(index: AtlasIndex, query: MatrixQuery): MatrixRow[] {
  const fact = factOf(index, query);
  const place = ({ region }: NamedCountry) => (query.grouped ? regions.indexOf(region) : 0);
  const rows = index.atlas.countries
    .filter(({ region }) => query.all || region !== 'other')
    .map((country) => ({ country, ...fact(country.id) }))
    .sort(
      (a, b) =>
        place(a.country) - place(b.country) || a.rank - b.rank || index.tongue.compare(a.country.name, b.country.name),
    );
  return rows.map(({ country, value }, i) => ({
    country,
    value,
    first: query.grouped && country.region !== rows[i - 1]?.country.region,
  }));
}
