import type { AtlasIndex } from '../../domain/atlasIndex';
import type { CountryId } from '../../domain/model/country';
import type { Vote } from '../../domain/model/vote';
import { ballotOf } from '../../domain/votes';
import { MarkedText } from '../../ui/MarkedText';
import { actions } from '../../view/store';
import { useTongue } from '../../words/useTongue';
import { useVotesWords } from '../../words/useVotesWords';
import { VoteMark } from './VoteMark';
import { ballotWords } from './voteOnMap';
import type { VotesView } from './votesView';

/** A state's vote: sign, letter, and the word for who cannot see either. */
function VoteCell({ vote, country }: { vote: Vote; country: CountryId }) {
  const text = useVotesWords();
  const { letters, inferredLetter } = text;
  const ballot = ballotOf(vote, country);
  const inferred = vote.inferred.includes(country);
  const said = ballotWords(ballot, inferred, text);
  const letter = inferred ? inferredLetter(letters[ballot]) : letters[ballot];
  return (
    <td data-ballot={ballot} data-inferred={inferred} title={said}>
      <VoteMark ballot={ballot} inferred={inferred} />
      <span className="vote-letter" aria-hidden="true">
        {letter}
      </span>
      <span className="visually-hidden">{said}</span>
    </td>
  );
}

interface Props {
  view: VotesView;
  index: AtlasIndex;
  chosen: string | undefined;
}

/** States in rows, resolutions in columns by date; a column's head chooses the resolution that is told in full below. */
export function VoteGrid({ view, index, chosen }: Props) {
  const text = useVotesWords();
  const { language } = useTongue();
  const groups = [
    { title: text.five, states: view.five },
    { title: text.comparators, states: view.comparators },
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className="scroll vote-scroll" tabIndex={0} aria-label={text.gridTitle}>
      <table className="vote-grid">
        <caption>{text.gridTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{text.states}</th>
            {view.votes.map(({ id, resolution, title, date }) => (
              <th key={id} scope="col" data-chosen={id === chosen}>
                <button
                  type="button"
                  aria-pressed={id === chosen}
                  // The tooltip is the record's own words; what is read there, and what is heard, is marked within.
                  lang="en"
                  title={title}
                  onClick={() => actions.setOption('vote', id, 'replace')}
                >
                  <span className="upright" aria-hidden="true">
                    {resolution.replace('A/RES/', '')}, {date.slice(0, 7)}
                  </span>
                  {/* Begins with what is read there, for who says it to a program. */}
                  <span className="visually-hidden" lang={language}>
                    <MarkedText parts={[title]}>
                      {text.choose(`${resolution}, ${date.slice(0, 7)}`, title, date)}
                    </MarkedText>
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ title, states }) => (
          <tbody key={title}>
            <tr>
              <th className="vote-group" scope="rowgroup" colSpan={view.votes.length + 1}>
                <span>{title}</span>
              </th>
            </tr>
            {states.map((id) => (
              <tr key={id} data-country={id}>
                <th scope="row">
                  <button type="button" className="name" onClick={() => actions.selectCountry(id)}>
                    {index.countries.get(id)?.name}
                  </button>
                </th>
                {view.votes.map((vote) => (
                  <VoteCell key={vote.id} vote={vote} country={id} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
