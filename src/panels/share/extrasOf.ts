import { voteNamed } from '../../domain/voteNamed';
import type { Exported } from '../../export/exported';
import type { MeasuresWords } from '../../words/measuresEn';
import type { VotesWords } from '../../words/votesEn';
import { arrowSentence } from '../measures/arrowWords';
import { voteOnMap, voteSentence } from '../votes/voteOnMap';
import { votesCsv } from '../votes/votesCsv';
import { statesOfVote } from '../votes/votesView';
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
): MapExtras & Partial<Pick<Exported, 'title' | 'summary' | 'file' | 'csv'>> {
  const { index, view } = asked;
  const vote = voteNamed(index.atlas.votes, view.options.vote);
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
      summary: [
        voteSentence(vote, index, { words, text: votes }),
        ...(lines.length > 0 ? [arrowSentence(lines, measures)] : []),
      ].join(' '),
      file: `multivector-vote-${vote.id}`,
      csv: () => votesCsv(statesOfVote(vote, index), index),
    }),
  };
}
