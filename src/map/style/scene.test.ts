import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../dataset/readRecords';
import { indexAtlas } from '../../domain/atlasIndex';
import { classOf, isContested, statusOn } from '../../domain/standing';
import { fillOf, type Scheme, surfaces } from '../../theme/palette';
import { ownPattern, secondPattern } from '../../theme/patterns';
import { encodingFor, makeScene } from './scene';

const parsed = readRecords(fileURLToPath(new URL('../../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const { atlas } = parsed;
const index = indexAtlas(atlas);
const sceneOf = (blocs: readonly string[], day: string, scheme: Scheme = 'light') =>
  makeScene(index, { day, blocs, country: null }, { scheme, language: 'en' });
const bloc = fc.constantFrom(...atlas.blocs.map(({ id }) => id));
const day = fc
  .date({ min: new Date('1945-10-24'), max: new Date('2026-11-22'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Random days hardly ever hit the one on which something changes: those days and their neighbours as well. */
const edge = fc
  .constantFrom(...[...index.changeDays.values()].flat())
  .chain((at) =>
    fc.constantFrom(-1, 0, 1).map((by) => new Date(Date.parse(at) + by * 86_400_000).toISOString().slice(0, 10)),
  );

describe('encodingFor', () => {
  it('goes by how many blocs are chosen', () => {
    expect([[], ['a'], ['a', 'b']].map(encodingFor)).toEqual(['none', 'one', 'two']);
    expect(encodingFor(['a', 'b', 'c', 'd'])).toBe('count');
  });
});

describe('makeScene', () => {
  it('paints each country by its standing on that very day, whatever was painted before', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(bloc, { minLength: 1, maxLength: 2 }),
        fc.oneof(day, edge),
        fc.constantFrom<Scheme>('light', 'dark'),
        (blocs, at, scheme) => {
          const [first = '', second] = blocs;
          for (const [country, paint] of sceneOf(blocs, at, scheme).countries) {
            const standings = blocs.map((id) => statusOn(index, id, country, at));
            const [own = 'none', other = 'none'] = standings.map(classOf);
            const pattern = second ? secondPattern(second, other, scheme) : ownPattern(first, own, scheme);
            if (
              paint.fill !== fillOf(first, own, scheme) ||
              paint.pattern?.id !== pattern?.id ||
              paint.contested !== standings.some(isContested) ||
              paint.classes.join() !== standings.map(classOf).join()
            )
              expect.fail(
                `${country} on ${at} in ${blocs.join()}: ${paint.classes.join()} shown, ${standings.map(classOf).join()} due`,
              );
          }
        },
      ),
      { numRuns: 300 },
    );
  }, 30_000);
  it('has the standings of that very day, blurred ones too', () => {
    fc.assert(
      fc.property(bloc, fc.oneof(day, edge), (id, at) => {
        for (const [country, { standings }] of sceneOf([id], at).countries) {
          const due = statusOn(index, id, country, at);
          const [shown] = standings;
          expect(shown?.kind).toBe(due.kind);
          if (shown?.kind === 'recorded' && due.kind === 'recorded') {
            expect(shown.membership).toBe(due.membership);
            expect(shown.blurred).toBe(due.blurred);
          }
        }
      }),
      { numRuns: 60 },
    );
  }, 30_000);
  it('is plain land with nothing chosen', () => {
    for (const { fill, pattern, contested, classes } of sceneOf([], '2024-10-24').countries.values())
      expect({ fill, pattern, contested, classes }).toEqual({
        fill: surfaces.light.land,
        pattern: null,
        contested: false,
        classes: [],
      });
  });
  it('keeps the maps shown last, not all that were ever shown', () => {
    const first = sceneOf(['eaeu'], '2016-02-02').countries;
    const others = index.atlas.blocs.flatMap(({ id }, i) =>
      index.atlas.blocs.slice(i + 1).map((other) => [id, other.id]),
    );
    for (const blocs of others.slice(0, 10)) sceneOf(blocs, '2016-02-02');
    expect(sceneOf(['eaeu'], '2016-02-02').countries).toBe(first);
    for (const blocs of others.slice(10, 20)) sceneOf(blocs, '2016-02-02');
    expect(sceneOf(['eaeu'], '2016-02-02').countries).toBe(first);
    for (const blocs of others.slice(20, 40)) sceneOf(blocs, '2016-02-02');
    expect(sceneOf(['eaeu'], '2016-02-02').countries).not.toBe(first);
  });

  it('shows the same map while nothing changes, and another one when it does', () => {
    expect(sceneOf(['eaeu'], '2016-02-02').countries).toBe(sceneOf(['eaeu'], '2016-02-03').countries);
    expect(sceneOf(['eaeu'], '2015-08-11').countries).not.toBe(sceneOf(['eaeu'], '2015-08-12').countries);
    expect(sceneOf(['eaeu'], '2016-02-02', 'dark').countries).not.toBe(
      sceneOf(['eaeu'], '2016-02-02', 'light').countries,
    );
    expect(sceneOf(['eaeu', 'csto'], '2016-02-02').countries).not.toEqual(
      sceneOf(['csto', 'eaeu'], '2016-02-02').countries,
    );
  });
  it('marks what is contested, and selects one country', () => {
    expect(sceneOf(['cis'], '2000-01-01').countries.get('TKM')?.contested).toBe(true);
    expect(sceneOf(['cis'], '2000-01-01').countries.get('KAZ')?.contested).toBe(false);
    const { selected } = makeScene(
      index,
      { day: '2024-10-24', blocs: [], country: 'KAZ' },
      { scheme: 'light', language: 'en' },
    );
    expect(selected).toBe('KAZ');
  });
  it('labels every country in the language asked for', () => {
    const named = (language: 'en' | 'ru') =>
      makeScene(index, { day: '2024-10-24', blocs: [], country: null }, { scheme: 'light', language }).labels;
    expect(named('en')).toHaveLength(atlas.countries.length);
    expect(named('en').find(({ id }) => id === 'KGZ')?.name).toBe('Kyrgyzstan');
    expect(named('ru').find(({ id }) => id === 'KGZ')?.name).toBe(index.countries.get('KGZ')?.names.ru);
  });
});
