import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { Masthead } from '../../src/app/Masthead';
import type { Atlas } from '../../src/domain/atlas';
import { type AtlasIndex, indexAtlas } from '../../src/domain/atlasIndex';
import { firstDay } from '../../src/domain/day';
import type { Country } from '../../src/domain/model/country';
import { makeScene, type Scene } from '../../src/map/style/scene';
import type { Frame } from '../../src/map/svg/frame';
import { SvgMap } from '../../src/map/svg/SvgMap';
import { openView } from '../../src/map/svg/view';
import { Legend } from '../../src/panels/Legend';
import { Swatch } from '../../src/panels/Swatch';
import { type Scheme, surfaces } from '../../src/theme/palette';
import { defaultView } from '../../src/view/viewState';
import { en } from '../../src/words/en';
import { standingWords } from '../../src/words/standingWords';
import { blocsSummary } from '../../src/words/viewSummary';
import { firstLabels } from './firstLabels';
import { twoSchemes } from './twoSchemes';

export interface FirstPage {
  /** For the place of the application. */
  html: string;
  /** Of the map: colours in both schemes, places of the names. */
  css: string;
}

/** CSS pixels a unit in a window of ordinary width; until the size is known, lines and hatches are as wide as there. */
const ordinaryScale = 0.6;

function Row({ country, scene }: { country: Country; scene: Scene }) {
  const paint = scene.countries.get(country.id);
  const [standing] = paint?.standings ?? [];
  return (
    <li>
      {country.names.en}
      <span className="row-status">{standing && standingWords(standing, en)}</span>
      {paint && <Swatch fill={paint.fill} pattern={paint.pattern} />}
    </li>
  );
}

interface Props {
  index: AtlasIndex;
  frame: Frame;
  scheme: Scheme;
  labels: string;
}

/** The default view as the application draws it, less what needs a script; a document of its own where there is none. */
function Page({ index, frame, scheme, labels }: Props) {
  const { blocs } = defaultView;
  const day = firstDay(index.atlas.asOf);
  const scene = makeScene(index, { day, blocs, country: null }, { scheme, language: 'en' });
  const listed = index.atlas.countries.filter(({ region }) => region !== 'other');
  const order = { 'central-asia': 0, neighbour: 1, other: 2 };
  listed.sort((a, b) => order[a.region] - order[b.region] || a.names.en.localeCompare(b.names.en, 'en'));
  const summary = blocsSummary(index, blocs, day, en);
  return (
    <QueryClientProvider client={new QueryClient()}>
      <Masthead />
      <main className="shell first-shell" data-view="map">
        <div className="centre">
          <section id="map" className="map" aria-label={en.map} data-map-status="loading" tabIndex={-1}>
            <div className="map-canvas" data-renderer="svg">
              <SvgMap
                scene={scene}
                frame={frame}
                idPrefix="first"
                view={openView(frame, ordinaryScale)}
                title={`${en.map}. ${summary}`}
              />
              {/* biome-ignore lint/security/noDangerouslySetInnerHtml: names of countries, escaped where they are made. */}
              <div className="first-labels" aria-hidden="true" dangerouslySetInnerHTML={{ __html: labels }} />
            </div>
            <p className="disclaimer">
              {en.disclaimer} {en.credit}.
            </p>
          </section>
        </div>
        <Legend index={index} scheme={scheme} blocs={blocs} arrows={null} />
        <section className="timeline first-time" aria-label={en.timeline}>
          <p>
            {en.asOf} {en.date(day)}
          </p>
        </section>
        <div className="side">
          <section id="countries" className="countries" tabIndex={-1}>
            <h2>
              {blocs.map((id) => index.blocs.get(id)?.short).join(', ')}, {en.date(day)}
            </h2>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard; without script it has no buttons */}
            <ul tabIndex={0}>
              {listed.map((country) => (
                <Row key={country.id} country={country} scene={scene} />
              ))}
            </ul>
          </section>
        </div>
        <section className="panel" aria-label={en.overview}>
          <p>{summary}</p>
          <p className="without-script">
            Dates, other blocs, evidence and all other views need JavaScript. All of it is also to be had as files:{' '}
            <a href="./data/atlas.json">the whole atlas</a> (JSON), <a href="./data/memberships.csv">memberships</a>,{' '}
            <a href="./data/sources.csv">sources</a> (CSV), <a href="./data/README.txt">what is in them</a>.
          </p>
        </section>
      </main>
    </QueryClientProvider>
  );
}

/** The timeline's row is as high as the controls that will stand there, and from the first piece of the page on: the map does not shrink when more is read. */
const timelineRow =
  '@media(scripting:enabled)and (min-width:60rem){.shell.first-shell{grid-template-rows:auto auto minmax(0,1fr) minmax(7.86rem,auto)}}';

/** Rows of the legend break their line as they grow, words in the list move to its edge: painted when the page is read beyond them, they never do. */
const wholeLists = '.first-shell:not(:has(>.panel))>:is(.legend,.side){visibility:hidden}';

/** Without the ids of shapes that no hatch refers to: of most countries, and each some bytes of the first answer. */
export const withoutUnusedIds = (html: string): string =>
  html.replace(/ id="(first-[A-Z]{3})"/g, (attribute, id: string) => (html.includes(`href="#${id}"`) ? attribute : ''));

export function firstPage(atlas: Atlas, frame: Frame): FirstPage {
  const index = indexAtlas(atlas);
  const scene = makeScene(
    index,
    { day: firstDay(atlas.asOf), blocs: defaultView.blocs, country: null },
    { scheme: 'light', language: 'en' },
  );
  const labels = firstLabels(scene, frame);
  const markup = (scheme: Scheme) =>
    renderToStaticMarkup(<Page index={index} frame={frame} scheme={scheme} labels={labels.html} />);
  const { html, css } = twoSchemes(markup('light'), markup('dark'));
  const { projection, window, inner } = frame;
  const head = JSON.stringify({ projection, window, inner }).replaceAll('"', '&quot;');
  const halo = (scheme: Scheme) => `--halo:${surfaces[scheme].halo}`;
  return {
    html: withoutUnusedIds(html).replace(
      '<div class="map-canvas" data-renderer="svg"><svg',
      `$& id="first-map" data-frame="${head}"`,
    ),
    css: `${timelineRow}${wholeLists}:root{${halo('light')}}@media(prefers-color-scheme:dark){:root{${halo('dark')}}}${css}${labels.css}`,
  };
}
