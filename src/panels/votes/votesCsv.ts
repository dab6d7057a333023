import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Vote } from '../../domain/model/vote';
import type { VoteAgreement } from '../../domain/voteAgreement';
import { ballotOf } from '../../domain/votes';
import { csvLine } from '../../ui/csvLine';
import type { VotesView } from './votesView';

const yesOr = (flag: boolean): string => (flag ? 'yes' : 'no');
const nameOf = (index: AtlasIndex, id: string): string => index.countries.get(id)?.name ?? id;
const head = ({ date, resolution, id, title }: Vote): string[] => [date, resolution, id, title];
const sourcesOf = ({ evidence }: Vote, index: AtlasIndex): string =>
  evidence.map(({ source }) => index.sources.get(source)?.url ?? source).join(' | ');

/** A row a state and resolution of the grid, in its order; "unknown" is a value, never an empty cell. */
export function votesCsv(
  { votes, five, comparators }: Pick<VotesView, 'votes' | 'five' | 'comparators'>,
  index: AtlasIndex,
): string {
  const rows = votes.flatMap((vote) =>
    [...five, ...comparators].map((id) => [
      ...head(vote),
      id,
      nameOf(index, id),
      ballotOf(vote, id),
      yesOr(vote.inferred.includes(id)),
      sourcesOf(vote, index),
    ]),
  );
  const heads = ['date', 'resolution', 'id', 'title', 'country', 'country_name', 'vote', 'inferred', 'sources'];
  return [heads, ...rows].map(csvLine).join('');
}

/** A row a resolution, with the two votes and how it counts for their agreement: same, different, absent or unknown. */
export function pairCsv({ pair: [a, b], votes }: VoteAgreement): string {
  return [
    ['date', 'resolution', 'id', 'title', a, b, 'counts_as'],
    ...votes.map(({ vote, count }) => [...head(vote), ballotOf(vote, a), ballotOf(vote, b), count]),
  ]
    .map(csvLine)
    .join('');
}
