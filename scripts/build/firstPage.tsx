import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Masthead } from '../../src/app/Masthead';
import type { Atlas } from '../../src/domain/atlas';
import { type AtlasIndex, indexAtlas, inTongue } from '../../src/domain/atlasIndex';
import { firstDay } from '../../src/domain/day';
import { type Language, languages } from '../../src/domain/model/language';
import { english, type NamedCountry } from '../../src/domain/named';
import { makeScene, type Scene } from '../../src/map/style/scene';
import type { Frame } from '../../src/map/svg/frame';
import { SvgMap } from '../../src/map/svg/SvgMap';
import { openView } from '../../src/map/svg/view';
import { Legend } from '../../src/panels/Legend';
import { Swatch } from '../../src/panels/Swatch';
import { type Scheme, surfaces } from '../../src/theme/palette';
import { defaultView } from '../../src/view/viewState';
import { en, type Words } from '../../src/words/en';
import { ownNames } from '../../src/words/loadLanguage';
import { SpokenContext } from '../../src/words/spoken';
import { standingWords } from '../../src/words/standingWords';
import { blocsSummary } from '../../src/words/viewSummary';
import { firstLabels } from './firstLabels';
import { pageAddress } from './inLanguage';
import { tongues } from './tongues';
import { twoSchemes } from './twoSchemes';

export interface FirstPage {
  language: Language;
  title: string;
  description: string;
  /** For the place of the application. */
  html: string;
  /** Of the map: colours in both schemes, places of the names. */
  css: string;
}

/** CSS pixels a unit in a window of ordinary width; until the size is known, lines and hatches are as wide as there. */
const ordinaryScale = 0.6;

function Row({ country, scene, words }: { country: NamedCountry; scene: Scene; words: Words }) {
  const paint = scene.countries.get(country.id);
  const [standing] = paint?.standings ?? [];
  return (
    <li>
      {country.name}
      <span className="row-status">{standing && standingWords(standing, words)}</span>
      {paint && <Swatch fill={paint.fill} pattern={paint.pattern} />}
    </li>
  );
}

interface Props {
  index: AtlasIndex;
  frame: Frame;
  scheme: Scheme;
  labels: string;
  language: Language;
}

/** The default view as the application draws it, less what needs a script; a document of its own where there is none. */
function Page({ index, frame, scheme, labels, language }: Props) {
  const { spoken, page } = tongues[language];
  const words = spoken?.catalogue.words ?? en;
  const { late, lateData, withoutScript, files } = page;
  const { blocs } = defaultView;
  const day = firstDay(index.atlas.asOf);
  const scene = makeScene(index, { day, blocs, country: null }, { scheme, language });
  const listed = index.atlas.countries.filter(({ region }) => region !== 'other');
  const order = { 'central-asia': 0, neighbour: 1, other: 2 };
  listed.sort((a, b) => order[a.region] - order[b.region] || index.tongue.compare(a.name, b.name));
  const summary = blocsSummary(index, blocs, day, words);
  return (
    <SpokenContext value={spoken}>
      <Masthead />
      <main className="shell first-shell" data-view="map">
        <div className="centre">
          <section id="map" className="map" aria-label={words.map} data-map-status="loading" tabIndex={-1}>
            <div className="map-canvas" data-renderer="svg">
              <SvgMap
                scene={scene}
                frame={frame}
                idPrefix="first"
                view={openView(frame, ordinaryScale)}
                title={`${words.map}. ${summary}`}
              />
              {/* biome-ignore lint/security/noDangerouslySetInnerHtml: names of countries, escaped where they are made. */}
              <div className="first-labels" aria-hidden="true" dangerouslySetInnerHTML={{ __html: labels }} />
            </div>
            <p className="disclaimer">
              {words.disclaimer} {words.credit}.
            </p>
          </section>
        </div>
        <Legend index={index} scheme={scheme} blocs={blocs} arrows={null} />
        <section className="timeline first-time" aria-label={words.timeline}>
          <p>
            {words.asOf} {words.date(day)}
          </p>
        </section>
        <div className="side">
          <section id="countries" className="countries" tabIndex={-1}>
            <h2>
              {blocs.map((id) => index.blocs.get(id)?.short).join(', ')}, {words.date(day)}
            </h2>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard; without script it has no buttons */}
            <ul tabIndex={0}>
              {listed.map((country) => (
                <Row key={country.id} country={country} scene={scene} words={words} />
              ))}
            </ul>
          </section>
        </div>
        <section className="panel" aria-label={words.overview}>
          <p>{summary}</p>
          <p className="without-script">
            {withoutScript} <a href="./data/atlas.json">{files.atlas}</a> (JSON),{' '}
            <a href="./data/memberships.csv">{files.memberships}</a>, <a href="./data/sources.csv">{files.sources}</a>{' '}
            (CSV), <a href="./data/README.txt">{files.readme}</a>.
            {languages
              .filter((other) => other !== language)
              .map((other) => (
                <Fragment key={other}>
                  {' '}
                  <a href={`./${pageAddress(other)}`} lang={other}>
                    {ownNames[other]}
                  </a>
                </Fragment>
              ))}
          </p>
        </section>
      </main>
      <p className="plain late">
        {late} <a href="./data/atlas.json">{lateData}</a>.
      </p>
    </SpokenContext>
  );
}

