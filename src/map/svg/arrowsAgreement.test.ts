import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { readAtlas, readFrame } from '../../../scripts/geo/mapInputs';
import { arrowLines, arrowNumber } from '../style/layers/arrows';
import { makeScene, type Scene } from '../style/scene';
import { arrowData } from '../style/sources';
import { shortNumber } from './layerValues';
import { project } from './projection';
import { renderSvg } from './renderSvg';

const index = readAtlas();
const frames = [readFrame('world.json'), readFrame('frame-equal-area.json')];
const sceneOf = (measures: readonly string[], day: string): Scene =>
  makeScene(index, { day, blocs: ['eaeu'], country: null, measures }, { scheme: 'dark', language: 'en' });

/** Layer, number and the whole line, of every line that MapLibre's layers pass; projected as the drawing is. */
function ofStyle(scene: Scene, frame: (typeof frames)[number]): string[] {
  const at = ([lon = 0, lat = 0]: readonly number[]) => project(frame.projection, lon, lat).map(shortNumber).join(' ');
  const { features } = arrowData(scene);
  const passing = (layer: { id: string; filter?: unknown }) => {
    const { filter } = featureFilter(layer.filter as never, 'filter');
    return features.filter(({ geometry, properties }) => {
      const type = geometry.type === 'Point' ? 1 : 2;
      return filter({ zoom: 4 }, { type, properties } as never);
    });
  };
  const lines = arrowLines(scene).flatMap((layer) =>
    passing(layer).map(({ properties, geometry }) => {
      if (geometry.type !== 'LineString') throw new Error(`${layer.id} passes a ${geometry.type}`);
      return `${layer.id} ${properties?.number} M${geometry.coordinates.map(at).join('L')}`;
    }),
  );
  const numbers = passing(arrowNumber(scene)).map(({ properties, geometry }) => {
    if (geometry.type !== 'Point') throw new Error(`a number at a ${geometry.type}`);
    return `number ${properties?.number} ${at(geometry.coordinates)}`;
  });
  return [...lines, ...numbers].sort();
}

function ofMarkup(markup: string): string[] {
  const [, arrows = ''] = /<g class="arrows">(.*)<\/g>/.exec(markup) ?? [];
  const groups = [...arrows.matchAll(/<g class="(arrow-[a-z]+)"[^>]*>(.*?)<\/g>/g)];
  const lines = groups.flatMap(([, layer, inside = '']) =>
    [...inside.matchAll(/<path data-arrow="(\d+)" data-part="[a-z]+" d="([^"]*)"/g)].map(
      ([, number, d]) => `${layer} ${number} ${d}`,
    ),
  );
  const numbers = [...arrows.matchAll(/data-part="number"><circle cx="([^"]*)" cy="([^"]*)".*?<text[^>]*>(\d+)</g)];
  return [...lines, ...numbers.map(([, x, y, number]) => `number ${number} ${x} ${y}`)].sort();
}

describe('the SVG renderer agrees with MapLibre’s style on arrows', () => {
  const all = index.atlas.tradeMeasures.map(({ id }) => id);
  const choices = [
    all,
    [...all].reverse(),
    ['rus-kaz-plants-2024-10', 'kaz-rus-wheat-2024-08', 'rus-kaz-cert-2024-09'],
  ];

  it('has lines, dashes, heads and numbers to compare', () => {
    const found = ofStyle(sceneOf(choices[2] ?? [], '2024-10-20'), readFrame('world.json'));
    // Three arrows: halo of line and head, line or dashes and head, number.
    expect(found).toHaveLength(3 * 5);
    expect(found.filter((line) => line.startsWith('arrow-dashed'))).toHaveLength(1);
  });

  it.each(['2014-12-01', '2018-06-01', '2021-06-01', '2024-10-20', '2026-11-22'])('on %s', (day) => {
    for (const frame of frames)
      for (const choice of choices) {
        const scene = sceneOf(choice, day);
        const expected = ofStyle(scene, frame);
        expect(expected.length > 0).toBe(choice.length > 3 || day === '2024-10-20' || day === '2026-11-22');
        expect(ofMarkup(renderSvg(scene, frame, { idPrefix: 'm' }))).toEqual(expected);
      }
  });

  it('draws none where none is chosen', () => {
    const scene = sceneOf([], '2024-10-20');
    expect(arrowData(scene).features).toEqual([]);
    expect(renderSvg(scene, readFrame('world.json'))).not.toContain('data-arrow');
  });
});
