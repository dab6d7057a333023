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

const lines = (these: readonly RecordFile[]): string[] => {
  const parsed = parseRecords(these, head);
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
const suspended = 'csto-uzb-suspended-2012-06-28';
const share = 'rem-uzb-rus-share-2024-cbu-gross-transfers';
const change = 'rem-uzb-rus-change-2024-cbu-gross-transfers';
const ban = 'rus-kaz-plants-2024-10';
const kazan = 'event-brics-kazan-2024-10';
const statuses = 'member, member-frozen, parliamentary-observer, suspended, withdrawn, none';

describe('checks', () => {
  const cases: [string, Topic, string, (row: Row) => unknown, string][] = [
    [
      'from after to',
      'memberships',
      suspended,
      set({ to: '2012-01-01' }),
      'to: expected a day after from (2012-06-28), found 2012-01-01',
    ],
    [
      'an interval of no day',
      'memberships',
      suspended,
      set({ to: '2012-06-28' }),
      'to: expected a day after from (2012-06-28), found 2012-06-28',
    ],
    [
      'an event that ends before it begins',
      'events',
      kazan,
      set({ to: '2024-10-01' }),
      'to: expected a day after date (2024-10-22), found 2024-10-01',
    ],
    [
      'a ban lifted before it began',
      'tradeMeasures',
      ban,
      set({ lifted: '2024-10-01' }),
      'lifted: expected a day after inForce (2024-10-17), found 2024-10-01',
    ],
    [
      'an overlap',
      'memberships',
      member,
      set({ to: '1999-04-03' }),
      `from: expected no day in common with ${member} (1992-05-15 to 1999-04-03), found 1999-04-02 to 2006-08`,
    ],
    [
      'a percentage without base',
      'remittances',
      share,
      without('base'),
      'base: expected what the percentage is of, found nothing',
    ],
    [
      'a percentage without base, of trade',
      'trade',
      'trade-chn-ca5-share-of-arms-imports-2015-to-2019-single',
      without('base'),
      'base: expected what the percentage is of, found nothing',
    ],
    [
      'a change without its other period',
      'remittances',
      change,
      without('comparedWith'),
      'comparedWith: expected the period that a change is measured against, found nothing',
    ],
    [
      'a change of migration without it',
      'migration',
      'mig-tjk-rus-job-seekers-st-petersburg-2024-04-to-2024-07-change',
      without('comparedWith'),
      'comparedWith: expected the period that a change is measured against, found nothing',
    ],
    [
      'a share in dollars',
      'remittances',
      share,
      set({ unit: 'USD million' }),
      'unit: expected percent, found USD million',
    ],
    [
      'a status outside the vocabulary',
      'memberships',
      suspended,
      set({ status: 'frozen' }),
      `status: expected one of ${statuses}, found frozen`,
    ],
    [
      'an organisation’s status outside it',
      'organisationStatuses',
      'wto-eu-member-1995-01-01',
      set({ status: 'partner' }),
      'status: expected one of member, observer, applicant, none, found partner',
    ],
    [
      'a direct quotation from a retranslation',
      'quotes',
      'q-anceschi-shrinking-space',
      set({ kind: 'direct' }),
      'kind: expected paraphrase, since the text was retranslated, found direct',
    ],
    [
      'words of an unnamed language',
      'quotes',
      'q-tokayev-militarily-undefeatable',
      set({ originalLanguage: undefined }),
      'originalLanguage: expected originalText and its language, or neither, found nothing',
    ],
    [
      'no passage and no note',
      'memberships',
      member,
      evidence({ textStart: undefined, note: undefined }),
      'evidence[0].note: expected a note, since there is no textStart, found nothing',
    ],
  ];
  it.each(cases)('%s', (_, topic, id, edit, message) => {
    const name = message.startsWith('from:') ? 'csto-uzb-withdrawn-1999-04-02' : id;
    expect(broken(topic, id, edit)).toEqual([`${topic}.json  ${name}  ${message}`]);
  });

  it('a status before the bloc began to use it, and after it ceased', () => {
    const sco = (fields: Row) => {
      const row = atlas.memberships.find(({ id }) => id === 'sco-kaz-member-2001-06-15');
      const extra = { ...row, id: 'sco-kaz-x', ...fields };
      return lines(files().map((file) => (file.topic === 'memberships' ? { ...file, records: [extra] } : file)));
    };
    expect(sco({ status: 'partner', from: '2025-08-31' })).toEqual([
      'memberships.json  sco-kaz-x  from: expected 2025-09-01 or later, when SCO began to use "partner", found 2025-08-31',
    ]);
    expect(sco({ status: 'partner', from: '2025-09-01' })).toEqual([]);
    expect(sco({ status: 'observer', from: '2005', to: null })).toEqual([
      'memberships.json  sco-kaz-x  to: expected 2025-09-01 or earlier, when SCO ceased to use "observer", found null',
    ]);
    expect(sco({ status: 'observer', from: '2005', to: '2025-09-01' })).toEqual([]);
  });
});
