import type { MeasuresWords } from '../../words/measuresEn';
import type { VotesWords } from '../../words/votesEn';
import { arrowSentence } from '../measures/arrowWords';
import { voteOnMap, voteSentence } from '../votes/voteOnMap';
import { arrowExtras } from './arrowExtras';
import type { MapExtras, MapWords } from './mapExport';
import type { Asked } from './viewExport';
import { ballotLegend } from './votesExport';

export interface ExtraWords extends MapWords {
  votes: VotesWords;
  measures: MeasuresWords;
}

/** What a map shows beside its blocs, or in their place: a vote, arrows. */
export function extrasOf(
  asked: Asked,
  { words, text, votes, measures }: ExtraWords,
): MapExtras & { title?: string; said?: string } {
  const { index, view } = asked;
  const [id] = view.options.vote?.split(',') ?? [];
  const vote = index.atlas.votes.find((one) => one.id === id);
  const { lines, legend, notes } = arrowExtras(asked, { words, text, measures });
  const drawn = lines.filter(({ why }) => why === null);
  return {
    legend,
    notes,
    ...(vote && {
      recolour: (scene) => voteOnMap({ words, text: votes })(scene, vote, index),
      ownLegend: [{ title: '', rows: ballotLegend(votes, false) }],
      evidence: [...vote.evidence, ...drawn.flatMap(({ measure }) => measure.evidence)],
      title: votes.mapTitle(vote.resolution, vote.title, vote.date),
      said: [
        voteSentence(vote, index, { words, text: votes }),
        ...(lines.length > 0 ? [arrowSentence(lines, measures)] : []),
      ].join(' '),
    }),
  };
}
