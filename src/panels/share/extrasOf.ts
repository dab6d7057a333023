import { surfaces } from '../../theme/palette';
import type { MeasuresWords } from '../../words/measuresEn';
import type { VotesWords } from '../../words/votesEn';
import { arrowLines, arrowSentence } from '../measures/arrowWords';
import { voteOnMap, voteSentence } from '../votes/voteOnMap';
import { type MapExtras, type MapWords, printedScene } from './mapExport';
import { type Asked, dayOf } from './viewExport';
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
  const lines = arrowLines(index, printedScene(asked, dayOf(asked)), words, measures);
  const drawn = lines.filter(({ why }) => why === null);
  const numbered = drawn.map(({ number, measure, heading }) => ({
    key: measure.id,
    mark: { fill: surfaces.light.text, pattern: null, sign: String(number) },
    label: text.arrow(measure.title, heading),
  }));
  return {
    legend: numbered.length > 0 ? [{ title: measures.arrowsTitle, rows: numbered }] : [],
    notes: lines.flatMap(({ number, measure, why }) =>
      why === null ? [] : [text.notDrawn(number, measure.title, measures.notDrawn(why))],
    ),
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
