import { useId } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { firstDay } from '../../domain/day';
import type { CountryId } from '../../domain/model/country';
import type { Vote } from '../../domain/model/vote';
import { ballotOf } from '../../domain/votes';
import { ballotOrder } from '../../theme/voteTones';
import { DataTable } from '../../ui/DataTable';
import { softly } from '../../ui/softly';
import { useComponentsWords } from '../../words/useComponentsWords';
import { useVotesWords } from '../../words/useVotesWords';
import { useWords } from '../../words/useWords';
import { EvidenceList } from '../evidence/EvidenceList';
import { placeOf } from '../timeline/timelineSpan';
import { percent } from '../timelines/barGeometry';
import { VoteMark } from '../votes/VoteMark';
import { ballotWords } from '../votes/voteOnMap';
import type { Axis } from './FigurePanel';
import { LaneFrame } from './LaneFrame';

interface Props {
  country: CountryId;
  votes: readonly Vote[];
  index: AtlasIndex;
  title: string;
}

/** A lane for each kind of vote, a mark for each resolution by its date, and how many. */
export function VoteLanes({ country, votes, axis }: Pick<Props, 'country' | 'votes'> & { axis: Axis }) {
  const text = useVotesWords();
  const { votesLane } = useComponentsWords();
  return (
    <LaneFrame axis={axis}>
      <ul className="lanes">
        {ballotOrder.map((ballot) => {
          const own = votes.filter((vote) => ballotOf(vote, country) === ballot);
          return own.length === 0 ? null : (
            <li key={ballot}>
              <span className="lane" aria-hidden="true">
                {own.map((vote) => (
                  <span
                    key={vote.id}
                    className="lane-mark"
                    style={{ left: percent(placeOf(firstDay(vote.date), axis)) }}
                  >
                    <VoteMark ballot={ballot} inferred={vote.inferred.includes(country)} />
                  </span>
                ))}
                <span className="lane-day" style={{ left: percent(placeOf(axis.day, axis)) }} />
              </span>
              <span className="lane-label">
                {softly(votesLane(ballot === 'not-against' ? text.notAgainstShort : text.ballots[ballot], own.length))}
              </span>
            </li>
          );
        })}
      </ul>
    </LaneFrame>
  );
}

/** The same with every resolution by name, and its sources. */
export function VoteTable({ country, votes, index, title }: Props) {
  const words = useWords();
  const text = useVotesWords();
  const { heads, voteTable } = useComponentsWords();
  const summary = useId();
  return (
    <details className="chart-table">
      <summary id={summary}>{voteTable}</summary>
      <DataTable
        under={summary}
        caption={title}
        heads={[heads.date, heads.resolution, heads.vote, heads.sources]}
        rows={votes.map((vote) => ({
          key: vote.id,
          cells: [
            words.date(vote.date),
            <span key="title" lang="en">
              {vote.title} ({vote.resolution})
            </span>,
            ballotWords(ballotOf(vote, country), vote.inferred.includes(country), text),
            <EvidenceList key="sources" evidence={vote.evidence} index={index} fact={vote.id} />,
          ],
        }))}
      />
    </details>
  );
}
