import { fileURLToPath } from 'node:url';
import { createPropertyExpression, featureFilter, latest, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../dataset/readRecords';
import { indexAtlas } from '../../domain/atlasIndex';
import { type Scheme, surfaces } from '../../theme/palette';
import { buildStyle, drawOrder } from './buildStyle';
import { hatchLayerId } from './layers/hatch';
import { readySlots, slots } from './patternSlots';
import { makeScene } from './scene';

const parsed = readRecords(fileURLToPath(new URL('../../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const index = indexAtlas(parsed.atlas);
const base = 'https://example.org/atlas/';
const schemes: readonly Scheme[] = ['light', 'dark'];
const choices = [[], ['brics'], ['brics', 'eaeu'], ['brics', 'eaeu', 'csto'], ['brics', 'eaeu', 'csto', 'cis', 'sco']];
const sceneOf = (blocs: readonly string[], scheme: Scheme) =>
  makeScene(index, { day: '2024-10-24', blocs, country: 'KAZ' }, { scheme, language: 'en' });

type Value = string | number;
/** A paint property as MapLibre works it out for a shape with this state: no WebGL. */
function painted(
  layer: LayerSpecification | undefined,
  property: string,
  state: Record<string, unknown>,
  zoom = 4,
): Value {
  if (!layer) throw new Error('no such layer');
  const spec = (latest as unknown as Record<string, Record<string, Parameters<typeof createPropertyExpression>[2]>>)[
    `paint_${layer.type}`
  ]?.[property];
  if (!spec) throw new Error(`no property ${property}`);
  const given = (layer.paint as Record<string, unknown>)[property];
  const made = createPropertyExpression(given, `layers.${layer.id}.paint.${property}`, spec);
  if (made.result === 'error') throw new Error(made.value.map(({ message }) => message).join());
  const value: { toString(): string } | number = made.value.evaluate(
    { zoom },
    { type: 'Polygon', properties: { region: true } },
    state,
  );
  return typeof value === 'number' ? value : value.toString();
}
const rgba = (hex: string) => `rgba(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(',')},1)`;
const layerOf = (id: string, scheme: Scheme = 'light') =>
  drawOrder(sceneOf(['brics'], scheme)).find((layer) => layer.id === id);
const shows = (id: string, properties: Record<string, unknown>) => {
  const layer = layerOf(id);
  const filter = (layer as { filter?: FilterSpecification } | undefined)?.filter;
  return featureFilter(filter, `layers.${id}.filter`).filter({ zoom: 4 }, { type: 'Point', properties } as never);
};

describe('buildStyle', () => {
  it.each(schemes.flatMap((scheme) => choices.map((blocs) => [scheme, blocs] as const)))(
    '%s, %j: is valid',
    (scheme, blocs) => {
      const errors = validateStyleMin(buildStyle(sceneOf(blocs, scheme), base) as never);
      expect(errors.map(({ message }) => message)).toEqual([]);
    },
  );
  it('would be found invalid', () => {
    const style = buildStyle(sceneOf([], 'light'), base);
    const broken = {
      ...style,
      layers: [{ ...style.layers[0], paint: { 'fill-color': ['match', ['get', 'x'], '#fff'] } }],
    };
    expect(validateStyleMin(broken as never)).not.toEqual([]);
  });
  it('asks no other host for anything: no glyphs, no sprite, no tiles', () => {
    const style = buildStyle(sceneOf(['brics'], 'light'), base);
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
    const addresses = JSON.stringify(style).match(/[a-z]+:\/\/[^"]+/g) ?? [];
    const own = ['countries', 'overlay', 'points'].map((file) => `https://example.org/atlas/geo/${file}.geojson`);
    expect(addresses.sort()).toEqual(own);
  });
  it('stays as it is whatever is chosen: colours are feature-state', () => {
    const style = (blocs: readonly string[]) => buildStyle(sceneOf(blocs, 'light'), base);
    for (const blocs of choices) expect(style(blocs)).toEqual(style([]));
  });
  it('draws every layer from a source that it has, under an id of its own', () => {
    const { sources, layers } = buildStyle(sceneOf(['brics'], 'light'), base);
    for (const layer of layers) expect(Object.keys(sources)).toContain('source' in layer ? layer.source : '');
    expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
  });
  it('takes every kind of what lies over the countries from one source, each kind in layers of its own', () => {
    const { layers } = buildStyle(sceneOf([], 'light'), base);
    const over = layers.filter((layer) => 'source' in layer && layer.source === 'overlay');
    const idsOf = (kind: string) => over.filter(({ id }) => shows(id, { kind })).map(({ id }) => id);
    expect(idsOf('lake')).toEqual(['lakes', 'lake-edges']);
    expect(idsOf('border')).toEqual(['border-halo', 'border-line']);
    expect(idsOf('disputed')).toEqual(['disputed-line']);
    expect(over).toHaveLength(5);
  });
  it('draws fills, hatches, water, borders, marks and labels in this order', () => {
    const ids = drawOrder(sceneOf([], 'light')).map(({ id }) => id);
    const order = [
      'country-fill',
      hatchLayerId(0),
      'lakes',
      'border-halo',
      'border-line',
      'contested-line',
      'selected-line',
      'labels-central-asia',
    ];
    const places = order.map((id) => ids.indexOf(id));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
  it('labels every country, each in one layer', () => {
    const { sources, layers } = buildStyle(sceneOf([], 'light'), base);
    const { features } = (
      sources.labels as unknown as { data: { features: { properties: Record<string, unknown> }[] } }
    ).data;
    expect(features.map(({ properties }) => properties.iso)).toEqual(parsed.atlas.countries.map(({ id }) => id));
    const labelled = layers.filter(({ id }) => id.startsWith('labels-'));
    for (const { properties } of features) expect(labelled.filter(({ id }) => shows(id, properties))).toHaveLength(1);
  });
});

describe('countryFill', () => {
  it.each(schemes)('%s: is the state’s fill, and plain land without one', (scheme) => {
    for (const id of ['country-fill', 'country-point']) {
      const property = id === 'country-fill' ? 'fill-color' : 'circle-color';
      const layer = layerOf(id, scheme);
      expect(painted(layer, property, { fill: '#123456' })).toBe(rgba('#123456'));
      expect(painted(layer, property, {})).toBe(rgba(surfaces[scheme].land));
    }
  });
});

describe('hatchLayer', () => {
  it('shows on the shapes of its slot and on no other', () => {
    for (const slot of slots) {
      const layer = layerOf(hatchLayerId(slot));
      // Laid out from the start or not, none is drawn before the adapter has given it a hatch.
      expect(layer?.layout).toEqual({ visibility: slot < readySlots ? 'visible' : 'none' });
      expect(painted(layer, 'fill-layer-opacity', {})).toBe(0);
      for (const other of [-1, ...slots])
        expect(painted(layer, 'fill-opacity', { slot: other })).toBe(other === slot ? 1 : 0);
      expect(painted(layer, 'fill-opacity', {})).toBe(0);
    }
  });
});

describe('markLayers', () => {
  it.each([
    ['contested-line', 'contested'],
    ['hovered-line', 'hovered'],
    ['selected-halo', 'selected'],
    ['selected-line', 'selected'],
  ])('%s shows where the state is %s', (id, key) => {
    const layer = layerOf(id);
    expect(painted(layer, 'line-opacity', { [key]: true })).toBe(1);
    expect(painted(layer, 'line-opacity', { [key]: false })).toBe(0);
    expect(painted(layer, 'line-opacity', {})).toBe(0);
    // Not laid out before the adapter has something to mark.
    expect(layer?.layout).toHaveProperty('visibility', 'none');
    const others = { contested: true, hovered: true, selected: true, [key]: false };
    expect(painted(layer, 'line-opacity', others)).toBe(0);
  });
  it('dashes the contested outline, and it alone', () => {
    expect(layerOf('contested-line')?.paint).toHaveProperty('line-dasharray');
    for (const id of ['hovered-line', 'selected-line']) expect(layerOf(id)?.paint).not.toHaveProperty('line-dasharray');
  });
});

describe('borderLayers', () => {
  it('dashes disputed lines, and no settled one', () => {
    expect(layerOf('disputed-line')?.paint).toHaveProperty('line-dasharray');
    for (const id of ['border-halo', 'border-line']) expect(layerOf(id)?.paint).not.toHaveProperty('line-dasharray');
  });
  it('lays the halo under the line and makes it wider at every zoom', () => {
    for (const zoom of [1, 3, 5, 7])
      expect(painted(layerOf('border-halo'), 'line-width', {}, zoom)).toBeGreaterThan(
        Number(painted(layerOf('border-line'), 'line-width', {}, zoom)),
      );
  });
});
