import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Day } from '../../domain/day';
import { DownloadButton } from '../../ui/DownloadButton';
import { pngOf } from '../../ui/pngOf';
import { useRemittancesWords } from '../../words/useRemittancesWords';
import { useWords } from '../../words/useWords';
import { figureSheet } from './figureSheet';
import { figuresCsv } from './figuresCsv';
import type { DatedMarker } from './markers';
import type { RemittanceView } from './remittanceView';

interface Props {
  view: RemittanceView;
  markers: readonly DatedMarker[];
  day: Day;
  index: AtlasIndex;
}

/** Twice the size of the drawing, for print. */
const printScale = 2;

/** The view to take away: its figures as CSV, its charts as one picture with title, key, sources and note. */
export function FigureDownloads({ view, markers, day, index }: Props) {
  const words = useRemittancesWords();
  const common = useWords();
  const file = ['remittances', view.measure, view.chart, ...view.recipients, day].join('-').toLowerCase();
  const svg = async () => {
    const { composeFigure } = await import('../../charts/composeFigure');
    return composeFigure(figureSheet({ view, markers, day, index }, words, common));
  };
  return (
    <div className="downloads">
      <DownloadButton
        label={words.csv}
        file={`${file}.csv`}
        type="text/csv"
        content={() => figuresCsv(index, view, words)}
      />
      <DownloadButton label={words.svg} file={`${file}.svg`} type="image/svg+xml" content={svg} />
      <DownloadButton
        label={words.png}
        file={`${file}.png`}
        type="image/png"
        content={async () => pngOf(await svg(), printScale)}
      />
    </div>
  );
}