/** The timeline's row is as high as the controls that will stand there, and from the first piece of the page on: the map does not shrink when more is read. */
const timelineRow =
  '@media(scripting:enabled)and (min-width:60rem){.shell.first-shell{grid-template-rows:auto auto minmax(0,1fr) minmax(7.86rem,auto)}}';

/** Rows of the legend break their line as they grow, words in the list move to its edge: painted when the page is read beyond them, they never do. */
const wholeLists = '.first-shell:not(:has(>.panel))>:is(.legend,.side){visibility:hidden}';

/** The choice of language as it will stand once the address is read, which the build has none of. */
export const choosing = (html: string, language: Language): string =>
  html.replace(' selected=""', '').replace(`<option value="${language}"`, '$& selected=""');

/** React's ids of hatches, each some bytes of the first answer, as letters and numbers. */
export const withShortIds = (html: string): string => {
  const ids = [...new Set(html.match(/_R_\w+_/g))];
  return html.replace(/_R_\w+_/g, (id) => `h${ids.indexOf(id)}`);
};

/** Without the ids of shapes that no hatch refers to: of most countries, and each some bytes of the first answer. */
export const withoutUnusedIds = (html: string): string =>
  html.replace(/ id="(first-[A-Z]{3})"/g, (attribute, id: string) => (html.includes(`href="#${id}"`) ? attribute : ''));

function firstPage(all: AtlasIndex, frame: Frame, language: Language): FirstPage {
  const { spoken, page } = tongues[language];
  const index = inTongue(all, spoken?.tongue ?? english);
  const { title, subtitle } = spoken?.catalogue.words ?? en;
  const scene = makeScene(
    index,
    { day: firstDay(index.atlas.asOf), blocs: defaultView.blocs, country: null },
    { scheme: 'light', language },
  );
  const labels = firstLabels(scene, frame);
  const markup = (scheme: Scheme) =>
    renderToStaticMarkup(
      <QueryClientProvider client={new QueryClient()}>
        <Page index={index} frame={frame} scheme={scheme} labels={labels.html} language={language} />
      </QueryClientProvider>,
    );
  const { html, css } = twoSchemes(markup('light'), markup('dark'));
  const { projection, window, inner } = frame;
  const head = JSON.stringify({ projection, window, inner });
  const halo = (scheme: Scheme) => `--halo:${surfaces[scheme].halo}`;
  return {
    language,
    title: `${title} – ${subtitle}`,
    description: page.description,
    html: withShortIds(withoutUnusedIds(choosing(html, language))).replace(
      '<div class="map-canvas" data-renderer="svg"><svg',
      `$& id="first-map" data-frame='${head}'`,
    ),
    css: `${timelineRow}${wholeLists}:root{${halo('light')}}@media(prefers-color-scheme:dark){:root{${halo('dark')}}}${css}${labels.css}`,
  };
}

/** The pages of all languages, in their order. */
export function firstPages(atlas: Atlas, frame: Frame): FirstPage[] {
  const index = indexAtlas(atlas);
  return languages.map((language) => firstPage(index, frame, language));
}
