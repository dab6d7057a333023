import { surfaces } from '../../src/theme/palette';
import type { Fault } from '../drivers/networkDriver';
import { expect, test } from '../fixtures';
import { assetLike, chunkOf, mapEngine } from '../helpers/builtSite';
import { coversNothing } from '../helpers/covered';
import { desk } from '../helpers/desk';
import { seen } from '../helpers/seen';

const shapes = 'geo/countries.geojson';
const engine = chunkOf(mapEngine);
const worker = assetLike(/^maplibre-gl-worker-/);

interface Case {
  name: string;
  file: string;
  fault: Fault;
  says: RegExp;
  causes?: RegExp;
}

/** In each, one after the other, in an order in which the words for one are not those for the one before; each number of cases odd. */
const cases: readonly { of: string; faults: readonly Case[] }[] = [
  {
    of: 'the geometry',
    faults: [
      { name: 'it is not there', file: shapes, fault: { status: 404 }, says: /404.*countries\.geojson/ },
      { name: 'it answers 500', file: shapes, fault: { status: 500 }, says: /500.*countries\.geojson/ },
      { name: 'it cannot be fetched', file: shapes, fault: 'aborted', says: /WebGL map could not be had/ },
      { name: 'it is cut off', file: shapes, fault: { cutAfter: 100_000 }, says: /JSON/ },
      { name: 'it is an empty object', file: shapes, fault: { body: '{}' }, says: /there are no shapes/ },
      { name: 'it is no geometry', file: shapes, fault: { body: 'null' }, says: /GeoJSON/ },
      {
        name: 'it is a collection without shapes',
        file: shapes,
        fault: { body: '{"type":"FeatureCollection","features":[]}' },
        says: /there are no shapes/,
      },
    ],
  },
  {
    of: 'the engine',
    faults: [
      { name: 'its chunk is not there', file: engine, fault: { status: 404 }, says: /module/, causes: /status of 404/ },
      { name: 'its chunk cannot be fetched', file: engine, fault: 'aborted', says: /module/, causes: /net::ERR/ },
      {
        name: 'its worker is missing',
        file: worker,
        fault: { status: 404 },
        says: /could not be had/,
        causes: /Worker failed to load/,
      },
    ],
  },
];

for (const { of, faults } of cases)
  test(`${of} cannot be had, in ${faults.length} ways: SVG draws the map and says so, the rest works, and trying again works`, async ({
    app,
    network,
    guard,
  }) => {
    for (const [i, { name, file, fault, says, causes }] of faults.entries())
      await test.step(name, async () => {
        if (causes) guard.expects(causes);
        await network.failsNext(file, fault, () => (i === 0 ? app.openEngine('?blocs=eaeu') : app.map.retry()));
        await app.map.hasFallenBack('Drawn as SVG: the WebGL map could not be had');
        await expect(app.map.note).toContainText(says);
        await app.map.isDrawnAs('KAZ', 'Member');

        const country = i % 2 === 0 ? 'Uzbekistan' : 'Tajikistan';
        await app.date.set('2024-12-10');
        await app.list.says('Uzbekistan', 'Observer');
        await app.list.choose(country);
        await app.panel.isOpenFor(country);
        await app.date.set('2020-12-10');
        await app.list.says('Uzbekistan', 'Not a member');
        await network.recovers(file);
      });

    await app.map.retry();
    await app.map.isReady();
    await expect(app.map.note).toHaveText('');
    await app.map.showsStanding('UZB', 'none');
    await app.map.showsSelected('UZB');

    await test.step('an error after the map is drawn does not take it away', async () => {
      await network.breaks('geo/overlay.geojson', { status: 404 });
      // As MapLibre does by itself when a source is loaded anew.
      await app.map.reloadsSource('overlay', 'geo/overlay.geojson');
      await app.map.showsStanding('KAZ', 'full');
      await expect(app.map.region).toHaveAttribute('data-map-status', 'ready');
    });
  });

test('a lost graphics context: SVG draws the map where it stood until it is back with its colours', async ({
  app,
  page,
}) => {
  await page.setViewportSize(desk);
  await app.openMap('?country=KAZ');
  await app.map.button('Zoom in').click();
  await app.map.showsStanding('KAZ', 'partner');
  const [fill] = await app.map.coloursOf('KAZ');
  const { hatch } = await app.map.shapeOf('KAZ');
  const stood = await app.map.pointOf('KGZ');
  const giveBack = await app.map.losesContext();
  await app.map.hasFallenBack('The graphics context was lost');
  await app.map.outlines('selected-line', 'KAZ');
  await app.map.isDrawnAs('KAZ', 'Partner');
  // Half a pixel at most: the drawing's own numbers are rounded.
  await app.map.isDrawnAt('KGZ', stood);
  await app.blocs.choose('EAEU');
  await giveBack();
  await app.map.isReady();
  await app.map.showsStanding('KAZ', 'partner full');
  await app.blocs.drop('EAEU');
  await app.map.showsStanding('KAZ', 'partner');
  // The tones at the edges of the hatch differ with where its image begins.
  await expect.poll(async () => (await app.map.coloursOf('KAZ'))[0]).toEqual(fill);
  expect((await app.map.shapeOf('KAZ')).hatch).toEqual(hatch);

  await test.step('dark colours that are chosen meanwhile are those of the map that comes back', async () => {
    expect(await app.map.colourOf('border-line')).toBe(surfaces.light.border);
    const giveBackInTheDark = await app.map.losesContext();
    await app.map.hasFallenBack('The graphics context was lost');
    await page.emulateMedia({ colorScheme: 'dark' });
    await giveBackInTheDark();
    await app.map.isReady();
    await expect.poll(() => app.map.colourOf('border-line')).toBe(surfaces.dark.border);
    await app.map.showsStanding('KAZ', 'partner');
  });
});

const sharing = 'src/panels/share/SharePanel.tsx';
for (const [name, module, view, said] of [
  ['a map that is not there', 'src/map/MapStage.tsx', 'map', '.map-note'],
  ['a map that is not there, beside a story', 'src/map/MapStage.tsx', 'story', '.map-note'],
  ['a story that is not there', 'src/panels/story/StoryPage.tsx', 'story', '.centre > .failure'],
  ['what was to be opened from the map', sharing, 'map', '.centre > .failure'],
] as const)
  test(`what is said of ${name} can be read, and pressed, whole`, async ({ app, page, network, guard }) => {
    guard.expects(/status of 404|PartMissing/);
    await network.breaks(chunkOf(module), { status: 404 });
    // Its words are long.
    await app.begin(`?lang=ru&view=${view}`);
    const buttons = page.locator('.view-tools');
    await seen(buttons);
    if (module === sharing) await buttons.getByRole('button').first().click();
    await coversNothing(page, page.getByRole('alert').and(page.locator(said)));
  });
