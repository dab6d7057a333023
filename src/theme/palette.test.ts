import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { type StandingClass, standingClasses } from '../domain/standing';
import { contrast, luminance } from './oklch';
import { countFill, fillOf, inkOf, type Scheme, surfaces } from './palette';
import { ownPattern, secondPattern } from './patterns';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const blocs = parsed.atlas.blocs.map(({ id }) => id);
const schemes: readonly Scheme[] = ['light', 'dark'];
const every = schemes.flatMap((scheme) => blocs.map((bloc) => [scheme, bloc] as const));

/** From the strongest tie to none: each further from the full tone, nearer to the ground. */
const ordered: readonly StandingClass[] = ['full', 'associate', 'partner', 'observer', 'prospective', 'ended', 'none'];
/** Nearness to the ground: lighter in the light scheme, darker in the dark one. */
const nearness = (colour: string, scheme: Scheme) => (scheme === 'light' ? 1 : -1) * luminance(colour);

describe('fillOf', () => {
  it.each(every)('%s, %s: the stronger the tie, the further from the ground', (scheme, bloc) => {
    const steps = ordered.map((standing) => nearness(fillOf(bloc, standing, scheme), scheme));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(new Set(steps).size).toBe(ordered.length);
  });
  it.each(every)('%s, %s: no two standings look the same, fill and hatch together', (scheme, bloc) => {
    // A bloc that did not exist is drawn as one that the state is not in.
    const looks = standingClasses
      .filter((standing) => standing !== 'not-applicable')
      .map((standing) => `${fillOf(bloc, standing, scheme)} ${ownPattern(bloc, standing, scheme)?.id}`);
    expect(new Set(looks).size).toBe(looks.length);
  });
  it.each(schemes)('%s: a bloc has its own full tone', (scheme) => {
    const tones = blocs.map((bloc) => fillOf(bloc, 'full', scheme));
    expect(new Set(tones).size).toBe(blocs.length);
  });
  it('gives a bloc without a hue of its own a steady one', () => {
    expect(fillOf('visegrad', 'full', 'light')).toBe(fillOf('visegrad', 'full', 'light'));
    expect(fillOf('visegrad', 'full', 'light')).toMatch(/^#[0-9a-f]{6}$/);
    expect(fillOf('visegrad', 'full', 'light')).not.toBe(fillOf('mercosur', 'full', 'light'));
  });
  it.each(every)('%s, %s: a border shows against every fill, by its line or by its halo', (scheme, bloc) => {
    const { border, halo } = surfaces[scheme];
    expect(contrast(border, halo)).toBeGreaterThanOrEqual(3);
    for (const standing of standingClasses) {
      const fill = fillOf(bloc, standing, scheme);
      expect([standing, Math.max(contrast(border, fill), contrast(halo, fill)) >= 3]).toEqual([standing, true]);
    }
  });
});

describe('ownPattern', () => {
  it.each(every)('%s, %s: its ink shows on the fill that it stands on', (scheme, bloc) => {
    for (const standing of standingClasses) {
      const ink = ownPattern(bloc, standing, scheme)?.ink;
      if (ink) expect([standing, contrast(ink, fillOf(bloc, standing, scheme)) >= 3]).toEqual([standing, true]);
    }
  });
});

describe('secondPattern', () => {
  it.each(every)('%s, %s: has a hatch of its own for each tie, and none for no tie', (scheme, bloc) => {
    const ties: readonly StandingClass[] = [
      'full',
      'frozen',
      'associate',
      'partner',
      'observer',
      'prospective',
      'suspended',
    ];
    const hatches = ties.map((standing) => secondPattern(bloc, standing, scheme)?.id);
    expect(hatches).not.toContain(undefined);
    expect(new Set(hatches).size).toBe(ties.length);
    for (const standing of ['none', 'not-applicable'] as const)
      expect(secondPattern(bloc, standing, scheme)).toBeNull();
  });
});

describe('inkOf', () => {
  it.each(every)('%s, %s: can be read as text on the ground', (scheme, bloc) =>
    expect(contrast(inkOf(bloc, scheme), surfaces[scheme].ground)).toBeGreaterThanOrEqual(4.5),
  );
});

describe('countFill', () => {
  it.each(schemes)('%s: more blocs, further from the ground; borders show on each', (scheme) => {
    const { border, halo } = surfaces[scheme];
    for (const of of [3, 4, 6, 21]) {
      const fills = Array.from({ length: of + 1 }, (_, i) => countFill(of - i, of, scheme));
      const steps = fills.map((fill) => nearness(fill, scheme));
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
      expect(new Set(fills).size).toBe(of + 1);
      for (const fill of fills)
        expect(Math.max(contrast(border, fill), contrast(halo, fill))).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('surfaces', () => {
  it.each(schemes)('%s: text can be read on ground, sea and land', (scheme) => {
    const { ground, sea, land, text, quiet, accent, halo } = surfaces[scheme];
    for (const ink of [text, quiet, accent])
      for (const surface of [ground, sea, land]) expect(contrast(ink, surface)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(text, halo)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(schemes)('%s: the marks of a contested and of a selected state show on the ground', (scheme) => {
    const { ground, contested, accent } = surfaces[scheme];
    for (const mark of [contested, accent]) expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
  });
});
