import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../dataset/readRecords';
import { indexAtlas } from '../../domain/atlasIndex';
import { phaseOn } from '../../domain/measures';
import { en } from '../../words/en';
import { hsEn } from '../../words/hsEn';
import { measuresEn } from '../../words/measuresEn';
import { byWhom, datesOf } from './measureNames';
import { measuresCsv } from './measuresCsv';
import { summaryOfMeasures } from './measuresSummary';
import { fitsProduct, forces, type MeasureFilter, measuresView, placesOf } from './measuresView';

const parsed = readRecords(fileURLToPath(new URL('../../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const index = indexAtlas(parsed.atlas);
const all = index.atlas.tradeMeasures;
const any: MeasureFilter = { who: null, whom: null, both: false, product: null, force: null };
const viewOf = (filter: Partial<MeasureFilter>, day = '2024-10-20') => measuresView(index, { ...any, ...filter }, day);
const idsOf = (filter: Partial<MeasureFilter>, day?: string) =>
  viewOf(filter, day).rows.map(({ measure }) => measure.id);
const between: Partial<MeasureFilter> = { who: 'RUS', whom: 'KAZ', both: true };

describe('measuresView', () => {
  // By hand: the ban of 17 October and Kazakhstan's on wheat; the flowers came on the 21st, one day too late.
  it('has what was in force between Russia and Kazakhstan on 20 October 2024, apart from what only began', () => {
    const { groups } = viewOf({ ...between, force: 'day' });
    expect(groups.map(({ phase, rows }) => [phase, rows.map(({ measure }) => measure.id)])).toEqual([
      ['in-force', ['rus-kaz-plants-2024-10', 'kaz-rus-wheat-2024-08']],
      [
        'end-not-found',
        [
          'rus-kaz-cert-2024-09',
          'kaz-rus-fmd-2022',
          'rus-kaz-fmd-2022',
          'kaz-rus-fmd-2016',
          'rus-transit-ukr-2016',
          'kaz-rus-fuel-2015',
          'rus-transit-plants-2014',
        ],
      ],
    ]);
    expect(idsOf({ ...between, force: 'day' }, '2024-10-21')).toContain('rus-kaz-flowers-2024-10');
  });

  it('is the same whichever of the two is named first', () =>
    expect(idsOf({ who: 'KAZ', whom: 'RUS', both: true })).toEqual(idsOf(between)));

  it('in one direction has only that, and the two directions make the whole', () => {
    const [there, back] = [idsOf({ who: 'RUS', whom: 'KAZ' }), idsOf({ who: 'KAZ', whom: 'RUS' })];
    expect(there).not.toContain('kaz-rus-wheat-2024-08');
    expect([...there, ...back].sort()).toEqual([...idsOf(between)].sort());
  });

  it('with one country in either direction has all that names it', () => {
    const ofKyrgyzstan = all.filter(({ imposedBy, target }) => [imposedBy, target].includes('KGZ')).map(({ id }) => id);
    expect(ofKyrgyzstan.length).toBeGreaterThan(2);
    for (const filter of [{ who: 'KGZ' }, { whom: 'KGZ' }])
      expect([...idsOf({ ...filter, both: true })].sort()).toEqual([...ofKyrgyzstan].sort());
    expect(idsOf({ who: 'KGZ' })).toEqual([]);
  });

  it('loses none and repeats none, whatever the day', () =>
    fc.assert(
      fc.property(fc.constantFrom('2014-11-30', '2019-03-05', '2022-07-08', '2024-10-20', '2026-11-22'), (day) => {
        const { rows, groups } = viewOf({}, day);
        expect(groups.flatMap((group) => group.rows.map(({ measure }) => measure.id)).sort()).toEqual(
          all.map(({ id }) => id).sort(),
        );
        expect(rows).toHaveLength(all.length);
        for (const { measure, phase } of rows) expect(phase).toBe(phaseOn(measure, day));
        const byForce = forces.map((force) => viewOf({ force }, day).rows.length);
        const unsure = rows.filter(({ phase }) => phase === 'start-not-found').length;
        expect(byForce.reduce((a, b) => a + b, unsure)).toBe(all.length);
      }),
    ));

  it('never counts what was only considered or was denied as in force', () => {
    for (const day of ['2018-03-05', '2023-10-19', '2026-11-22'])
      for (const { measure } of viewOf({ force: 'day' }, day).rows) expect(measure.outcome).toBe('imposed');
    expect(idsOf({ force: 'never' })).toEqual(['kaz-rus-dualuse-2023', 'rus-kgz-milk-2018']);
  });
});

describe('fitsProduct', () => {
  const lentils = { name: 'lentils', hs: '071340' };
  it.each(['lentil', 'LENTILS', '0713', '071340', 'HS 0713', ' vegetables ', 'legumes', '07'])('%s', (asked) =>
    expect(fitsProduct(lentils, asked)).toBe(true),
  );
  it.each(['wheat', '0702', '1', '0'.repeat(3)])('not %s', (asked) => expect(fitsProduct(lentils, asked)).toBe(false));
  it('finds a wider code that holds the one asked for', () =>
    expect(fitsProduct({ name: 'grain', hs: '10' }, '1001')).toBe(true));
  it('finds goods without a code by their name only', () => {
    expect(fitsProduct({ name: 'used equipment' }, 'equipment')).toBe(true);
    expect(fitsProduct({ name: 'used equipment' }, '84')).toBe(false);
  });
});

describe('hsEn', () => {
  it('has a name for every code of the records, and for the chapter it belongs to', () => {
    const codes = [...new Set(all.flatMap(({ products }) => products.flatMap(({ hs }) => hs ?? [])))];
    expect(codes.length).toBeGreaterThan(25);
    expect(codes.filter((code) => !hsEn[code])).toEqual([]);
    expect(codes.filter((code) => !hsEn[code.slice(0, 2)])).toEqual([]);
  });
  it('has chapters, headings and subheadings only', () => {
    for (const code of Object.keys(hsEn)) expect(code).toMatch(/^\d{2}(\d{2}){0,2}$/);
  });
});

describe('the ban of 17 October 2024', () => {
  const ban = all.find(({ id }) => id === 'rus-kaz-plants-2024-10');
  it('has plant health as its stated reason, and three attributed explanations apart from it', () => {
    expect(ban?.statedReason).toMatch(/quarantine pests/);
    expect(ban?.statedReason).not.toMatch(/BRICS|answer/i);
    const said = ban?.allegedMotives.map(({ by, text }) => `${byWhom(index, by)}: ${text}`) ?? [];
    expect(said.some((line) => /^Radio Free Europe.*BRICS/.test(line))).toBe(true);
    expect(said.some((line) => /^bne IntelliNews: .*answer to Kazakhstan’s own ban/.test(line))).toBe(true);
    expect(said.some((line) => /^bne IntelliNews: .*timing/i.test(line))).toBe(true);
    for (const { evidence } of ban?.allegedMotives ?? []) expect(evidence.length).toBeGreaterThan(0);
  });
  it('covers sunflower seed and no flowers, and no Kazakh order is on grain as such', () => {
    expect(ban?.products.some((one) => fitsProduct(one, '0603'))).toBe(false);
    expect(idsOf({ product: 'sunflower' })).toContain('rus-kaz-plants-2024-10');
    for (const { measure } of viewOf({ who: 'KAZ', whom: 'RUS', product: 'wheat' }).rows)
      expect(measure.products.map(({ hs }) => hs)).toEqual(['1001']);
  });
});

describe('datesOf', () => {
  const dates = (id: string) => {
    const measure = all.find((one) => one.id === id);
    return measure && datesOf(measure, en, measuresEn);
  };
  it.each([
    ['rus-kaz-plants-2024-10', 'from 17 October 2024, replaced 23 April 2025'],
    ['kaz-rus-wheat-2024-08', 'announced 26 July 2024, from 21 August 2024, lifted 1 January 2025'],
    ['rus-kaz-cert-2024-09', 'from 23 September 2024, end not found'],
    ['kaz-rus-alcohol-2014', 'from November 2014, lifted December 2014'],
    ['rus-uzb-handluggage', 'start not found, lifted 5 March 2019'],
    ['rus-kgz-milk-2018', 'announced 5 March 2018'],
  ])('%s: %s', (id, words) => expect(dates(id)).toBe(words));
  it('tells still in force and end not found apart', () => {
    expect(measuresEn.dates(null, '2024', null, true, false)).toBe('from 2024, still in force');
    expect(measuresEn.dates(null, '2024', null, false, false)).toBe('from 2024, end not found');
  });
});

describe('summaryOfMeasures', () => {
  const sentence = (filter: Partial<MeasureFilter>, day?: string) =>
    summaryOfMeasures(viewOf(filter, day), index, en, measuresEn);
  it('names what was in force and counts the rest', () =>
    expect(sentence({ ...between, force: 'day' })).toBe(
      'On 20 October 2024, of 9 trade measures on record between Russia and Kazakhstan, in either direction, 2 were in force (Russia’s limits on Kazakh wheat, lentils, flax, tomatoes, peppers and melons; Kazakhstan’s ban on all wheat imports to the end of 2024); 7 had begun without an end being found.',
    ));
  it('says none, in the present on the last day', () =>
    expect(sentence({ force: 'never' }, '2026-11-22')).toBe(
      'On 22 November 2026, of 2 trade measures on record, none are in force; 2 are only considered or denied.',
    ));
  it.each([
    [{ who: 'RUS' }, 'by Russia'],
    [{ whom: 'KGZ' }, 'against Kyrgyzstan'],
    [{ who: 'RUS', whom: 'UZB' }, 'by Russia against Uzbekistan'],
    [{ who: 'KGZ', both: true }, 'by Kyrgyzstan or against it'],
    [{ product: 'wheat' }, 'on “wheat”'],
    [{ who: 'KAZ', product: 'wheat' }, 'by Kazakhstan, on “wheat”'],
  ])('%j: %s', (filter, scope) => expect(sentence(filter)).toContain(` on record ${scope}, `));
  it('has a sentence of its own for nothing', () =>
    expect(sentence({ who: 'UZB' })).toBe('No trade measure on record fits these filters.'));
});

describe('measuresCsv', () => {
  const rowsOf = (filter: Partial<MeasureFilter>): Record<string, string>[] =>
    parse(measuresCsv(viewOf(filter), index), { columns: true });
  it('has the rows of the view, in its order', () => {
    for (const filter of [{}, { ...between, force: 'day' as const }, { product: 'tomatoes' }])
      expect(rowsOf(filter).map(({ on_date, id }) => `${on_date} ${id}`)).toEqual(
        viewOf(filter).groups.flatMap(({ phase, rows }) => rows.map(({ measure }) => `${phase} ${measure.id}`)),
      );
  });
  it('keeps the stated reason and the motives, each with who alleges it, in columns apart', () => {
    const [ban] = rowsOf({ ...between, force: 'day' });
    expect(ban).toMatchObject({ date: '2024-10-20', imposed_by: 'RUS', target: 'KAZ', in_force: '2024-10-17' });
    expect(ban?.stated_reason).not.toMatch(/BRICS/);
    expect(ban?.alleged_motives?.split(' | ')).toHaveLength(5);
    expect(ban?.alleged_motives).toMatch(/Radio Free Europe.*: Foreign media tied the ban/);
  });
});

describe('placesOf', () => {
  it('has each side by name', () => {
    expect(placesOf(index, 'imposedBy')).toEqual(['KAZ', 'RUS']);
    expect(placesOf(index, 'target')).toEqual(['KAZ', 'KGZ', 'RUS', 'TKM', 'UZB']);
  });
});
