import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Rgb,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { realAtlas } from '../dataset/publish/atlasFixture';
import { lookOf } from './chartInks';
import { fillLegend, hatchLegend, standingsIn } from './legend';
import { countFill, fillOf, type Scheme, surfaces } from './palette';
import type { Pattern } from './patterns';
import { voteLegend } from './voteLegend';

const toRgb = converter('rgb');
const toLab = converter('lab65');
const difference = differenceCiede2000();

/** Of every colour its lightness alone (CIE L*), as on a print without colour. */
const inGrey = (colour: string): Color => ({ mode: 'lab65', l: toLab(colour)?.l ?? 0, a: 0, b: 0 });

/**
 * How colours look to eyes without one of the three kinds of cones, by the matrices of Machado, Oliveira and Fernandes (2009) at
 * full severity, as culori has them; and without any colour.
 */
const without = (filter: (colour: Rgb) => Rgb) => (colour: string) => {
  const rgb = toRgb(colour);
  return rgb && filter(rgb);
};
const eyes: Readonly<Record<string, (colour: string) => Color | undefined>> = {
  'all three cones': toRgb,
  'no long cones (protanopia)': without(filterDeficiencyProt(1)),
  'no medium cones (deuteranopia)': without(filterDeficiencyDeuter(1)),
  'no short cones (tritanopia)': without(filterDeficiencyTrit(1)),
  'grey alone': inGrey,
};
const schemes: readonly Scheme[] = ['light', 'dark'];
const views = schemes.flatMap((scheme) =>
  Object.entries(eyes).map(([name, see]) => {
    const seen = new Map<string, Color>();
    const look = (colour: string): Color => {
      const made = seen.get(colour) ?? see(colour);
      if (!made) throw new Error(`${colour} is no colour`);
      seen.set(colour, made);
      return made;
    };
    return [scheme, name, look] as const;
  }),
);

/** Least CIEDE2000 difference at which two fills alone are told apart across a map: 2.3 is just noticed side by side. */
const apart = 10;
/** A hatch of one kind is another one when its lines or dots lie so many times as far from each other. */
const wider = 1.5;

interface Row {
  key: string;
  fill: string;
  pattern: Pattern | null;
}

/** The law: another kind of hatch, or the same kind clearly wider, or fills that differ by ten. */
function isApart(a: Row, b: Row, look: (colour: string) => Color): boolean {
  if (a.pattern?.kind !== b.pattern?.kind) return true;
  const [near, far] = [a.pattern?.size ?? 1, b.pattern?.size ?? 1].sort((x, y) => x - y) as [number, number];
  return far / near >= wider || difference(look(a.fill), look(b.fill)) >= apart;
}

const { blocs } = realAtlas();
const pairs = <T>(rows: readonly T[]) => rows.flatMap((a, i) => rows.slice(i + 1).map((b) => [a, b] as const));
const confused = (rows: readonly Row[], look: (colour: string) => Color) =>
  pairs(rows)
    .filter(([a, b]) => !isApart(a, b, look))
    .map(([a, b]) => `${a.key} – ${b.key}: ${difference(look(a.fill), look(b.fill)).toFixed(1)}`);
/** Hatches whose ink has less than 3:1 to the fill that it stands on. */
const faint = (rows: readonly Row[], look: (colour: string) => Color) =>
  rows
    .filter(({ fill, pattern }) => pattern && wcagContrast(look(pattern.ink), look(fill)) < 3)
    .map(({ key, fill, pattern }) => `${key}: ${wcagContrast(look(pattern?.ink ?? fill), look(fill)).toFixed(2)}`);

describe.each(views)('%s, %s', (scheme, _, look) => {
  it('tells every two statuses of a bloc apart', () => {
    for (const bloc of blocs) expect([bloc.id, confused(fillLegend(bloc, scheme), look)]).toEqual([bloc.id, []]);
  });
  it('shows the hatch of every status on its fill', () => {
    for (const bloc of blocs) expect([bloc.id, faint(fillLegend(bloc, scheme), look)]).toEqual([bloc.id, []]);
  });
  it('shows the hatch of a second bloc on the palest fill of any first one, and on no tie at all', () => {
    for (const bloc of blocs) expect([bloc.id, faint(hatchLegend(bloc, 'un', scheme), look)]).toEqual([bloc.id, []]);
  });
  it('tells votes apart, and shows their hatches', () => {
    const rows = voteLegend(scheme).map(({ ballot, ...row }) => ({ key: ballot, ...row }));
    expect(confused(rows, look)).toEqual([]);
    expect(faint(rows, look)).toEqual([]);
  });
  it('tells in how many of up to five blocs a state is from one more and one fewer', () => {
    for (const of of [2, 3, 4, 5])
      for (let count = 0; count < of; count += 1) {
        const [less, more] = [countFill(count, of, scheme), countFill(count + 1, of, scheme)];
        expect([of, count, difference(look(less), look(more)) >= 5]).toEqual([of, count, true]);
      }
  });
  it('shows the stripe of a bloc, that of a lesser tie, and none', () => {
    for (const { id } of blocs)
      for (const [a, b] of pairs(['full', 'observer', 'none'] as const))
        expect([id, a, b, difference(look(fillOf(id, a, scheme)), look(fillOf(id, b, scheme))) >= apart / 2]).toEqual([
          id,
          a,
          b,
          true,
        ]);
  });
  it('shows borders, marks and what is chosen on every fill of every bloc, by the line or by its halo', () => {
    const { border, halo, contested } = surfaces[scheme];
    expect(wcagContrast(look(border), look(halo))).toBeGreaterThanOrEqual(3);
    for (const bloc of blocs)
      for (const standing of standingsIn(bloc)) {
        const fill = look(fillOf(bloc.id, standing, scheme));
        for (const line of [border, contested]) {
          const best = Math.max(wcagContrast(look(line), fill), wcagContrast(look(halo), fill));
          expect([bloc.id, standing, best >= 3]).toEqual([bloc.id, standing, true]);
        }
      }
  });
});

describe('lines of a chart', () => {
  it('are told apart without any colour, five at a time', () =>
    expect(new Set([0, 1, 2, 3, 4].map((place) => lookOf(place).dash)).size).toBe(5));
});
