import { describe, expect, it } from 'vitest';
import { readAtlas, readFrame, sceneOf } from '../../../scripts/geo/mapInputs';
import { outlineStates, shapeStates } from '../style/featureState';
import { assignSlots } from '../style/patternSlots';
import type { Scene } from '../style/scene';
import { voteScene } from '../style/voteScene';
import { renderSvg } from './renderSvg';

const index = readAtlas();
const world = readFrame('world.json');
const equalArea = readFrame('frame-equal-area.json');
const drawn = [...new Set([...world.countries.keys(), ...world.points.keys()])];

/** What each country has in the markup: its fills (of shape and symbol), its hatch, its dashed outline. */
function readMarkup(markup: string): Record<string, string> {
  const fills = new Map<string, Set<string>>();
  for (const [tag] of markup.matchAll(/<[^>]*data-country="[^>]*>/g)) {
    const [, id = ''] = /data-country="([^"]*)"/.exec(tag) ?? [];
    const [, fill = ''] = / fill="([^"]*)"/.exec(tag) ?? [];
    fills.set(id, (fills.get(id) ?? new Set()).add(fill));
  }
  const hatches = new Map(
    [...markup.matchAll(/data-hatched="([^"]*)" data-hatch="([^"]*)" href="#m-([^"]*)" fill="url\(#m-([^"]*)\)"/g)].map(
      // The name, the shape and the tile must be of one mind.
      ([, id = '', hatch, href, url]) => [id, id === href && hatch === url ? hatch : `${hatch} ${href} ${url}`],
    ),
  );
  const [, outlines = ''] = /<g class="contested-line"[^>]*>(.*?)<\/g>/.exec(markup) ?? [];
  const contested = new Set([...outlines.matchAll(/data-marked="([^"]*)"/g)].map(([, id]) => id));
  return Object.fromEntries(
    [...fills].map(([id, own]) => [id, `${[...own].join(' and ')} ${hatches.get(id) ?? '-'} ${contested.has(id)}`]),
  );
}

/** What MapLibre's layers are told to draw, by feature-state and pattern slots. */
function readStates(scene: Scene): Record<string, string> {
  const slots = assignSlots(scene);
  const states = shapeStates(scene.countries, slots);
  const outlines = outlineStates(scene);
  return Object.fromEntries(
    drawn.map((id) => {
      const { fill = '', slot = -1 } = states.get(id) ?? {};
      const { contested = false } = outlines.get(id) ?? {};
      // Hatch and outline need a shape; a symbol has only its fill.
      const hasShape = world.countries.has(id);
      return [id, `${fill} ${(hasShape && slots[slot]?.id) || '-'} ${contested && hasShape}`];
    }),
  );
}

const days =
  '1991-12-25 1994-01-01 1999-04-02 2001-06-15 2006-09-01 2009-11-12 2012-12-19 2014-03-21 2015-01-02 2018-06-01 2022-02-24 2024-10-22 2025-09-01 2026-11-22'.split(
    ' ',
  );
const core = 'brics eaeu csto cis sco ots'.split(' ');
const pairs = core.flatMap((one) => core.flatMap((other) => (one === other ? [] : [[one, other] as const])));

describe('the SVG renderer agrees with MapLibre’s style on fill, hatch and outline of every country', () => {
  it('has countries to compare, and every one of the dataset', () => {
    expect(index.atlas.countries.map(({ id }) => id).filter((id) => !drawn.includes(id))).toEqual([]);
  });

  it.each(index.atlas.blocs.map(({ id }) => id))('for %s on every sample date', { timeout: 60_000 }, (bloc) => {
    for (const day of days) {
      const scene = sceneOf(index, [bloc], day, day < '2012' ? 'light' : 'dark');
      expect({ day, ...readMarkup(renderSvg(scene, world, { idPrefix: 'm' })) }).toEqual({ day, ...readStates(scene) });
    }
  });

  it.each(pairs)('for %s and %s', { timeout: 60_000 }, (one, other) => {
    for (const day of ['2006-09-01', '2015-01-02', '2024-10-22']) {
      const scene = sceneOf(index, [one, other], day);
      expect({ day, ...readMarkup(renderSvg(scene, world, { idPrefix: 'm' })) }).toEqual({ day, ...readStates(scene) });
    }
  });

  it('for no bloc, for three and for four', () => {
    for (const blocs of [[], ['brics', 'eaeu', 'sco'], ['ots', 'csto', 'cis'], ['brics', 'eaeu', 'csto', 'sco']]) {
      const scene = sceneOf(index, blocs, '2024-10-22');
      expect(readMarkup(renderSvg(scene, world, { idPrefix: 'm' }))).toEqual(readStates(scene));
    }
  });

  it.each(index.atlas.votes.map((vote) => [vote.id, vote] as const))(
    'for the vote %s',
    { timeout: 60_000 },
    (_, vote) => {
      for (const scheme of ['light', 'dark'] as const) {
        const words = { ballot: String, sentence: () => '' };
        const scene = voteScene(sceneOf(index, ['brics'], '2024-10-22', scheme), vote, words);
        const drawnAs = readStates(scene);
        expect(readMarkup(renderSvg(scene, world, { idPrefix: 'm' }))).toEqual(drawnAs);
        // More than one look, so that the comparison is not of bare land.
        expect(new Set(Object.values(drawnAs)).size).toBeGreaterThan(3);
      }
    },
  );

  it('in the equal-area frame, of the countries it has', () => {
    const scene = sceneOf(index, ['eaeu', 'sco'], '2024-10-22');
    const states = readStates(scene);
    const markup = readMarkup(renderSvg(scene, equalArea, { idPrefix: 'm' }));
    expect(Object.keys(markup).length).toBeGreaterThan(20);
    for (const [id, own] of Object.entries(markup)) expect([id, own]).toEqual([id, states[id]]);
  });
});
