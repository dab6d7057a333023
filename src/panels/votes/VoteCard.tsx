import type { AtlasIndex } from '../../domain/atlasIndex';
import { groupBy } from '../../domain/groupBy';
import type { CountryId } from '../../domain/model/country';
import type { Vote } from '../../domain/model/vote';
import { ballotOf } from '../../domain/votes';
import { ballotOrder } from '../../theme/voteTones';
import { actions } from '../../view/store';
import { useVotesWords } from '../../words/useVotesWords';
import { useWords } from '../../words/useWords';
import { EvidenceList } from '../evidence/EvidenceList';
import { VoteMark } from './VoteMark';

interface Props {
  vote: Vote;
  index: AtlasIndex;
  states: readonly CountryId[];
}

/** One resolution in full: who voted how, in words, and who says so. */
export function VoteCard({ vote, index, states }: Props) {
  const words = useWords();
  const text = useVotesWords();
  const nameOf = (id: CountryId) => {
    const name = index.countries.get(id)?.name ?? id;
    return vote.inferred.includes(id) ? text.inferredName(name) : name;
  };
  const groups = groupBy(states, (id) => ballotOf(vote, id));
  return (
    <article className="vote-card" data-vote={vote.id}>
      <h4 lang="en">{vote.title}</h4>
      <p className="since">
        {[
          vote.resolution,
          text.bodies[vote.body] ?? vote.body,
          text.adopted(vote.date),
          vote.tally ? text.tally(vote.tally) : text.noTally,
        ].join('; ')}
      </p>
      <ul className="vote-groups">
        {ballotOrder.map((ballot) => {
          const names = groups.get(ballot)?.map(nameOf);
          return (
            names && (
              <li key={ballot}>
                <VoteMark ballot={ballot} />
                <span>{text.votedSo(text.ballots[ballot], words.list(names))}</span>
              </li>
            )
          );
        })}
      </ul>
      {vote.note && (
        <p lang="en" className="note">
          {vote.note}
        </p>
      )}
      <button
        type="button"
        className="chip"
        aria-label={text.onMapOf(vote.resolution)}
        onClick={() => actions.show({ view: 'map', vs: null, options: { vote: vote.id } })}
      >
        {text.onMap}
      </button>
      <EvidenceList evidence={vote.evidence} index={index} fact={vote.id} />
    </article>
  );
}
