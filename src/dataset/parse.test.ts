import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseRecords, type RecordFile } from './parse';
import { smallStories } from './publish/storyFixture';
import { readRecords } from './readRecords';
import { formatErrors } from './recordError';
import { type Topic, topics } from './schema';

type Row = Readonly<Record<string, unknown>>;

const real = readRecords(fileURLToPath(new URL('records', import.meta.url)));
if (!real.ok) throw new Error('the records do not parse; see records.test.ts');
const { atlas } = real;
const head = { file: 'atlas.json', content: { schemaVersion: '1.0.0', version: '0.1.0', asOf: '2026-11-22' } };

/** A small dataset of real records, whole in itself. */
const wanted: Partial<Record<Topic, RegExp>> = {
  memberships: /^csto-uzb-/,
  organisationStatuses: /^wto-eu-/,
  decisions: /^decision-uzb-eaeu-declined/,
  events: /^event-brics-kazan-2024-10$/,
  tradeMeasures: /^rus-kaz-plants-/,
  remittances: /^rem-uzb-rus-(share|change)-2024-cbu/,
  migration: /^mig-tjk-rus-job-seekers/,
  trade: /^trade-chn-ca5-share-of-arms-imports-2015/,
  votes: /^un-68-262$/,
  quotes: /^q-(tokayev-militarily-undefeatable|anceschi-shrinking-space)$/,
  claims: /^claim-b18-/,
  gaps: /^gap-remittances-tkm$/,
};
const small = { ...atlas, stories: smallStories(atlas) };
const rows = (topic: Topic): Row[] =>
  (small[topic] as readonly { id: string }[]).filter(({ id }) => wanted[topic]?.test(id) ?? true) as unknown as Row[];
const files = (): RecordFile[] => topics.map((topic) => ({ file: `${topic}.json`, topic, records: rows(topic) }));

const lines = (these: readonly RecordFile[], meta: Parameters<typeof parseRecords>[1] = head): string[] => {
  const parsed = parseRecords(these, meta);
  return parsed.ok ? [] : formatErrors(parsed.errors).split('\n');
};
/** The messages after one record of the small dataset is changed. */
const broken = (topic: Topic, id: string, change: (row: Row) => unknown): string[] => {
  expect(rows(topic).some((row) => row.id === id)).toBe(true);
  return lines(
    files().map((file) =>
      file.topic === topic ? { ...file, records: rows(topic).map((row) => (row.id === id ? change(row) : row)) } : file,
    ),
  );
};
const set = (fields: Row) => (row: Row) => ({ ...row, ...fields });
const without = (field: string) => (row: Row) =>
  Object.fromEntries(Object.entries(row).filter(([key]) => key !== field));
const evidence = (fields: Row) => (row: Row) => ({ ...row, evidence: [{ ...(row.evidence as Row[])[0], ...fields }] });

const member = 'csto-uzb-member-1992-05-15';
const share = 'rem-uzb-rus-share-2024-cbu-gross-transfers';
const ban = 'rus-kaz-plants-2024-10';
const kazan = 'event-brics-kazan-2024-10';

