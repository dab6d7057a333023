import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Day } from '../../domain/day';
import type { Evidence } from '../../domain/model/evidence';
import { classOf, isContested, type Standing, statusOn } from '../../domain/standing';
import type { Exported, ViewPicture } from '../../export/exported';
import { pictureLegend } from '../../export/mapLegend';
import { inSight, type MapPart, mapsBody } from '../../export/mapsBody';
import type { Key } from '../../export/picture';
import { publishersOf } from '../../export/publishers';
import { type LegendGroup, legendGroups } from '../../map/style/legendGroups';
import { makeScene, type Scene } from '../../map/style/scene';
import type { Frame } from '../../map/svg/frame';
import { csvLine } from '../../ui/csvLine';
import type { Words } from '../../words/en';
import type { ExportWords } from '../../words/exportEn';
import { statusWords } from '../../words/standingWords';
import { blocsSummary, countrySummary } from '../../words/viewSummary';
import { type Asked, dayOf } from './viewExport';

export interface MapWords {
  words: Words;
  text: ExportWords;
}

/** Pictures are for paper: on a light ground, whatever the reader's screen prefers. */
const scheme = 'light';

export const shortNames = (index: AtlasIndex, blocs: readonly string[]): string[] =>
  blocs.map((bloc) => index.blocs.get(bloc)?.short ?? bloc);

/** By what a standing is shown: its records, or the list on which the state is missing. */
export function evidenceOf(standing: Standing): readonly Evidence[] {
  if (standing.kind === 'recorded') return [standing.membership, ...standing.also].flatMap(({ evidence }) => evidence);
  return standing.kind === 'not-listed' ? standing.roster.evidence : [];
}

const heads = ['date', 'country', 'country_name', 'bloc', 'bloc_name', 'status', 'class', 'from', 'to', 'contested'];

/** A row a country and chosen bloc: its standing on the day, the record and the sources that say so. */
export function mapCsv({ index }: Asked, blocs: readonly string[], day: Day, words: Words): string {
  const rows = index.atlas.countries.flatMap(({ id, name }) =>
    blocs.map((bloc): string[] => {
      const standing = statusOn(index, bloc, id, day);
      const record = standing.kind === 'recorded' ? standing.membership : null;
      const sources = [...new Set(evidenceOf(standing).map(({ source }) => source))];
      return [
        day,
        id,
        name,
        bloc,
        index.blocs.get(bloc)?.short ?? bloc,
        statusWords(standing, words),
        classOf(standing),
        record?.from ?? '',
        record?.to ?? '',
        isContested(standing) ? 'yes' : 'no',
        record?.id ?? '',
        sources.join(' '),
        sources.map((source) => index.sources.get(source)?.url ?? source).join(' '),
      ];
    }),
  );
  return [[...heads, 'record', 'sources', 'source_urls'], ...rows].map(csvLine).join('');
}

/** Evidence of what a map shows of some countries. */
export const evidenceOfMap = (scene: Scene, shown: ReadonlySet<string>): Evidence[] => [
  ...[...shown].flatMap((id) => (scene.countries.get(id)?.standings ?? []).flatMap(evidenceOf)),
  ...scene.measures.flatMap(({ measure }) => measure.evidence),
];

/** The key of maps of the same blocs. */
export const keyOfMaps =
  (index: AtlasIndex, scenes: readonly Scene[], frame: Frame, words: Words): Key =>
  (shown) => {
    const [scene] = scenes;
    const legend = scene && legendGroups(index, scene.blocs, scheme, words);
    if (!legend) return [];
    const ids = [...(shown ?? inSight(frame))];
    return pictureLegend(
      legend,
      scenes.map(({ encoding, countries }) => ({ encoding, countries: ids.flatMap((id) => countries.get(id) ?? []) })),
    );
  };

/** The scene of a view on a day, as it is printed. */
export function printedScene({ index, view, lang }: Pick<Asked, 'index' | 'view' | 'lang'>, day: Day): Scene {
  const { blocs, country, options } = view;
  return makeScene(index, { day, blocs, country, measures: options.measures?.split(',') }, { scheme, language: lang });
}

/** What the notes of any picture begin with. */
export function commonNotes({ index, view }: Asked, text: ExportWords): string[] {
  const country = view.country === null ? undefined : index.countries.get(view.country);
  return [
    ...(view.known === null ? [] : [text.known(view.known)]),
    ...(country && (view.view === 'map' || view.view === 'multiples') ? [text.selected(country.name)] : []),
  ];
}

export interface MapExtras {
  /** Rows of the key that are not the blocs' own. */
  legend?: readonly LegendGroup[];
  notes?: readonly string[];
  evidence?: readonly Evidence[];
  /** Turns the scene of the blocs into the one that the view shows. */
  recolour?(scene: Scene): Scene;
  /** In place of the blocs'. */
  ownLegend?: readonly LegendGroup[];
}

/** The picture of maps of one view, one a day. */
export const mapsPicture =
  (asked: Asked, days: readonly Day[], { words, text }: MapWords, extras: MapExtras = {}) =>
  async (): Promise<ViewPicture> => {
    const { index } = asked;
    const frame = await asked.loadFrame();
    const scenes = days.map((day) => (extras.recolour ?? ((scene: Scene) => scene))(printedScene(asked, day)));
    const parts: MapPart[] = scenes.map((scene) => ({ scene, caption: days.length > 1 ? words.date(scene.day) : '' }));
    return {
      body: mapsBody(frame, parts),
      legend: (shown) => [
        ...(extras.ownLegend ?? keyOfMaps(index, scenes, frame, words)(shown)),
        ...(extras.legend ?? []),
      ],
      notes: [...commonNotes(asked, text), ...(extras.notes ?? [])],
      hasMap: true,
      publishers: publishersOf(index, [
        ...scenes.flatMap((scene) => (extras.ownLegend ? [] : evidenceOfMap(scene, inSight(frame, frame.inner)))),
        ...(extras.evidence ?? []),
      ]),
    };
  };

/** The map on its day. */
export function mapExport(
  asked: Asked,
  say: MapWords,
  extras: MapExtras & Partial<Pick<Exported, 'title' | 'summary' | 'file' | 'csv'>> = {},
): Exported {
  const { index, view } = asked;
  const { words, text } = say;
  const day = dayOf(asked);
  const names = shortNames(index, view.blocs);
  const blocs = names.length > 0 ? words.list(names) : null;
  const told =
    view.country === null
      ? blocsSummary(index, view.blocs, day, words)
      : countrySummary(index, view.country, day, words);
  return {
    title: extras.title ?? (blocs === null ? text.mapBare(day) : text.mapTitle(blocs, day)),
    summary: extras.summary ?? told,
    file: extras.file ?? ['multivector', view.view, ...view.blocs, day].join('-'),
    csv: extras.csv ?? (() => mapCsv(asked, view.blocs, day, words)),
    picture: mapsPicture(asked, [day], say, extras),
  };
}
