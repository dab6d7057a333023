import type { AtlasIndex } from '../../domain/atlasIndex';
import { groupBy } from '../../domain/groupBy';
import type { CountryId } from '../../domain/model/country';
import type { Vote } from '../../domain/model/vote';
import { type BallotOrNot, ballotOf } from '../../domain/votes';
import type { VotesWords } from '../../words/votesEn';
import type { VotesView } from './votesView';

const order = ['yes', 'no', 'abstain', 'absent', 'not-against', 'unknown'] as const;

/** "Kazakhstan: yes 1, no 7, abstained 13": how often each, nothing left out. */
export function stateSentence(votes: readonly Vote[], country: CountryId, index: AtlasIndex, text: VotesWords): string {
  const groups = groupBy(votes, (vote) => ballotOf(vote, country));
  const counts = order.flatMap((ballot) => {
    const count = groups.get(ballot)?.length ?? 0;
    return count > 0 ? [text.counted[ballot](count)] : [];
  });
  return text.stateSentence(index.countries.get(country)?.name ?? country, counts.join(', '));
}

/** The page in a sentence or two: what the five did together, and how much of it is not known. */
export function votesSummary({ votes, five }: VotesView, index: AtlasIndex, text: VotesWords): string {
  const [first, last] = [votes[0], votes.at(-1)];
  if (!first || !last) return text.none(index.atlas.votes.map(({ date }) => date).sort()[0] ?? null);
  const cast = groupBy(
    votes.flatMap((vote) => five.map((country) => ({ country, ballot: ballotOf(vote, country) }))),
    ({ ballot }) => ballot,
  );
  const countOf = (ballot: BallotOrNot) => cast.get(ballot)?.length ?? 0;
  const known = (['abstain', 'no', 'absent', 'yes'] as const)
    .filter((ballot) => countOf(ballot) > 0)
    .sort((a, b) => countOf(b) - countOf(a))
    .map((ballot) => {
      const [who, ...others] = new Set(cast.get(ballot)?.map(({ country }) => country));
      const alone = who !== undefined && others.length === 0 ? text.alone(index.countries.get(who)?.name ?? who) : '';
      return text.together[ballot](countOf(ballot), alone);
    });
  return text.sentence({
    count: votes.length,
    from: first.date,
    to: last.date,
    known,
    open: text.open(countOf('not-against'), countOf('unknown')),
  });
}
