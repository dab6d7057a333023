import type { Fault } from '../drivers/networkDriver';
import { expect, test } from '../fixtures';
import { chunkOf, mapEngine } from '../helpers/builtSite';

const shapes = 'geo/countries.geojson';

const cases: { name: string; file: string; fault: Fault; says: RegExp; causes?: RegExp }[] = [
  { name: 'the geometry is not there', file: shapes, fault: { status: 404 }, says: /404.*countries\.geojson/ },
  { name: 'the geometry answers 500', file: shapes, fault: { status: 500 }, says: /500.*countries\.geojson/ },
  { name: 'the geometry cannot be fetched', file: shapes, fault: 'aborted', says: /WebGL map could not be had/ },
  { name: 'the geometry is cut off', file: shapes, fault: { cutAfter: 100_000 }, says: /JSON/ },
  { name: 'the geometry is no geometry', file: shapes, fault: { body: 'null' }, says: /GeoJSON/ },
  {
    name: "the engine's chunk is not there",
    file: chunkOf(mapEngine),
    fault: { status: 404 },
    says: /module/,
    causes: /status of 404/,
  },
  {
    name: "the engine's chunk cannot be fetched",
    file: chunkOf(mapEngine),
    fault: 'aborted',
    says: /module/,
    causes: /net::ERR/,
  },
];

for (const { name, file, fault, says, causes } of cases)
  test(`${name}: SVG draws the map and says so, the rest works, and trying again works`, async ({
    app,
    network,
    guard,
  }) => {
    if (causes) guard.expects(causes);
    await network.breaks(file, fault);
    await app.openEngine('?blocs=eaeu');
    await app.map.hasFallenBack('Drawn as SVG: the WebGL map could not be had');
    await expect(app.map.note).toContainText(says);
    await app.map.isDrawnAs('KAZ', 'Member');

    await app.list.says('Uzbekistan', 'Observer');
    await app.list.choose('Uzbekistan');
    await app.panel.isOpenFor('Uzbekistan');
    await app.date.set('2020-12-10');
    await app.list.says('Uzbekistan', 'Not a member');

    await network.recovers(file);
    await app.map.retry();
    await app.map.isReady();
    await expect(app.map.note).toHaveText('');
    await app.map.showsStanding('UZB', 'none');
    await app.map.showsSelected('UZB');
  });

for (const [name, body] of [
  ['an empty object', '{}'],
  ['a collection without shapes', '{"type":"FeatureCollection","features":[]}'],
] as const)
  test(`geometry that is ${name} is a failure of MapLibre's, not an endless wait`, async ({ app, network }) => {
    await network.breaks(shapes, { body });
    await app.openEngine();
    await app.map.hasFallenBack('there are no shapes');
  });

test("the engine's worker missing: SVG draws the map, and trying again mends it", async ({ app, network, guard }) => {
  guard.expects(/Worker failed to load/);
  await network.breaks('assets/maplibre-gl-worker-*.js', { status: 404 });
  await app.openEngine();
  await app.map.hasFallenBack('could not be had');
  await network.recovers('assets/maplibre-gl-worker-*.js');
  await app.map.retry();
  await app.map.isReady();
  await app.map.showsStanding('KAZ', 'partner');
});

test('missing lakes do not take the countries away', async ({ app, network }) => {
  await network.breaks('geo/lakes.geojson', { status: 404 });
  await app.openMap();
  await app.map.showsStanding('KAZ', 'partner');
});

test('an error after the map is drawn does not take it away', async ({ app, network }) => {
  await app.openMap();
  await network.breaks('geo/lakes.geojson', { status: 404 });
  // As MapLibre does by itself when a source is loaded anew.
  await app.map.reloadsSource('lakes', 'geo/lakes.geojson');
  await app.map.showsStanding('KAZ', 'partner');
  await expect(app.map.region).toHaveAttribute('data-map-status', 'ready');
});

test('a lost graphics context: SVG draws the map where it stood until it is back with its colours', async ({ app }) => {
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
});
