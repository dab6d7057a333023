import { ballotOrder } from '../../theme/voteTones';
import { useVotesWords } from '../../words/useVotesWords';
import { VoteMark } from './VoteMark';

/** What signs and letters of the grid mean. */
export function VoteKey() {
  const text = useVotesWords();
  return (
    <section aria-labelledby="vote-key-title">
      <h3 id="vote-key-title">{text.key}</h3>
      <ul className="vote-key">
        {ballotOrder.map((ballot) => (
          <li key={ballot}>
            <VoteMark ballot={ballot} />
            <strong aria-hidden="true">{text.letters[ballot]}</strong>
            {ballot === 'not-against' ? text.keyNotAgainst : text.ballots[ballot]}
          </li>
        ))}
        <li>
          <VoteMark ballot="yes" inferred />
          <strong aria-hidden="true">{text.inferredLetter(text.letters.yes)}</strong>
          {text.inferredKey}
        </li>
      </ul>
    </section>
  );
}
