import { useMemo } from 'react';
import { useExportWords } from '../../words/useExportWords';
import { useMeasuresWords } from '../../words/useMeasuresWords';
import { useVotesWords } from '../../words/useVotesWords';
import { useWords } from '../../words/useWords';
import { placeIn } from '../story/storyPaging';
import { extrasOf } from './extrasOf';
import { mapExport } from './mapExport';
import { dayOf, type ExportProps } from './viewExport';

/** The map with a vote or arrows on it, and the map of a story's step. */
export default function ExtrasExport({ asked, children }: ExportProps) {
  const words = useWords();
  const text = useExportWords();
  const votes = useVotesWords();
  const measures = useMeasuresWords();
  const exported = useMemo(() => {
    const { index, view } = asked;
    const extras = extrasOf(asked, { words, text, votes, measures });
    const place =
      view.view === 'story'
        ? placeIn(index.atlas.stories, view.options.story ?? null, view.options.step ?? null)
        : null;
    const told = place?.story.steps[place.step];
    const title = place && told ? text.step(place.story.title, told.title, dayOf(asked)) : undefined;
    return mapExport(asked, { words, text }, { ...extras, ...(title !== undefined && { title }) });
  }, [asked, words, text, votes, measures]);
  return children(exported);
}
