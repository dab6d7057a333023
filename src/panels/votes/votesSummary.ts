import type { CountryId, Vote } from '../../domain/atlas';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { groupBy } from '../../domain/groupBy';
import { ballotOf } from '../../domain/votes';
import { votesEn } from '../../words/votesEn';
import type { VotesView } from './votesView';

const order = ['yes', 'no', 'abstain', 'absent', 'not-against', 'unknown'] as const;

/** "Kazakhstan: yes 1, no 7, abstained 13": how often each, nothing left out. */
export function stateSentence(votes: readonly Vote[], country: CountryId, index: AtlasIndex): string {
  const groups = groupBy(votes, (vote) => ballotOf(vote, country));
  const counts = order.flatMap((ballot) => {
    const count = groups.get(ballot)?.length ?? 0;
    return count > 0 ? [votesEn.counted[ballot](count)] : [];
  });
  return votesEn.stateSentence(index.countries.get(country)?.names.en ?? country, counts.join(', '));
}

/** The page in a sentence or two. */
export function votesSummary({ votes, five }: VotesView, index: AtlasIndex): string {
  const [first, last] = [votes[0], votes.at(-1)];
  if (!first || !last) return votesEn.none(index.atlas.votes.map(({ date }) => date).sort()[0] ?? null);
  return votesEn.sentence({
    count: votes.length,
    from: first.date,
    to: last.date,
    five: five.map((id) => stateSentence(votes, id, index)).join('; '),
  });
}
