import { useMemo } from 'react';
import { useComponentsWords } from '../../words/useComponentsWords';
import { useExportWords } from '../../words/useExportWords';
import { useWords } from '../../words/useWords';
import { componentsCsv } from '../components/componentsCsv';
import { axisOf, componentsOf, countriesOf, figureCount, knownVotes } from '../components/componentsView';
import { countryName } from '../timelines/barWords';
import { dayOf, type ExportProps } from './viewExport';

/** The parts of a state's ties: rows only, since no one picture has them all. */
export default function ComponentsExport({ asked, children }: ExportProps) {
  const words = useWords();
  const text = useExportWords();
  const own = useComponentsWords();
  const exported = useMemo(() => {
    const { index, view } = asked;
    const day = dayOf(asked);
    const chosen = countriesOf(index, view.options.compare ?? null, view.country);
    const all = chosen.map((id) => componentsOf(index, id, day));
    const counts = all.map((one) =>
      own.countOf(countryName(index, one.country), one.memberOf, knownVotes(one), figureCount(one)),
    );
    return {
      title: text.onDay(own.title, day),
      summary: own.sentence(words.onDay(day), counts),
      file: `multivector-components-${chosen.join('-').toLowerCase()}-${day}`,
      csv: () => componentsCsv(all, index, axisOf(index, chosen, day)),
      picture: null,
    };
  }, [asked, words, text, own]);
  return children(exported);
}
