import type { AtlasIndex } from '../../domain/atlasIndex';
import { type Day, dayAfter, firstDay, precisionOf } from '../../domain/day';
import type { Bloc } from '../../domain/model/bloc';
import type { CountryId } from '../../domain/model/country';
import type { Membership } from '../../domain/model/membership';
import { classOf, type StandingClass } from '../../domain/standing';
import type { Span } from '../timeline/timelineSpan';

/** One record as a bar: dates only, no pixels. */
export interface Bar {
  id: string;
  membership: Membership;
  /** The bloc's own name for the status. */
  label: string;
  standing: StandingClass;
  /** First day it may hold; half-open with `end`. */
  start: Day;
  /** First day it may no longer hold; the dataset's day when no end is on record. */
  end: Day;
  open: boolean;
  /** Days among which a coarse start or end lies, half-open; null when the day itself is known. */
  softStart: Span | null;
  softEnd: Span | null;
  contested: 'status' | 'dates' | null;
  /** Nothing is held: drawn as a thin line. */
  line: boolean;
  /** 0, or more where a bloc lets two statuses hold at a time. */
  lane: number;
}

/** A country's records in one bloc, oldest first. */
export interface BarRow {
  /** Bloc id where the rows are blocs, country id where they are countries. */
  key: string;
  bloc: string;
  country: CountryId;
  bars: readonly Bar[];
  lanes: number;
}

/** The days that a coarse date leaves open. */
const softSpan = (date: string | null): Span | null =>
  date === null || precisionOf(date) === 'day' ? null : { from: firstDay(date), to: dayAfter(date) };

function barOf(membership: Membership, bloc: Bloc, asOf: Day): Omit<Bar, 'lane'> | null {
  const status = bloc.statuses.find(({ id }) => id === membership.status);
  if (!status) return null;
  const standing = classOf({ kind: 'recorded', membership, status, also: [], blurred: false });
  return {
    id: membership.id,
    membership,
    label: status.label,
    standing,
    start: firstDay(membership.from),
    end: membership.to === null ? asOf : firstDay(membership.to),
    open: membership.to === null,
    softStart: softSpan(membership.from),
    softEnd: softSpan(membership.to),
    contested: membership.contested ? (membership.contestedAbout ?? 'status') : null,
    line: standing === 'none' || standing === 'ended',
  };
}

/** Each bar on the first lane that is free when it begins; bars come oldest first. */
function inLanes(bars: readonly Omit<Bar, 'lane'>[]): Bar[] {
  const ends: Day[] = [];
  return bars.map((bar) => {
    const free = ends.findIndex((end) => end <= bar.start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = bar.end;
    return { ...bar, lane };
  });
}

function rowOf(index: AtlasIndex, bloc: Bloc, country: CountryId, key: string): BarRow {
  const asOf = firstDay(index.atlas.asOf);
  const records = index.memberships.get(bloc.id)?.get(country) ?? [];
  const bars = inLanes(records.flatMap((membership) => barOf(membership, bloc, asOf) ?? []));
  return { key, bloc: bloc.id, country, bars, lanes: Math.max(1, ...bars.map(({ lane }) => lane + 1)) };
}

/** A row a bloc in which the country has any record, in the dataset's order. */
export const rowsOfCountry = (index: AtlasIndex, country: CountryId): BarRow[] =>
  index.atlas.blocs
    .filter(({ id }) => index.memberships.get(id)?.has(country))
    .map((bloc) => rowOf(index, bloc, country, bloc.id));

const order = { 'central-asia': 0, neighbour: 1, other: 2 };

/** A row a country: the five, on record or not, then neighbours and others with a record, by name. */
export function rowsOfBloc(index: AtlasIndex, blocId: string): BarRow[] {
  const bloc = index.blocs.get(blocId);
  if (!bloc) return [];
  return index.atlas.countries
    .filter(({ id, region }) => region === 'central-asia' || index.memberships.get(blocId)?.has(id))
    .sort((a, b) => order[a.region] - order[b.region] || index.tongue.compare(a.name, b.name))
    .map(({ id }) => rowOf(index, bloc, id, id));
}

/** From the year of the oldest bar, or of the chosen day if that is older, to the dataset's day. */
export function spanOfRows(rows: readonly BarRow[], day: Day, asOf: Day): Span {
  const starts = rows.flatMap(({ bars }) => bars.map(({ start }) => start));
  const first = [day, ...(starts.length > 0 ? starts : ['1991-01-01'])].sort()[0] ?? day;
  return { from: `${first.slice(0, 4)}-01-01`, to: asOf };
}
