import type { AtlasIndex } from '../../domain/atlasIndex';
import { ballotOf } from '../../domain/votes';
import { ballotOrder } from '../../theme/voteTones';
import { DataTable } from '../../ui/DataTable';
import { useVotesWords } from '../../words/useVotesWords';
import type { VotesView } from './votesView';

/** The five at a glance: a row a state, a column for each way to vote that occurs. */
export function VoteCounts({ view: { votes, five }, index }: { view: VotesView; index: AtlasIndex }) {
  const text = useVotesWords();
  const count = (country: string, ballot: string) => votes.filter((vote) => ballotOf(vote, country) === ballot).length;
  const columns = ballotOrder.filter((ballot) => five.some((country) => count(country, ballot) > 0));
  return (
    <DataTable
      caption={text.countsTitle}
      heads={[
        text.states,
        ...columns.map((ballot) => (ballot === 'not-against' ? text.notAgainstShort : text.ballots[ballot])),
      ]}
      rows={five.map((country) => ({
        key: country,
        cells: [index.countries.get(country)?.name ?? country, ...columns.map((ballot) => count(country, ballot))],
      }))}
    />
  );
}
