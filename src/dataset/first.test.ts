import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../domain/atlas';
import { indexAtlas, inTongue } from '../domain/atlasIndex';
import { type Day, dayAfter, firstDay, shiftDay } from '../domain/day';
import type { Language } from '../domain/model/language';
import { classOf, isContested, statusOn } from '../domain/standing';
import { changedStates, shapeStates } from '../map/style/featureState';
import { assignSlots } from '../map/style/patternSlots';
import { makeScene, type Scene } from '../map/style/scene';
import { spoken as kk } from '../words/kk/spoken';
import { spoken as ky } from '../words/ky/spoken';
import { spoken as ru } from '../words/ru/spoken';
import { spoken as tg } from '../words/tg/spoken';
import { spoken as tk } from '../words/tk/spoken';
import { spoken as uz } from '../words/uz/spoken';
import { readFirst, usualId } from './first';
import { Misfit } from './firstChecks';
import { realAtlas } from './publish/atlasFixture';
import { firstAtlas } from './publish/firstAtlas';

const atlas = realAtlas();
/** As it comes through the file. */
const written = (of: Atlas = atlas, language: Language = 'en') => JSON.parse(JSON.stringify(firstAtlas(of, language)));
const whole = indexAtlas(atlas);
const first = indexAtlas(readFirst(written()), true);

const blocs = atlas.blocs.map(({ id }) => id);
/** Each day on which anything changes, and the days before and after; a few far from all. */
const days: Day[] = [
  ...new Set([...whole.changeDays.values()].flat().flatMap((day) => [shiftDay(day, { days: -1 }), day, dayAfter(day)])),
  '1899-12-31',
  firstDay(atlas.asOf),
];

describe('the index of data/first.json', () => {
  it('is marked as partial, the whole one is not', () => {
    expect(first.partial).toBe(true);
    expect(whole.partial).toBe(false);
  });
  it('has every country, bloc and membership in the same order, without evidence and notes', () => {
    const { names, ...rest } = first.atlas.countries[0] ?? { names: {} };
    expect(rest).toMatchObject({ id: atlas.countries[0]?.id, labelAt: atlas.countries[0]?.labelAt });
    for (const [i, country] of atlas.countries.entries()) {
      const { id, region, labelAt, names } = first.atlas.countries[i] ?? {};
      expect({ id, region, labelAt, en: names?.en }).toEqual({
        id: country.id,
        region: country.region,
        labelAt: country.labelAt,
        en: country.names.en,
      });
    }
    expect(first.atlas.memberships).toEqual(
      atlas.memberships.map(({ evidence, note, ...row }) => ({ ...row, evidence: [] })),
    );
    expect(first.atlas.blocs.map(({ id, short, founded, ended }) => ({ id, short, founded, ended }))).toEqual(
      atlas.blocs.map(({ id, short, founded, ended }) => ({ id, short, founded, ended })),
    );
  });
  it('has the names that the whole has in the language, of countries, blocs and statuses', () => {
    for (const { tongue } of [ru, kk, uz, ky, tg, tk]) {
      const partly = inTongue(indexAtlas(readFirst(written(atlas, tongue.language)), true), tongue);
      const wholly = inTongue(whole, tongue);
      const namesIn = ({ countries, blocs }: typeof whole) => [
        [...countries.values()].map(({ id, name }) => [id, name]),
        [...blocs.values()].map(({ id, name, short, statuses }) => [
          id,
          name,
          short,
          statuses.map(({ label }) => label),
        ]),
      ];
      expect(namesIn(partly)).toEqual(namesIn(wholly));
    }
  });
  it('has the same days of change', () => expect([...first.changeDays]).toEqual([...whole.changeDays]));
  it('gives every standing of every country in every bloc on every day of change as the whole does', () => {
    const told = (index: typeof whole, bloc: string, country: string, day: Day) => {
      const standing = statusOn(index, bloc, country, day);
      if (standing.kind !== 'recorded') return standing.kind;
      const { membership, status, blurred, also } = standing;
      const more = also.map(({ id }) => id).join();
      return `${membership.id} ${status.id} ${status.label} ${classOf(standing)} ${blurred} ${isContested(standing)} ${more}`;
    };
    const different: string[] = [];
    for (const bloc of blocs) {
      const own = [...new Set((whole.changeDays.get(bloc) ?? []).flatMap((day) => [shiftDay(day, { days: -1 }), day]))];
      for (const { id } of atlas.countries)
        for (const day of own)
          if (told(first, bloc, id, day) !== told(whole, bloc, id, day)) different.push(`${bloc} ${id} ${day}`);
    }
    expect(different).toEqual([]);
  });
  it('draws the same map on any day for any blocs: no shape is touched when the whole takes its place', () => {
    const colours = { scheme: 'light', language: 'en' } as const;
    // One comparison a scene: an expectation for each country would take ten times as long.
    const drawnIn = ({ countries }: Scene) =>
      JSON.stringify([...countries].map(([id, { standings, ...paint }]) => [id, paint]));
    fc.assert(
      fc.property(
        fc.constantFrom(...days),
        fc.uniqueArray(fc.constantFrom(...blocs), { maxLength: 5 }),
        (day, chosen) => {
          const input = { day, blocs: chosen, country: null };
          const [before, after] = [makeScene(first, input, colours), makeScene(whole, input, colours)];
          const slots = assignSlots(before, []);
          expect(assignSlots(after, slots)).toEqual(slots);
          expect(changedStates(shapeStates(before.countries, slots), shapeStates(after.countries, slots))).toEqual([]);
          expect(after.labels).toEqual(before.labels);
          expect(drawnIn(after)).toBe(drawnIn(before));
        },
      ),
      { numRuns: 40 },
    );
  }, 20_000);
});

