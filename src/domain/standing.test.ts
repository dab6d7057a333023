import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import type { Atlas } from './atlas';
import { indexAtlas } from './atlasIndex';
import { firstDay, holdsOn, shiftDay } from './day';
import type { Membership } from './model/membership';
import {
  blocsOf,
  classOf,
  countsOn,
  isContested,
  isMember,
  membersAt,
  type Standing,
  standingsOn,
  statusOn,
} from './standing';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const { atlas } = parsed;
const index = indexAtlas(atlas);

const on = (bloc: string, country: string, day: string) => statusOn(index, bloc, country, day);
const idOn = (bloc: string, country: string, day: string) => {
  const standing = on(bloc, country, day);
  return standing.kind === 'recorded' ? standing.status.id : standing.kind;
};
/** The four days that a boundary decides: the day before it begins, its first, its last, the day after. */
const edges = ({ from, to }: Pick<Membership, 'from' | 'to'>) => ({
  before: shiftDay(firstDay(from), { days: -1 }),
  first: firstDay(from),
  last: to === null ? null : shiftDay(firstDay(to), { days: -1 }),
  after: to === null ? null : firstDay(to),
});
const day = fc
  .date({ min: new Date('1945-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const bloc = fc.constantFrom(...atlas.blocs.map(({ id }) => id));
const country = fc.constantFrom(...atlas.countries.map(({ id }) => id));
const existed = (id: string, at: string) => {
  const { founded = '9999', ended } = index.blocs.get(id) ?? {};
  return firstDay(founded) <= at && (ended === undefined || at < firstDay(ended));
};

describe('statusOn', () => {
  it('follows Uzbekistan in and out of the CSTO', () => {
    const days = ['1999-04-01', '1999-04-02', '2006-07-31', '2006-08-01', '2012-06-27', '2012-06-28', '2012-12-19'];
    expect(days.map((at) => idOn('csto', 'UZB', at))).toEqual([
      'member',
      'withdrawn',
      'withdrawn',
      'member',
      'member',
      'suspended',
      'withdrawn',
    ]);
  });
  it('tells a state off a complete list from one that nothing is known of', () => {
    expect(on('csto', 'FRA', '2020-01-01')).toMatchObject({ kind: 'not-listed', roster: { from: '1992-05-15' } });
    expect(on('cis', 'FRA', '2023-10-12').kind).toBe('not-listed');
    expect(on('cis', 'FRA', '2023-10-13').kind).toBe('not-known');
    expect(on('eu', 'KOR', '2020-01-01').kind).toBe('not-known');
    expect(on('no-such-bloc', 'KAZ', '2020-01-01').kind).toBe('not-known');
  });
  it('says that a bloc did not exist yet, or no longer', () => {
    expect(on('eaeu', 'KAZ', '2014-12-31').kind).toBe('not-applicable');
    expect(on('eaeu', 'KAZ', '2015-01-01').kind).toBe('recorded');
    expect(on('eurasec', 'KAZ', '2014-12-31').kind).toBe('recorded');
    expect(on('eurasec', 'KAZ', '2015-01-01').kind).toBe('not-applicable');
  });
  it('shows the stronger of two statuses that may coexist, and keeps the other', () => {
    const standing = on('eaeu', 'IRN', '2025-06-01');
    expect(standing).toMatchObject({ kind: 'recorded', also: [expect.anything()] });
    if (standing.kind !== 'recorded') return;
    const order = index.blocs.get('eaeu')?.statuses.map(({ id }) => id) ?? [];
    expect([standing.status.id, ...standing.also.map(({ status }) => status)]).toEqual(
      order.filter((id) => id === 'fta-partner' || id === 'observer'),
    );
  });
  it('marks the days that a coarse start leaves open', () => {
    const blurred = (at: string) => on('csto', 'UZB', at);
    expect(blurred('2006-08-31')).toMatchObject({ blurred: true });
    expect(blurred('2006-09-01')).toMatchObject({ blurred: false });
  });
  it('is the same object on all days on which it looks the same, and no other', () => {
    const settled = on('csto', 'UZB', '2006-09-01');
    expect(on('csto', 'UZB', '2010-01-01')).toBe(settled);
    expect(on('csto', 'UZB', '2006-08-31')).toMatchObject({ blurred: true });
    expect(on('csto', 'UZB', '2010-01-01')).toBe(settled);
    expect(on('eaeu', 'IRN', '2025-06-01')).toEqual(on('eaeu', 'IRN', '2025-06-02'));
  });
  it('holds from the first day of every record up to its end, and not a day longer', () => {
    expect(atlas.memberships.length).toBeGreaterThan(700);
    for (const row of atlas.memberships) {
      const shown = (at: string) => {
        const standing = on(row.bloc, row.country, at);
        return standing.kind === 'recorded' && [standing.membership, ...standing.also].includes(row);
      };
      const { before, first, last, after } = edges(row);
      const seen = {
        id: row.id,
        before: shown(before),
        first: shown(first),
        last: last && shown(last),
        after: after && shown(after),
      };
      // A record may reach back before its bloc (the Shanghai Five); it shows from the founding on.
      expect(seen).toEqual({
        id: row.id,
        before: false,
        first: existed(row.bloc, first),
        last: last && existed(row.bloc, last),
        after: after && false,
      });
    }
  });
  it('gives what a search through all records gives, on any day', () => {
    fc.assert(
      fc.property(bloc, country, day, (b, c, at) => {
        const held = atlas.memberships.filter((row) => row.bloc === b && row.country === c && holdsOn(row, at));
        const standing = on(b, c, at);
        if (!existed(b, at)) expect(standing.kind).toBe('not-applicable');
        else if (held.length === 0) expect(['not-listed', 'not-known']).toContain(standing.kind);
        else expect(held).toContain(standing.kind === 'recorded' && standing.membership);
      }),
      { numRuns: 2000 },
    );
  });
  it('is one object for all states without a record that it says the same of, so that maps which are kept share it', () => {
    const kept = new Map<string, Standing>();
    fc.assert(
      fc.property(bloc, day, (id, at) => {
        for (const state of atlas.countries) {
          const standing = on(id, state.id, at);
          if (standing.kind === 'recorded') continue;
          const key = standing.kind === 'not-listed' ? `${id} ${standing.roster.from}` : standing.kind;
          const first = kept.get(key) ?? standing;
          kept.set(key, first);
          if (first !== standing) expect.fail(`another ${key} for ${state.id} on ${at}`);
        }
      }),
    );
    const kinds = new Set([...kept.values()].map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['not-applicable', 'not-known', 'not-listed']);
  });
  it('never gives a state two exclusive statuses of a bloc on one day', () => {
    // A second status can only appear where some record begins.
    for (const { bloc: b, country: c, from } of atlas.memberships) {
      const held = (index.memberships.get(b)?.get(c) ?? []).filter((row) => holdsOn(row, firstDay(from)));
      const pairs = held.flatMap((one, i) => held.slice(i + 1).map((two) => [one.status, two.status]));
      const allowed = index.blocs.get(b)?.coexisting ?? [];
      for (const [one = '', two = ''] of pairs)
        expect(allowed.some((pair) => one !== two && pair.includes(one) && pair.includes(two))).toBe(true);
    }
  });
});

describe('classOf', () => {
  const classAt = (b: string, c: string, at: string) => classOf(on(b, c, at));
  it('is the display class of the status', () => {
    expect(classAt('brics', 'KAZ', '2025-01-01')).toBe('partner');
    expect(classAt('g7', 'RUS', '2014-03-24')).toBe('suspended');
    expect(classAt('csto', 'TKM', '2020-01-01')).toBe('none');
  });
  it('sets a membership that is frozen or being left apart from plain membership', () => {
    expect(classAt('csto', 'ARM', '2024-02-21')).toBe('full');
    expect(classAt('csto', 'ARM', '2026-11-22')).toBe('frozen');
    expect(classAt('cis', 'MDA', '2026-11-22')).toBe('frozen');
  });
  it('tells no, not known and not applicable apart', () => {
    expect(classAt('csto', 'FRA', '2020-01-01')).toBe('none');
    expect(classAt('eu', 'KOR', '2020-01-01')).toBe('unknown');
    expect(classAt('eaeu', 'FRA', '2010-01-01')).toBe('not-applicable');
  });
});

describe('isContested', () => {
  const row = (id: string) => atlas.memberships.find((one) => one.id === id);
  it('is about the status: a quarrel over the first day leaves the map alone', () => {
    expect(row('eaeu-kgz-member-2015-08-12')).toMatchObject({ contested: true, contestedAbout: 'dates' });
    expect(isContested(on('eaeu', 'KGZ', '2020-01-01'))).toBe(false);
    expect(isContested(on('cis', 'TKM', '2000-01-01'))).toBe(true);
    expect(isContested(on('csto', 'FRA', '2020-01-01'))).toBe(false);
  });
});

describe('isMember', () => {
  it('is membership in law, a frozen one too, and nothing weaker', () => {
    expect(isMember(on('csto', 'ARM', '2026-11-22'))).toBe(true);
    expect(isMember(on('brics', 'KAZ', '2026-11-22'))).toBe(false);
    expect(isMember(on('csto', 'FRA', '2026-11-22'))).toBe(false);
  });
});

describe('standingsOn, membersAt, countsOn, blocsOf', () => {
  it('agree with statusOn and with one another on any day', () => {
    fc.assert(
      fc.property(bloc, day, (b, at) => {
        const standings = standingsOn(index, b, at);
        for (const [c, standing] of standings) expect(standing).toEqual(on(b, c, at));
        const members = membersAt(index, b, at);
        expect(members).toEqual([...standings.keys()].filter((c) => isMember(on(b, c, at))));
        const counts = countsOn(index, b, at);
        expect([...counts.values()].reduce((sum, n) => sum + n, 0)).toBe(standings.size);
        expect((counts.get('full') ?? 0) + (counts.get('frozen') ?? 0)).toBe(members.length);
      }),
    );
  });
  it('blocsOf has every bloc, in the dataset’s order', () => {
    const rows = blocsOf(index, 'UZB', '2024-10-17');
    expect([...rows.keys()]).toEqual(atlas.blocs.map(({ id }) => id));
    expect(rows.get('eaeu')).toEqual(on('eaeu', 'UZB', '2024-10-17'));
  });
  it('know nothing of a bloc without records', () => {
    const empty = indexAtlas({ ...atlas, memberships: [] } satisfies Atlas);
    expect(standingsOn(empty, 'brics', '2024-01-01').size).toBe(0);
    expect(membersAt(empty, 'brics', '2024-01-01')).toEqual([]);
  });
});