describe('parseRecords', () => {
  it('takes the small dataset as it is', () => expect(lines(files())).toEqual([]));

  const cases: [string, Topic, string, (row: Row) => unknown, string][] = [
    [
      'a text where a flag belongs',
      'memberships',
      member,
      set({ contested: 'no' }),
      'contested: expected true or false, found "no"',
    ],
    ['a number where a text belongs', 'events', kazan, set({ title: 5 }), 'title: expected some text, found 5'],
    [
      'a text where a number belongs',
      'remittances',
      share,
      set({ value: '77' }),
      'value: expected a number, found "77"',
    ],
    ['a text where a list belongs', 'events', kazan, set({ blocs: 'brics' }), 'blocs: expected a list, found "brics"'],
    [
      'a missing field',
      'memberships',
      member,
      without('to'),
      'to: expected a date YYYY, YYYY-MM or YYYY-MM-DD that exists, found nothing',
    ],
    [
      'a word outside a list',
      'memberships',
      member,
      set({ confidence: 'sure' }),
      'confidence: expected one of high, medium, low, found "sure"',
    ],
    [
      'an unknown bloc',
      'memberships',
      member,
      set({ bloc: 'warsaw-pact' }),
      'bloc: expected the id of a bloc, found "warsaw-pact"',
    ],
    [
      'an unknown country',
      'memberships',
      member,
      set({ country: 'XYZ' }),
      'country: expected the code of a country of the dataset, found "XYZ"',
    ],
    [
      'an unknown person',
      'quotes',
      'q-tokayev-militarily-undefeatable',
      set({ speaker: 'nobody' }),
      'speaker: expected the id of a person, found "nobody"',
    ],
    [
      'evidence of an unknown source',
      'memberships',
      member,
      evidence({ source: 'hearsay' }),
      'evidence[0].source: expected the id of a source, found "hearsay"',
    ],
    [
      'an unknown author of a claim',
      'claims',
      'claim-b18-undefeatable',
      set({ by: 'nobody' }),
      'by: expected the id of a source or a person, found "nobody"',
    ],
    [
      'a claim about nothing',
      'claims',
      'claim-b18-undefeatable',
      set({ about: ['gone'] }),
      'about[0]: expected the id of a record, found "gone"',
    ],
    [
      'an unknown successor',
      'tradeMeasures',
      ban,
      set({ replacedBy: 'gone' }),
      'replacedBy: expected the id of a trade measure, found "gone"',
    ],
    [
      'an unknown place',
      'remittances',
      share,
      set({ sender: 'XYZ' }),
      'sender: expected a country of the dataset, WLD, OTHER, CA5 or EU, found "XYZ"',
    ],
    ['an unknown field', 'memberships', member, set({ until: 'x' }), 'until: expected no such field, found "x"'],
    [
      'an unknown field of evidence',
      'memberships',
      member,
      evidence({ page: 3 }),
      'evidence[0].page: expected no such field, found 3',
    ],
    [
      'a country by another code',
      'memberships',
      member,
      set({ country: 'UZ' }),
      'country: expected an ISO 3166-1 alpha-3 code, found "UZ"',
    ],
    [
      'a bad code as a key',
      'votes',
      'un-68-262',
      set({ votes: { Kaz: 'yes' } }),
      'votes.Kaz: expected an ISO 3166-1 alpha-3 code, found "yes"',
    ],
    [
      'a bad code of a place',
      'trade',
      'trade-chn-ca5-share-of-arms-imports-2015-to-2019-single',
      set({ partner: 'Asia' }),
      'partner: expected an ISO 3166-1 alpha-3 code, WLD, OTHER, CA5 or EU, found "Asia"',
    ],
    [
      'a day that does not exist',
      'memberships',
      member,
      set({ from: '2023-02-30' }),
      'from: expected a date YYYY, YYYY-MM or YYYY-MM-DD that exists, found "2023-02-30"',
    ],
    [
      'a date in words, once',
      'events',
      kazan,
      set({ date: 'October 2024' }),
      'date: expected a date YYYY, YYYY-MM or YYYY-MM-DD that exists, found "October 2024"',
    ],
    [
      'a period that does not exist',
      'remittances',
      share,
      set({ period: '2024-Q5' }),
      'period: expected a period 2024, 2024-S1, 2024-Q3, 2024-M07, 2024-01/2024-09 or a day, found "2024-Q5"',
    ],
    [
      'an id in the wrong form',
      'gaps',
      'gap-remittances-tkm',
      set({ id: 'Gap 1' }),
      'id: expected an id in lower-case kebab form, found "Gap 1"',
    ],
    [
      'an address that is none',
      'sources',
      'irishtimes-1736728',
      set({ url: 'irishtimes.com' }),
      'url: expected an http or https address, found "irishtimes.com"',
    ],
    [
      'a label off the globe',
      'countries',
      'KAZ',
      set({ labelAt: [66, 148] }),
      'labelAt[1]: expected [longitude, latitude] in degrees, found 148',
    ],
    [
      'half a place',
      'countries',
      'KAZ',
      set({ labelAt: [66] }),
      'labelAt: expected [longitude, latitude] in degrees, found [66]',
    ],
    [
      'no evidence',
      'memberships',
      member,
      set({ evidence: [] }),
      'evidence: expected at least one piece of evidence, found []',
    ],
  ];
  it.each(cases)('%s', (_, topic, id, edit, message) => {
    const name = message.startsWith('id:') ? 'Gap 1' : id;
    expect(broken(topic, id, edit)).toEqual([`${topic}.json  ${name}  ${message}`]);
  });

  it('an id used twice, whatever the topic', () => {
    const [one] = rows('gaps');
    const twice = [...files(), { file: 'gaps/more.json', topic: 'gaps', records: [one, { ...one, id: kazan }] }];
    const message = (id: string, first: string) =>
      `gaps/more.json  ${id}  id: expected an id used once; ${first} has it already, found ${id}`;
    expect(lines(twice)).toEqual([message(kazan, 'events.json'), message('gap-remittances-tkm', 'gaps.json')]);
  });
  it('a record without an id is named by its place, and is no duplicate of another file’s', () => {
    const nameless = rows('gaps').map(without('id'));
    const more = ['gaps/a.json', 'gaps/b.json'].map((file) => ({ file, topic: 'gaps', records: nameless }));
    expect(lines([...files(), ...more])).toEqual(
      more.map(({ file }) => `${file}  record 1  id: expected an id in lower-case kebab form, found nothing`),
    );
  });
  it('a file that is no list, a folder of no topic, a head that is none: each once, without dangling ids', () => {
    const none = files().map((file) => (file.topic === 'sources' ? { ...file, records: { a: 1 } } : file));
    expect(lines(none)).toEqual(['sources.json  (file)  (record): expected a list of records, found {"a":1}']);
    const astray = files().map((file) => (file.topic === 'sources' ? { ...file, topic: 'source' } : file));
    expect(lines(astray)).toEqual([
      `sources.json  (file)  (record): expected a folder named after a topic: ${topics.join(', ')}, found source`,
    ]);
    expect(lines(files(), { file: 'atlas.json', content: { ...head.content, version: '1' } })).toEqual([
      'atlas.json  (head)  version: expected a semantic version, found "1"',
    ]);
    expect(lines(files(), { file: 'atlas.json', content: undefined })).toEqual([
      'atlas.json  (head)  (record): expected an object, found nothing',
    ]);
  });
  it('a broken record is one mistake: what points at it is not another', () => {
    const damage = set({ aliases: 5, authors: 5, labelAt: 5 });
    const alone = (topic: Topic, id: string) =>
      broken(topic, id, damage).every((line) => line.startsWith(`${topic}.json  ${id}  `));
    expect([alone('sources', 'wm-csto'), alone('blocs', 'csto'), alone('countries', 'UZB')]).toEqual([
      true,
      true,
      true,
    ]);
  });
  it('lists all mistakes at once, sorted by file, record and field', () => {
    const all = files().map((file) => ({
      ...file,
      records: (file.records as Row[]).map((row) => ({ ...row, zeal: 1, evidence: 'none' })),
    }));
    const found = parseRecords(all.reverse(), { file: 'atlas.json', content: 5 });
    if (found.ok) throw new Error('it parsed');
    const places = found.errors.map(({ file, id, field }) => [file, id, field] as const);
    expect(new Set(places.map(([file]) => file))).toEqual(
      new Set(['atlas.json', ...topics.map((topic) => `${topic}.json`)]),
    );
    const sorted = [...places].sort(
      (a, b) => a[0].localeCompare(b[0]) || a[1].localeCompare(b[1]) || a[2].localeCompare(b[2]),
    );
    expect(places).toEqual(sorted);
    expect(places.filter(([, , field]) => field === 'zeal')).toHaveLength(
      all.reduce((sum, { records }) => sum + records.length, 0),
    );
  });
});
