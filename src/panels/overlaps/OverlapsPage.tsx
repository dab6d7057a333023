import '../page.css';
import './overlaps.css';
import { useMemo } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { DownloadButton } from '../../ui/DownloadButton';
import { useOption, useView } from '../../view/store';
import { useDay } from '../../view/useDay';
import type { PageWords } from '../../words/pageEn';
import { usePageWords } from '../../words/usePageWords';
import { SummaryLine } from '../timelines/SummaryLine';
import { CombinationTable } from './CombinationTable';
import { OverlapsControls } from './OverlapsControls';
import { combinationsCsv } from './overlapsCsv';
import { groups, type OverlapsView, overlapsView } from './overlapsView';
import { blocList, countryList, summaryOfOverlaps } from './overlapsWords';
import { BlocPairsSection, CountryPairsSection } from './PairSections';

interface Props {
  index: AtlasIndex;
}

/** A few of the pairs by name, the rest as a number. */
function pairsInWords(pairs: OverlapsView['unknown'], index: AtlasIndex, words: PageWords): string {
  const shown = pairs
    .slice(0, 5)
    .map(([country, bloc]) =>
      words.overlaps.pair(countryList(index, [country]).join(), blocList(index, [bloc]).join()),
    );
  return [...shown, ...(pairs.length > 5 ? [words.overlaps.more(pairs.length - 5)] : [])].join('; ');
}

/** What the combinations leave out or take for granted. */
function Doubts({ view, index }: Props & { view: OverlapsView }) {
  const words = usePageWords();
  const { empty, contested, unknown } = view;
  const lines = [
    empty.length > 0 && words.overlaps.empty(blocList(index, empty).join(', ')),
    contested.length > 0 && words.overlaps.contested(pairsInWords(contested, index, words)),
    unknown.length > 0 && words.overlaps.unknown(unknown.length, pairsInWords(unknown, index, words)),
  ].filter((line) => line !== false);
  return lines.map((line) => (
    <p key={line} className="hint">
      {line}
    </p>
  ));
}

/** Which blocs share which members on the day. */
export default function OverlapsPage({ index }: Props) {
  const words = usePageWords();
  const text = words.overlaps;
  const day = useDay(index);
  const chosen = useView((view) => view.blocs);
  const asked = useOption('group');
  const group = groups.find((one) => one === asked) ?? 'five';
  const limited = useOption('scope') === 'chosen';
  const only = limited ? chosen : null;
  const view = useMemo(() => overlapsView(index, { day, group, only }), [index, day, group, only]);
  return (
    <section className="page overlaps" aria-labelledby="overlaps-title">
      <h2 id="overlaps-title">{text.title}</h2>
      <SummaryLine sentence={summaryOfOverlaps(view, index, words)} />
      <OverlapsControls group={group} limited={limited} chosen={chosen.length} />
      <section>
        <h3>{text.combinations}</h3>
        <p className="hint">{text.intro}</p>
        {view.blocs.length === 0 && <p>{text.nothing}</p>}
        {view.combinations.length > 0 && <CombinationTable view={view} index={index} />}
        <Doubts view={view} index={index} />
        <DownloadButton
          label={text.csvCombinations}
          file={`overlaps-${day}.csv`}
          type="text/csv"
          content={() => combinationsCsv(view, index)}
        />
      </section>
      {view.blocs.length > 1 && <BlocPairsSection view={view} index={index} />}
      {view.blocs.length > 0 && <CountryPairsSection view={view} index={index} />}
    </section>
  );
}
