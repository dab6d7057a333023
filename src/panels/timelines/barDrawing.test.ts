import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../dataset/readRecords';
import { indexAtlas } from '../../domain/atlasIndex';
import { inkOn } from '../../theme/inkOn';
import { contrast } from '../../theme/oklch';
import { fillOf } from '../../theme/palette';
import { stretchesOf } from './barGeometry';
import { labelPlace } from './barLabels';
import { rowsOfCountry, spanOfRows } from './timelineBars';
import { yearTicks } from './yearTicks';

const parsed = readRecords(fileURLToPath(new URL('../../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const { atlas } = parsed;
const index = indexAtlas(atlas);
const rowsOf = (country: string) => rowsOfCountry(index, country);
const span = spanOfRows(rowsOf('UZB'), '2026-11-22', '2026-11-22');

describe('stretchesOf', () => {
  it('are soft where the date is coarse, and join without a gap', () => {
    for (const { id } of atlas.countries)
      for (const bar of rowsOf(id).flatMap(({ bars }) => bars)) {
        const own = spanOfRows(rowsOf(id), '2026-11-22', '2026-11-22');
        const parts = stretchesOf(bar, own);
        expect([bar.id, parts.some(({ fade }) => fade === 'in')]).toEqual([bar.id, bar.softStart !== null]);
        expect([bar.id, parts.some(({ fade }) => fade === 'out')]).toEqual([bar.id, bar.softEnd !== null]);
        for (const [i, part] of parts.slice(1).entries()) expect(part.from).toBe(parts[i]?.to);
      }
  });
});

describe('labelPlace', () => {
  const csto = rowsOf('UZB').find(({ key }) => key === 'csto')?.bars ?? [];
  const places = (pixels: number) => csto.map((bar) => labelPlace(bar, csto, span, pixels));
  it('puts a label on the bar where it fits, and nowhere where it does not', () =>
    expect(places(900)).toEqual(['on', 'on', 'on', null, 'on']));
  it('puts it beside a short bar with room to its right', () => {
    const [short] = csto.slice(3);
    expect(short && labelPlace(short, [short], span, 900)).toBe('beside');
  });
  it('puts it before a short bar at the end of the axis, if it stands alone', () => {
    const eu = rowsOf('UZB').find(({ key }) => key === 'eu')?.bars ?? [];
    const brics = rowsOf('UZB').find(({ key }) => key === 'brics')?.bars ?? [];
    expect(eu.map((bar) => labelPlace(bar, eu, span, 700))).toEqual(['on', 'before']);
    expect(brics.map((bar) => labelPlace(bar, brics, span, 700))).toEqual([null, null]);
  });
  it('has none before the width is known', () => expect(places(0)).toEqual([null, null, null, null, null]));
});

describe('inkOn', () => {
  it('can be read on the fill of every status of every bloc', () => {
    for (const scheme of ['light', 'dark'] as const)
      for (const { id } of atlas.countries)
        for (const { bloc, bars } of rowsOf(id))
          for (const { standing, line } of bars) {
            const fill = fillOf(bloc, standing, scheme);
            if (!line) expect([scheme, bloc, standing, contrast(inkOn(fill), fill) >= 4.5]).toContain(true);
          }
  });
});

describe('yearTicks', () => {
  it('prints round years that are not crowded', () => {
    expect(yearTicks(span, 300).map(({ year }) => year)).toEqual(['2000', '2010', '2020']);
    expect(yearTicks(span, 800).map(({ year }) => year)).toEqual(
      [
        '1992',
        '1994',
        '1996',
        '1998',
        '2000',
        '2002',
        '2004',
        '2006',
        '2008',
        '2010',
        '2012',
        '2014',
        '2016',
        '2018',
        '2020',
        '2022',
        '2024',
        '2026',
      ].filter((year) => year !== '2026'),
    );
  });
});
