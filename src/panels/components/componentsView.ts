import { isOver, migrationLines, remittanceShares, type SmallLine, tradeShares } from '../../charts/smallSeries';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { type Day, firstDay } from '../../domain/day';
import type { CountryId } from '../../domain/model/country';
import type { Vote } from '../../domain/model/vote';
import { periodSpan } from '../../domain/period';
import { isMember, statusOn } from '../../domain/standing';
import { ballotOf } from '../../domain/votes';
import { drawnEnd } from '../timelines/barLabels';
import { type BarRow, rowsOfCountry } from '../timelines/timelineBars';
import { votesView } from '../votes/votesView';
import type { Axis } from './FigurePanel';

export const mostCountries = 5;

/** Which states stand side by side: those of the setting, else the chosen country, else the five. */
export function countriesOf(index: AtlasIndex, compare: string | null, country: CountryId | null): CountryId[] {
  const named = (compare?.split(',') ?? []).filter((id) => index.countries.has(id)).slice(0, mostCountries);
  if (named.length > 0) return named;
  if (country !== null) return [country];
  return index.atlas.countries.filter(({ region }) => region === 'central-asia').map(({ id }) => id);
}

/** What one state has in each part, as of the day. */
export interface Components {
  country: CountryId;
  /** Blocs of which it is a member on the day. */
  memberOf: number;
  memberships: readonly BarRow[];
  votes: readonly Vote[];
  remittances: readonly SmallLine[];
  trade: readonly SmallLine[];
  migration: readonly SmallLine[];
}

const figures = ({ remittances, trade, migration }: Omit<Components, 'country'>): SmallLine[] => [
  ...remittances,
  ...trade,
  ...migration,
];

export const figureCount = (own: Components): number =>
  figures(own).reduce((sum, { points }) => sum + points.length, 0);

export const knownVotes = ({ votes, country }: Components): number =>
  votes.filter((vote) => !['unknown', 'not-against'].includes(ballotOf(vote, country))).length;

/** All parts of a state as of the day: votes cast and periods over by then. */
export function componentsOf(index: AtlasIndex, country: CountryId, day: Day): Components {
  const { remittances, trade, migration, blocs } = index.atlas;
  const over = <T extends { period: string }>(rows: readonly T[]): T[] =>
    rows.filter(({ period }) => isOver(period, day));
  return {
    country,
    memberOf: blocs.filter(({ id }) => isMember(statusOn(index, id, country, day))).length,
    memberships: rowsOfCountry(index, country),
    votes: votesView(index, day).votes,
    remittances: remittanceShares(over(remittances), country),
    trade: tradeShares(over(trade), country),
    migration: migrationLines(over(migration), country),
  };
}

/** Day of the oldest vote or figure, by state: the axis of several panels, drawn anew with every day of a drag. */
const starts = new WeakMap<AtlasIndex, Map<CountryId, Day>>();

function startOf(index: AtlasIndex, country: CountryId): Day {
  const known = starts.get(index) ?? new Map<CountryId, Day>();
  starts.set(index, known);
  const found = known.get(country);
  if (found !== undefined) return found;
  const to = firstDay(index.atlas.asOf);
  const all = componentsOf(index, country, to);
  const periods = figures(all).flatMap(({ points }) => points.map(({ record }) => periodSpan(record.period)?.from));
  const days = [...periods, ...all.votes.map(({ date }) => firstDay(date))].flatMap((start) => start ?? []);
  const first = days.sort()[0] ?? to;
  known.set(country, first);
  return first;
}

/** From the year of the oldest vote or figure of these states to the dataset's day; it does not move with the chosen day. */
export function axisOf(index: AtlasIndex, countries: readonly CountryId[], day: Day): Axis {
  const to = firstDay(index.atlas.asOf);
  const first = [day, to, ...countries.map((id) => startOf(index, id))].sort()[0] ?? to;
  return { from: `${first.slice(0, 4)}-01-01`, to, day };
}

/** Rows with a tie that reaches into the axis; a bar that ended before it is left out. */
export const rowsWithin = (rows: readonly BarRow[], { from }: Axis): BarRow[] =>
  rows.flatMap((row) => {
    const bars = row.bars.filter((bar) => drawnEnd(bar) > from);
    return bars.some(({ line }) => !line) ? [{ ...row, bars }] : [];
  });
