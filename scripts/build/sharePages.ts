import { composePanels } from '../../src/charts/composeFigure';
import type { Atlas } from '../../src/domain/atlas';
import { type AtlasIndex, indexAtlas, inTongue } from '../../src/domain/atlasIndex';
import { type Language, languages } from '../../src/domain/model/language';
import { composePicture } from '../../src/export/composePicture';
import type { Exported } from '../../src/export/exported';
import { escapeXml } from '../../src/export/svgText';
import type { Frame } from '../../src/map/svg/frame';
import { compareExport } from '../../src/panels/share/compareExport';
import { componentsExport } from '../../src/panels/share/componentsExport';
import { type MapWords, mapExport } from '../../src/panels/share/mapExport';
import { matrixExport } from '../../src/panels/share/matrixExport';
import { measuresExport } from '../../src/panels/share/measuresExport';
import { multiplesExport } from '../../src/panels/share/multiplesExport';
import { overlapsExport } from '../../src/panels/share/overlapsExport';
import { type PreviewState, previewStates } from '../../src/panels/share/previewStates';
import { quotesExport } from '../../src/panels/share/quotesExport';
import { remittancesExport } from '../../src/panels/share/remittancesExport';
import { timelinesExport } from '../../src/panels/share/timelinesExport';
import type { Asked } from '../../src/panels/share/viewExport';
import { votesExport } from '../../src/panels/share/votesExport';
import { stepView } from '../../src/view/stepView';
import { parse } from '../../src/view/url';
import { compareEn } from '../../src/words/compareEn';
import { componentsEn } from '../../src/words/componentsEn';
import { en } from '../../src/words/en';
import { exportEn } from '../../src/words/exportEn';
import { measuresEn } from '../../src/words/measuresEn';
import { pageEn } from '../../src/words/pageEn';
import { quotesEn } from '../../src/words/quotesEn';
import { remittancesEn } from '../../src/words/remittancesEn';
import { votesEn } from '../../src/words/votesEn';
import { pageAddress, startPicture } from './inLanguage';
import { tongues } from './tongues';

const say = { words: en, text: exportEn };

/** How each main state is exported: the same as in the page. */
const ofMap = (asked: Asked) => mapExport(asked, say);
const makers: Readonly<Record<PreviewState, (asked: Asked) => Exported>> = {
  start: ofMap,
  eaeu: ofMap,
  csto: ofMap,
  sco: ofMap,
  ots: ofMap,
  cis: ofMap,
  'brics-eaeu': ofMap,
  'two-dates': (asked) => compareExport(asked, { ...say, compare: compareEn }),
  matrix: (asked) => matrixExport(asked, pageEn, exportEn),
  timelines: (asked) => timelinesExport(asked, pageEn, exportEn),
  overlaps: (asked) => overlapsExport(asked, pageEn, exportEn),
  multiples: (asked) => multiplesExport(asked, say),
  // Given, not fetched: the build's module runner is closed by then.
  remittances: (asked) =>
    remittancesExport(asked, { ...say, remittances: remittancesEn }, async () => ({ composePanels })),
  measures: (asked) => measuresExport(asked, { ...say, measures: measuresEn }),
  quotes: (asked) => quotesExport(asked, { words: en, text: quotesEn }, exportEn),
  votes: (asked) => votesExport(asked, { text: exportEn, votes: votesEn }),
  components: (asked) => componentsExport(asked, { words: pageEn, text: exportEn, votes: votesEn, own: componentsEn }),
  story: ofStory,
};
const states = (Object.keys(previewStates) as PreviewState[]).map(
  (name) => [name, previewStates[name], makers[name]] as const,
);

/** The map of the story's first step, under the story's own name and lead. */
function ofStory(asked: Asked): Exported {
  const { stories } = asked.index.atlas;
  const [story] = stories;
  if (!story) return ofMap(asked);
  const view = { ...asked.view, ...stepView({ stories, story, step: 0 }) };
  const map = ofMap({ ...asked, view });
  return { ...map, title: `${story.title}: ${map.title}`, summary: story.lead };
}

