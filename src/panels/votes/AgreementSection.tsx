import { useId } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { castBallots, leastCommon, type VoteAgreement, voteAgreement } from '../../domain/voteAgreement';
import { ballotOf } from '../../domain/votes';
import { DataTable } from '../../ui/DataTable';
import { DownloadButton } from '../../ui/DownloadButton';
import { MarkedText } from '../../ui/MarkedText';
import { actions } from '../../view/store';
import { useVotesWords } from '../../words/useVotesWords';
import { pairCsv } from './votesCsv';
import type { VotesView } from './votesView';

interface Props {
  view: VotesView;
  index: AtlasIndex;
  pair: readonly [string, string];
}

function PairChoice({ view, index, pair }: Props) {
  const text = useVotesWords();
  const id = useId();
  const choice = (at: 0 | 1, label: string) => (
    <p>
      <label htmlFor={`${id}-${at}`}>{label}</label>
      <select
        id={`${id}-${at}`}
        value={pair[at]}
        onChange={({ target: { value } }) => {
          const next = at === 0 ? [value, pair[1]] : [pair[0], value];
          // The same state twice is no pair: the two change places.
          actions.setOption('compare', (next[0] === next[1] ? [pair[1], pair[0]] : next).join(','));
        }}
      >
        {[...view.five, ...view.comparators].map((state) => (
          <option key={state} value={state}>
            {index.countries.get(state)?.name}
          </option>
        ))}
      </select>
    </p>
  );
  return (
    <div className="rows-choice">
      {choice(0, text.pairFirst)}
      {choice(1, text.pairSecond)}
    </div>
  );
}

/** The formula with this pair's numbers, where it comes from, and the table that it is made of. */
function Formula({ found, names: [a, b] }: { found: VoteAgreement; names: readonly [string, string] }) {
  const text = useVotesWords();
  const { observed, expected, pi, table } = found;
  return (
    <>
      <p className="vote-formula">{text.formula}</p>
      {observed !== null && expected !== null && pi !== null && (
        <p className="vote-formula">{text.formulaNumbers(observed, expected, pi)}</p>
      )}
      <p>{text.formulaWhat}</p>
      <p className="hint">
        {text.formulaSource}{' '}
        <a href="https://doi.org/10.1093/pan/mpr023" target="_blank" rel="noopener noreferrer">
          {text.formulaLink}
        </a>
      </p>
      <DataTable
        caption={text.crossTitle(a, b)}
        heads={['', ...castBallots.map((ballot) => text.ballots[ballot])]}
        rows={castBallots.map((own) => ({
          key: own,
          cells: [text.ballots[own], ...castBallots.map((other) => table[own][other])],
        }))}
      />
    </>
  );
}

/** How alike two states voted: in words, by a formula that is shown, with all that it leaves out. */
export function AgreementSection({ view, index, pair }: Props) {
  const text = useVotesWords();
  const found = voteAgreement(view.votes, ...pair);
  const nameOf = (id: string) => index.countries.get(id)?.name ?? id;
  const [a, b] = pair;
  const names = [nameOf(a), nameOf(b)] as const;
  const differed = found.votes.filter(({ count }) => count === 'different');
  return (
    <section className="vote-agreement" aria-labelledby="agreement-title">
      <h3 id="agreement-title">{text.agreement}</h3>
      <PairChoice view={view} index={index} pair={pair} />
      {/* Heard when the pair changes; the view's own status has the word when it opens. */}
      <p aria-live="polite">
        {text.pairSentence({ a: names[0], b: names[1], least: leastCommon, ...found })}{' '}
        {text.leftOut(found.absent, found.unknown, found.inferred)}
      </p>
      <Formula found={found} names={names} />
      {differed.length > 0 && (
        <details className="chart-table">
          <summary>
            {text.differed} ({differed.length})
          </summary>
          <ul className="plain-list">
            {differed.map(({ vote }) => (
              <li key={vote.id}>
                <MarkedText parts={[vote.title]}>
                  {text.differedItem(
                    vote.title,
                    vote.date,
                    text.saidOf(names[0], text.ballots[ballotOf(vote, a)]),
                    text.saidOf(names[1], text.ballots[ballotOf(vote, b)]),
                  )}
                </MarkedText>
              </li>
            ))}
          </ul>
        </details>
      )}
      <DownloadButton
        label={text.csvPair}
        file={`votes-${a}-${b}-${view.day}.csv`}
        type="text/csv"
        content={() => pairCsv(found)}
      />
    </section>
  );
}
