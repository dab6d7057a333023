import type { AtlasIndex } from '../../domain/atlasIndex';
import { firstDay } from '../../domain/day';
import { standingClasses } from '../../domain/standing';
import type { Exported } from '../../export/exported';
import { publishersOf } from '../../export/publishers';
import type { LegendGroup, LegendRow } from '../../map/style/legendGroups';
import { fillOf } from '../../theme/palette';
import { ownPattern } from '../../theme/patterns';
import { periods } from '../../theme/periods';
import { csvLine } from '../../ui/csvLine';
import type { ExportWords } from '../../words/exportEn';
import type { PageWords } from '../../words/pageEn';
import { blocName, contestInWords, countryName, precisionInWords } from '../timelines/barWords';
import { type Bar, type BarRow, rowsOfBloc, rowsOfCountry, spanOfRows } from '../timelines/timelineBars';
import { summaryOfBloc, summaryOfCountry } from '../timelines/timelineSummary';
import { barsBody } from './barsBody';
import { commonNotes } from './mapExport';
import { type Asked, dayOf } from './viewExport';

const plain = { fill: 'transparent', pattern: null };

/** What the bars look like, and what their ends and edges say. */
export function legendOfBars(bars: readonly Bar[], words: PageWords): LegendGroup[] {
  const { timelines } = words;
  const classes = standingClasses.flatMap((standing): LegendRow[] => {
    const bar = bars.find((one) => one.standing === standing && !one.line);
    if (!bar) return [];
    const { bloc } = bar.membership;
    const mark = { fill: fillOf(bloc, standing, 'light'), pattern: ownPattern(bloc, standing, 'light') };
    return [{ key: standing, mark, label: words.standing[standing] }];
  });
  const signs: readonly (readonly [key: string, used: boolean, label: string])[] = [
    ['soft', bars.some(({ softStart, softEnd }) => softStart ?? softEnd), timelines.keySoft],
    ['open', bars.some(({ open, line }) => open && !line), timelines.keyOpen],
    ['contested', bars.some(({ contested }) => contested === 'status'), timelines.keyContested],
    ['ended', bars.some(({ standing }) => standing === 'ended'), timelines.keyEnded],
    ['none', bars.some(({ standing }) => standing === 'none'), timelines.keyNone],
  ];
  const told = signs
    .filter(([, used]) => used)
    .map(([key, , label]) => ({ key, mark: key === 'contested' ? { ...plain, contested: true } : plain, label }));
  const band = {
    key: 'periods',
    mark: { fill: '#eef1f4', pattern: null },
    label: timelines.keyPeriods(periods.map(({ id }) => words.periods[id]).join('; ')),
  };
  return [
    { title: '', rows: classes },
    { title: '', rows: [...told, band] },
  ];
}

/** A row a bar: whose status, which, from when until when, how exactly that is known, and who says so. */
export function barsCsv(rows: readonly BarRow[], index: AtlasIndex, words: PageWords): string {
  const heads = 'record,country,country_name,bloc,bloc_name,status,class,from,to,stage,certainty,sources,source_urls';
  const lines = rows.flatMap(({ bars }) =>
    bars.map((bar) => {
      const { id, country, bloc, from, to, stage, evidence } = bar.membership;
      const sources = [...new Set(evidence.map(({ source }) => source))];
      return [
        id,
        country,
        countryName(index, country),
        bloc,
        blocName(index, bloc),
        bar.label,
        bar.standing,
        from,
        to ?? '',
        stage ?? '',
        [...precisionInWords(bar, words), ...contestInWords(bar, words)].join('; '),
        sources.join(' '),
        sources.map((source) => index.sources.get(source)?.url ?? source).join(' '),
      ];
    }),
  );
  return [heads.split(','), ...lines].map(csvLine).join('');
}

/** Statuses over time, of a country or of a bloc. */
export function timelinesExport(asked: Asked, words: PageWords, text: ExportWords): Exported {
  const { index, view } = asked;
  const day = dayOf(asked);
  const country = view.country ?? 'KAZ';
  const [bloc] = view.blocs;
  const byBloc = view.options.of === 'bloc';
  const ofBloc = bloc
    ? { title: words.timelines.chartOfBloc(blocName(index, bloc)), summary: summaryOfBloc(index, bloc, day, words) }
    : null;
  const told = byBloc
    ? (ofBloc ?? { title: words.timelines.title, summary: words.timelines.pickBloc })
    : {
        title: words.timelines.chartOfCountry(countryName(index, country)),
        summary: summaryOfCountry(index, country, day, words),
      };
  const rows = byBloc ? (bloc ? rowsOfBloc(index, bloc) : []) : rowsOfCountry(index, country);
  const bars = rows.flatMap((row) => row.bars);
  return {
    ...told,
    title: text.onDay(told.title, day),
    file: ['multivector-timelines', (byBloc ? bloc : country.toLowerCase()) ?? '', day].filter(Boolean).join('-'),
    csv: rows.length > 0 ? () => barsCsv(rows, index, words) : null,
    picture:
      rows.length === 0
        ? null
        : async () => ({
            body: barsBody({
              rows: rows.map((row) => ({
                name: byBloc ? countryName(index, row.country) : blocName(index, row.bloc),
                row,
              })),
              span: spanOfRows(rows, day, firstDay(index.atlas.asOf)),
              day,
              dayLabel: words.date(day),
            }),
            legend: () => legendOfBars(bars, words),
            notes: commonNotes(asked, text),
            hasMap: false,
            publishers: publishersOf(
              index,
              bars.flatMap(({ membership }) => membership.evidence),
            ),
          }),
  };
}
