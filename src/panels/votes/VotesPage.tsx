import '../page.css';
import './votes.css';
import { useId, useMemo } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { DownloadButton } from '../../ui/DownloadButton';
import { MarkedText } from '../../ui/MarkedText';
import { useMedia } from '../../ui/useMedia';
import { actions, useOption } from '../../view/store';
import { useDay } from '../../view/useDay';
import { useVotesWords } from '../../words/useVotesWords';
import { SummaryLine } from '../timelines/SummaryLine';
import { AgreementSection } from './AgreementSection';
import { VoteCard } from './VoteCard';
import { VoteCounts } from './VoteCounts';
import { VoteGrid } from './VoteGrid';
import { VoteKey } from './VoteKey';
import { votesCsv } from './votesCsv';
import { votesSummary } from './votesSummary';
import { chosenVote, pairOf, topicsOf, type VotesView, votesView } from './votesView';

type Layout = 'grid' | 'list';

function LayoutChoice({ layout, usual }: { layout: Layout; usual: Layout }) {
  const text = useVotesWords();
  const name = useId();
  return (
    <fieldset>
      <legend className="visually-hidden">{text.show}</legend>
      {(['grid', 'list'] as const).map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={layout === value}
            onChange={() => actions.setOption('show', value === usual ? null : value)}
          />
          {text.shows[value]}
        </label>
      ))}
    </fieldset>
  );
}

/** The grid and the resolution chosen in it, or every resolution in words, newest first. */
function Votes({ view, index, layout }: { view: VotesView; index: AtlasIndex; layout: Layout }) {
  const text = useVotesWords();
  const chosen = chosenVote(view, useOption('vote'));
  const states = [...view.five, ...view.comparators];
  if (layout === 'list')
    return (
      <section aria-labelledby="vote-list-title">
        <h3 id="vote-list-title">{text.gridTitle}</h3>
        {[...view.votes].reverse().map((vote) => (
          <VoteCard key={vote.id} vote={vote} index={index} states={states} />
        ))}
      </section>
    );
  return (
    <>
      <VoteGrid view={view} index={index} chosen={chosen?.id} />
      {chosen && (
        <section aria-labelledby="vote-chosen-title">
          <h3 id="vote-chosen-title">{text.chosen}</h3>
          <VoteCard vote={chosen} index={index} states={states} />
        </section>
      )}
      <VoteKey />
    </>
  );
}

/** How states voted at the United Nations, by the day; and how alike two of them did. */
export default function VotesPage({ index }: { index: AtlasIndex }) {
  const text = useVotesWords();
  const day = useDay(index);
  const view = useMemo(() => votesView(index, day), [index, day]);
  const usual: Layout = useMedia('(max-width: 47.99rem)') ? 'list' : 'grid';
  const show = useOption('show');
  const layout = show === 'grid' || show === 'list' ? show : usual;
  const pair = pairOf(view, useOption('compare'));
  const { onUkraine, others } = topicsOf(view.votes);
  return (
    <section className="page votes" aria-labelledby="votes-title">
      <h2 id="votes-title">{text.title}</h2>
      <SummaryLine sentence={votesSummary(view, index, text)} />
      {view.votes.length > 0 && (
        <>
          <VoteCounts view={view} index={index} />
          <p className="hint">
            <MarkedText parts={index.atlas.votes.map(({ title }) => title)}>
              {text.selection(view.votes.length, onUkraine, others)}
            </MarkedText>
            {view.later > 0 && ` ${text.later(view.later)}`}
          </p>
          <div className="rows-choice">
            <LayoutChoice layout={layout} usual={usual} />
            <DownloadButton
              label={text.csv}
              file={`votes-${day}.csv`}
              type="text/csv"
              content={() => votesCsv(view, index)}
            />
          </div>
          {/* Below a grid the agreement is near; below a long list no one would find it. */}
          {layout === 'grid' && <Votes view={view} index={index} layout={layout} />}
          <AgreementSection view={view} index={index} pair={pair} />
          {layout === 'list' && <Votes view={view} index={index} layout={layout} />}
        </>
      )}
    </section>
  );
}
