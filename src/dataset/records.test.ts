import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { indexAtlas } from '../domain/atlasIndex';
import { dayAfter, firstDay, shiftDay } from '../domain/day';
import { membersAt, standingsOn, statusOn } from '../domain/standing';
import { readRecords } from './readRecords';
import { formatErrors } from './recordError';

const parsed = readRecords(fileURLToPath(new URL('records', import.meta.url)));
if (!parsed.ok) throw new Error(`The records do not parse:\n${formatErrors(parsed.errors)}`);
const { atlas } = parsed;
const index = indexAtlas(atlas);
const latest = firstDay(atlas.asOf);

/** The bloc's own status id of a state on a day, or why there is none. */
const on = (bloc: string, country: string, day: string) => {
  const standing = statusOn(index, bloc, country, day);
  return standing.kind === 'recorded' ? standing.status.id : standing.kind;
};
const holding = (bloc: string, status: string, day: string) =>
  [...standingsOn(index, bloc, day)]
    .filter(([, standing]) => standing.kind === 'recorded' && standing.status.id === status)
    .map(([country]) => country)
    .sort();

describe('head-counts on the latest date', () => {
  it.each([
    ['un', 193],
    ['wto', 165],
    ['osce', 57],
    ['oic', 57],
    ['nato', 32],
    ['eu', 27],
    ['sco', 10],
    ['brics', 10],
    ['csto', 6],
    ['eaeu', 5],
    ['ots', 5],
    ['cis', 9],
    ['eco', 10],
    ['g7', 7],
  ])('%s has %d member states', (bloc, count) => expect(membersAt(index, bloc, latest)).toHaveLength(count));
  it('the WTO has 166 members, counting the EU', () => {
    const own = atlas.organisationStatuses.filter(
      ({ bloc, status, to }) => bloc === 'wto' && status === 'member' && to === null,
    );
    expect(own.map(({ organisation }) => organisation)).toEqual(['eu']);
    expect(membersAt(index, 'wto', latest).length + own.length).toBe(166);
  });
  it('the small blocs are these', () => {
    expect(membersAt(index, 'eaeu', latest).sort()).toEqual(['ARM', 'BLR', 'KAZ', 'KGZ', 'RUS']);
    expect(membersAt(index, 'csto', latest).sort()).toEqual(['ARM', 'BLR', 'KAZ', 'KGZ', 'RUS', 'TJK']);
    expect(membersAt(index, 'ots', latest).sort()).toEqual(['AZE', 'KAZ', 'KGZ', 'TUR', 'UZB']);
  });
});

describe('statuses on key days', () => {
  it.each([
    ['brics', 'KAZ', '2024-10-16', 'not-listed'],
    ['brics', 'KAZ', '2024-10-22', 'not-listed'],
    ['brics', 'KAZ', '2024-10-23', 'invited'],
    ['brics', 'KAZ', '2024-12-31', 'invited'],
    ['brics', 'KAZ', '2025-01-01', 'partner'],
    ['brics', 'UZB', '2024-12-31', 'invited'],
    ['brics', 'UZB', '2025-01-01', 'partner'],
    ['eaeu', 'UZB', '2020-12-10', 'not-listed'],
    ['eaeu', 'UZB', '2020-12-11', 'observer'],
    ['eaeu', 'UZB', '2024-10-18', 'observer'],
    ['eaeu', 'KGZ', '2015-08-11', 'not-listed'],
    ['eaeu', 'KGZ', '2015-08-12', 'member'],
    ['csto', 'UZB', '1999-04-01', 'member'],
    ['csto', 'UZB', '1999-04-02', 'withdrawn'],
    ['csto', 'UZB', '2006-09-01', 'member'],
    ['csto', 'UZB', '2012-06-28', 'suspended'],
    ['csto', 'UZB', '2012-12-18', 'suspended'],
    ['csto', 'UZB', '2012-12-19', 'withdrawn'],
    ['csto', 'ARM', '2024-02-22', 'member-frozen'],
    ['sco', 'TUR', '2025-08-31', 'dialogue-partner'],
    ['sco', 'TUR', '2025-09-01', 'partner'],
    ['sco', 'MNG', '2025-08-31', 'observer'],
    ['sco', 'MNG', '2025-09-01', 'partner'],
    ['sco', 'LAO', '2025-08-31', 'not-listed'],
    ['sco', 'LAO', '2025-09-01', 'partner'],
    ['sco', 'KAZ', '2025-08-31', 'member'],
    ['sco', 'KAZ', '2025-09-01', 'member'],
    ['cis', 'TKM', '2005-08-25', 'member'],
    ['cis', 'TKM', '2005-08-26', 'associate'],
    ['g7', 'RUS', '2014-03-23', 'member'],
    ['g7', 'RUS', '2014-03-24', 'suspended'],
    ['ots', 'TKM', '2021-11-11', 'not-listed'],
    ['ots', 'TKM', '2021-11-12', 'observer'],
  ])('%s, %s on %s: %s', (bloc, country, day, status) => expect(on(bloc, country, day)).toBe(status));
  it('shows the invitation to BRICS as prospective, not as a tie', () => {
    const standing = statusOn(index, 'brics', 'KAZ', '2024-12-31');
    expect(standing).toMatchObject({ kind: 'recorded', status: { class: 'prospective' } });
  });
  it('knows no SCO partner before 1 September 2025, and no dialogue partner or observer from it on', () => {
    expect(holding('sco', 'partner', '2025-08-31')).toEqual([]);
    expect(holding('sco', 'dialogue-partner', '2025-09-01')).toEqual([]);
    expect(holding('sco', 'observer', '2025-09-01')).toEqual([]);
    const before = ['dialogue-partner', 'observer'].flatMap((status) => holding('sco', status, '2025-08-31'));
    expect(holding('sco', 'partner', '2025-09-01')).toEqual([...before, 'LAO'].sort());
  });
  it('Turkmenistan never had a status in the CSTO', () => {
    for (let day = '1992-05-15'; day <= latest; day = shiftDay(day, { months: 3 }))
      expect([day, on('csto', 'TKM', day)]).toEqual([day, 'none']);
    const rows = atlas.memberships.filter(({ bloc, country }) => bloc === 'csto' && country === 'TKM');
    expect(rows.map(({ status }) => status)).toEqual(['none']);
  });
});

