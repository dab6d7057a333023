import type { AtlasIndex } from '../../domain/atlasIndex';
import { type Day, firstDay } from '../../domain/day';
import type { CountryId } from '../../domain/model/country';
import type { Vote } from '../../domain/model/vote';
import { ballotOf } from '../../domain/votes';

/** What the page shows on a day: resolutions in its columns, states in its rows. */
export interface VotesView {
  day: Day;
  /** Adopted by the day, oldest first. */
  votes: readonly Vote[];
  /** How many were adopted after it. */
  later: number;
  five: readonly CountryId[];
  /** Other states whose vote is on record, the most often recorded first. */
  comparators: readonly CountryId[];
}

/** Resolutions adopted by the day; a date known to the month counts from the month's first day. */
export function votesView(index: AtlasIndex, day: Day): VotesView {
  const { votes: all, countries } = index.atlas;
  const votes = all
    .filter(({ date }) => firstDay(date) <= day)
    .sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id, 'en', { numeric: true }));
  const recorded = (id: CountryId) => votes.filter((vote) => vote.votes[id] !== undefined).length;
  return {
    day,
    votes,
    later: all.length - votes.length,
    five: countries.filter(({ region }) => region === 'central-asia').map(({ id }) => id),
    comparators: countries
      .filter(({ id, region }) => region !== 'central-asia' && recorded(id) > 0)
      .sort((a, b) => recorded(b.id) - recorded(a.id) || index.tongue.compare(a.name, b.name))
      .map(({ id }) => id),
  };
}

/** One resolution, and every state whose vote on it is on record; whatever the day, as on the map. */
export function statesOfVote(vote: Vote, index: AtlasIndex): Pick<VotesView, 'votes' | 'five' | 'comparators'> {
  const { five } = votesView(index, firstDay(vote.date));
  const others = index.atlas.countries.filter(({ id }) => !five.includes(id) && ballotOf(vote, id) !== 'unknown');
  return { votes: [vote], five, comparators: others.map(({ id }) => id) };
}

/** The resolution that the address names, if it is in view; else the newest. */
export const chosenVote = ({ votes }: VotesView, option: string | null): Vote | undefined =>
  votes.find(({ id }) => id === option?.split(',')[0]) ?? votes.at(-1);

const usualPair = ['KAZ', 'RUS'] as const;

/** The two states that the address names; one that is missing, or on no record, is the usual one, or the other. */
export function pairOf({ five, comparators }: VotesView, option: string | null): readonly [CountryId, CountryId] {
  const states = [...five, ...comparators];
  const [first = usualPair[0], second] = (option?.split(',') ?? []).filter((id) => states.includes(id));
  return [first, second ?? usualPair.find((id) => id !== first && id === 'RUS') ?? usualPair[0]];
}

const names = /Ukrain|Crimea|Russian Federation/;

/** How many resolutions name the war's sides in their title, and the titles of the others, each once. */
export function topicsOf(votes: readonly Vote[]): { onUkraine: number; others: string[] } {
  const others = votes.filter(({ title }) => !names.test(title));
  return { onUkraine: votes.length - others.length, others: [...new Set(others.map(({ title }) => title))] };
}
