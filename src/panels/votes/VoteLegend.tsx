import './voteLegend.css';
import { useEffect } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Vote } from '../../domain/model/vote';
import type { Scene } from '../../map/style/scene';
import type { Scheme } from '../../theme/palette';
import { voteLegend } from '../../theme/voteLegend';
import { MarkedText } from '../../ui/MarkedText';
import { actions } from '../../view/store';
import { useVotesWords } from '../../words/useVotesWords';
import { useWords } from '../../words/useWords';
import { EvidenceList } from '../evidence/EvidenceList';
import { Swatch } from '../Swatch';
import { voteOnMap } from './voteOnMap';

/** Makes the scene of a vote out of that of the blocs. */
export type VotePainter = (scene: Scene, vote: Vote, index: AtlasIndex) => Scene;

interface Props {
  vote: Vote;
  index: AtlasIndex;
  scheme: Scheme;
  /** Hands the map its painter: both come in one chunk, so that legend and colours are there together. */
  onReady(painter: VotePainter): void;
}

/** What the colours mean while a vote gives them, who says so, and the way back to the blocs. */
export default function VoteLegend({ vote, index, scheme, onReady }: Props) {
  const words = useWords();
  const text = useVotesWords();
  useEffect(() => onReady(voteOnMap({ words, text })), [onReady, words, text]);
  return (
    <section className="legend vote-legend" aria-label={words.legend}>
      <div className="legend-rows">
        <h2>
          <MarkedText parts={[vote.title]}>{text.mapTitle(vote.resolution, vote.title, vote.date)}</MarkedText>
        </h2>
        <ul>
          {voteLegend(scheme).map(({ ballot, fill, pattern }) => (
            <li key={ballot}>
              <Swatch fill={fill} pattern={pattern} />
              {text.ballots[ballot]}
            </li>
          ))}
        </ul>
      </div>
      <p className="hint">{text.mapNote}</p>
      <p>
        <button type="button" className="chip" onClick={() => actions.setOption('vote', null)}>
          {text.mapBack}
        </button>
        <button type="button" className="chip" onClick={() => actions.setView('votes')}>
          {text.mapAll}
        </button>
      </p>
      <EvidenceList evidence={vote.evidence} index={index} fact={vote.id} />
    </section>
  );
}