export interface SharePage {
  /** Of the files `share/<name>.html` and `share/<name>.png`. */
  name: string;
  html: string;
  /** 1200 × 630, to be made into pixels. */
  svg: string;
}

const attribute = (name: string, key: string, content: string): string =>
  `<meta ${name}="${key}" content="${escapeXml(content)}" />`;

/**
 * What a messenger reads of a shared state, and a way on for whoever opens it. A static site cannot answer one address with many
 * titles, so each main state has a page of its own. `site`: where it stands, with a slash at the end; empty: not known, and addresses
 * are relative, which not every messenger follows.
 */
function pageOf(name: string, query: string, { title, summary }: Exported, site: string): string {
  const target = site === '' ? `../${query}` : `${site}${query}`;
  const picture = site === '' ? `${name}.png` : `${site}share/${name}.png`;
  const heading = `${title} – ${en.title}`;
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8" />',
    `<title>${escapeXml(heading)}</title>`,
    attribute('name', 'viewport', 'width=device-width, initial-scale=1'),
    attribute('name', 'description', summary),
    attribute('property', 'og:type', 'website'),
    attribute('property', 'og:site_name', en.title),
    attribute('property', 'og:title', heading),
    attribute('property', 'og:description', summary),
    ...(site === '' ? [] : [attribute('property', 'og:url', `${site}share/${name}.html`)]),
    attribute('property', 'og:image', picture),
    attribute('property', 'og:image:width', '1200'),
    attribute('property', 'og:image:height', '630'),
    attribute('property', 'og:image:alt', summary),
    attribute('name', 'twitter:card', 'summary_large_image'),
    attribute('http-equiv', 'refresh', `0; url=${target}`),
    `<link rel="canonical" href="${escapeXml(target)}" />`,
    `<h1>${escapeXml(title)}</h1>`,
    `<p>${escapeXml(summary)}</p>`,
    `<p><a href="${escapeXml(target)}">${escapeXml(en.title)}</a></p>`,
    '</html>',
  ].join('\n')}\n`;
}

interface Place {
  index: AtlasIndex;
  lang: Language;
  say: MapWords;
  /** Where the view is found. */
  address: string;
}

/** What is exported, 1200 × 630. */
async function cardOf(name: string, { title, summary, picture }: Exported, { index, lang, say, address }: Place) {
  if (picture === null) throw new Error(`The state “${name}” has no picture.`);
  const { version, asOf } = index.atlas;
  return composePicture({ lang, title, summary, ...(await picture()), version, asOf, address }, 'card', say);
}

/** A page and a picture for each main state. */
export function sharePages(atlas: Atlas, frame: Frame, site: string): Promise<SharePage[]> {
  const index = indexAtlas(atlas);
  return Promise.all(
    states.map(async ([name, query, make]) => {
      const exported = make({ index, view: parse(query).view, lang: 'en', loadFrame: async () => frame });
      const svg = await cardOf(name, exported, { index, lang: 'en', say, address: `${site}${query}` });
      return { name, html: pageOf(name, query, exported, site), svg };
    }),
  );
}

/** The picture of the first view in each language but English, whose page above has it: the preview of that language's own page. */
export function otherStarts(atlas: Atlas, frame: Frame, site: string): Promise<Pick<SharePage, 'name' | 'svg'>[]> {
  const english = indexAtlas(atlas);
  const others = languages.flatMap((lang) => tongues[lang].spoken ?? []);
  return Promise.all(
    others.map(async ({ language: lang, tongue, catalogue }) => {
      const index = inTongue(english, tongue);
      const say = { words: catalogue.words, text: catalogue.export };
      const exported = mapExport({ index, view: parse('').view, lang, loadFrame: async () => frame }, say);
      const name = startPicture(lang);
      return { name, svg: await cardOf(name, exported, { index, lang, say, address: `${site}${pageAddress(lang)}` }) };
    }),
  );
}