describe('the records as a whole', () => {
  it('no membership was checked before it began', () => {
    for (const { id, checked, from } of atlas.memberships)
      expect([id, dayAfter(checked) > firstDay(from)]).toEqual([id, true]);
  });
  it('nothing is dated after the day that the records speak for', () => {
    const late = [...atlas.events, ...atlas.quotes, ...atlas.decisions, ...atlas.votes].filter(
      ({ date }) => date !== null && firstDay(date) > latest,
    );
    expect(late.map(({ id }) => id)).toEqual([]);
  });
  it('a percentage never stands without base and period', () => {
    for (const row of [...atlas.remittances, ...atlas.migration, ...atlas.trade].filter(({ unit }) =>
      unit.startsWith('percent'),
    ))
      expect([row.id, row.base, row.period]).toEqual([
        row.id,
        expect.stringMatching(/\S/),
        expect.stringMatching(/^\d{4}/),
      ]);
  });
  it('a retranslated text is never quoted directly', () => {
    const retranslated = new Set(
      atlas.sources.flatMap(({ id, translation }) => (translation === 'retranslated' ? id : [])),
    );
    expect(retranslated.size).toBeGreaterThan(0);
    for (const { kind, evidence } of atlas.quotes)
      if (evidence.every(({ source }) => retranslated.has(source))) expect(kind).toBe('paraphrase');
  });
  it('a source that rewrites another is named as such, and the chain ends', () => {
    for (const { id } of atlas.sources) {
      const chain = new Set<string>();
      for (let at: string | undefined = id; at; at = index.sources.get(at)?.derivedFrom) {
        expect([id, chain.has(at)]).toEqual([id, false]);
        chain.add(at);
      }
    }
    expect(index.sources.get('nns-2024')?.derivedFrom).toBe('rferl-2024-sovereignty-test');
  });
  it('has at least twenty direct quotations', () =>
    expect(atlas.quotes.filter(({ kind }) => kind === 'direct').length).toBeGreaterThanOrEqual(20));
  it('every passage is a few words, never a sentence', () => {
    const passages = JSON.stringify(atlas).match(/"text(Start|End)":"([^"]|\\")*"/g) ?? [];
    expect(passages.length).toBeGreaterThan(300);
    for (const passage of passages) expect([passage, passage.split(/\s+/).length <= 12]).toEqual([passage, true]);
  });
  it('has the names of every country and bloc in every language', () => {
    for (const { names } of [...atlas.countries, ...atlas.blocs])
      for (const name of Object.values(names)) expect(name.trim()).not.toBe('');
    for (const { id, names } of atlas.countries.filter(({ region }) => region === 'central-asia'))
      expect([id, /Kirghiz|Киргизия/.test(Object.values(names).join())]).toEqual([id, false]);
  });
});