describe('firstAtlas', () => {
  it('is of the version of the whole', () => {
    expect(written()).toMatchObject({ version: atlas.version, asOf: atlas.asOf, schemaVersion: atlas.schemaVersion });
  });
  it('keeps an id that does not follow from the fields', () => {
    const [one, ...others] = atlas.memberships;
    if (!one) throw new Error('no memberships');
    const file = written({ ...atlas, memberships: [{ ...one, id: 'an-id-of-its-own' }, ...others] });
    expect(readFirst(file).memberships.map(({ id }) => id)).toEqual([
      'an-id-of-its-own',
      ...others.map(({ id }) => id),
    ]);
    expect(written().ids).toEqual(
      Object.fromEntries(atlas.memberships.flatMap((row, i) => (row.id === usualId(row) ? [] : [[i, row.id]]))),
    );
  });
});

type File = ReturnType<typeof written>;
describe(readFirst, () => {
  const cases: [string, (file: File) => unknown, string][] = [
    ['no object', () => null, '(file): expected an object, found null'],
    ['a page', () => '<!doctype html>', '(file): expected an object, found "<!doctype html>"'],
    ['another object', () => ({ hello: 1 }), 'countries: expected an object, found nothing'],
    [
      'a column cut short',
      (file) => file.countries.lon.pop(),
      `countries.lon: expected ${atlas.countries.length} rows, as countries.id has, found ${atlas.countries.length - 1}`,
    ],
    ['a missing column', (file) => delete file.memberships.to, 'memberships.to: expected a list, found nothing'],
    [
      'a place that is no number',
      (file) => {
        file.countries.lat[3] = 'north';
      },
      'countries.lat[3]: expected a number, found "north"',
    ],
    [
      'a day that does not exist',
      (file) => {
        file.memberships.from[5] = '2024-02-30';
      },
      'memberships.from[5]: expected a date that exists, found "2024-02-30"',
    ],
    [
      'a bloc that is not there',
      (file) => {
        file.memberships.bloc[0] = 'eftaa';
      },
      'memberships.bloc[0]: expected the id of a bloc, found "eftaa"',
    ],
    [
      'a country that is not there',
      (file) => {
        file.memberships.country[0] = 'ZZZ';
      },
      'memberships.country[0]: expected the code of a country, found "ZZZ"',
    ],
    [
      'a status that the bloc does not have',
      (file) => {
        file.memberships.status[0] = 'friend';
      },
      'memberships.status[0]: expected one of ',
    ],
    [
      'a class of no status',
      (file) => {
        file.blocs[1].statuses[0].class = 'best';
      },
      'blocs[1].statuses[0].class: expected one of full, ',
    ],
    [
      'a roster without its end',
      (file) => delete file.blocs[0].rosters[0].to,
      'blocs[0].rosters[0].to: expected a date that exists, found nothing',
    ],
    [
      'contested by a text',
      (file) => {
        file.memberships.contested[2] = 'yes';
      },
      'memberships.contested[2]: expected true or false, found "yes"',
    ],
    [
      'nothing in it',
      (file) => {
        for (const name of Object.keys(file.countries)) file.countries[name] = [];
      },
      '(file): expected countries and blocs, found none',
    ],
  ];
  it.each(cases)('%s: says where', (_, spoil, message) => {
    const file = written();
    const other = spoil(file);
    const broken = other === null || typeof other === 'string' || (typeof other === 'object' && 'hello' in other);
    let said: unknown;
    try {
      readFirst(broken ? other : file);
    } catch (error) {
      said = error;
    }
    expect(said).toBeInstanceOf(Misfit);
    expect((said as Misfit).message).toContain(message);
  });
});
