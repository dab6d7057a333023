import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { indexAtlas } from '../domain/atlasIndex';
import type { StatusClass } from '../domain/model/bloc';
import type { Quote } from '../domain/model/speech';
import { membersAt, statusOn } from '../domain/standing';
import { readRecords } from './readRecords';

/** Where the seed articles disagree or are wrong: the wrong form never surfaces as plain fact; both sides are kept. */
const parsed = readRecords(fileURLToPath(new URL('records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const { atlas } = parsed;
const index = indexAtlas(atlas);

const centralAsia = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'];
function one<T extends { id: string }>(rows: readonly T[], id: string): T {
  const found = rows.find((row) => row.id === id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
}
const quote = (id: string) => one(atlas.quotes, id);
const event = (id: string) => one(atlas.events, id);
const measure = (id: string) => one(atlas.tradeMeasures, id);
const classOn = (bloc: string, country: string, day: string): StatusClass | string => {
  const standing = statusOn(index, bloc, country, day);
  return standing.kind === 'recorded' ? standing.status.class : standing.kind;
};
const fiveIn = (bloc: string, day: string) => membersAt(index, bloc, day).filter((id) => centralAsia.includes(id));

/** What the pages show as fact: the words of every record that is no claim, without notes, evidence and name variants. */
const apart = new Set([
  'note',
  'dateNote',
  'evidence',
  'aliases',
  'id',
  'notFound',
  'rosters',
  'rivals',
  'allegedMotives',
  'originalText',
]);
const textsOf = (node: unknown): string[] => {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (apart.has(key) ? [] : textsOf(value)));
};
const { sources: _, claims: __, countries: ___, ...shown } = atlas;
const records = Object.values(shown).flatMap((list) => (Array.isArray(list) ? (list as { id: string }[]) : []));
const plain = records.map((record) => ({ id: record.id, text: textsOf(record).join(' | ') }));
const says = (pattern: RegExp) => plain.filter(({ text }) => pattern.test(text)).map(({ id }) => id);
/** Quotations by people of a country. */
const by = (country: string): Quote[] =>
  atlas.quotes.filter(({ speaker }) => index.people.get(speaker)?.country === country);

/** The wrong or doubtful form is kept as a claim of the one who made it, with who supports it and what decides. */
function claimed(id: string, rule: RegExp, against: 'disputed' | 'partial' = 'disputed') {
  const claim = one(atlas.claims, id);
  const stances = new Set(claim.evidence.map(({ stance }) => stance));
  expect([id, stances.has('supports'), stances.has('disputes') || against === 'partial']).toEqual([id, true, true]);
  expect(claim.resolution ?? '').toMatch(rule);
}

describe('where the seeds disagree', () => {
  it('A1: Lavrov’s reaction is not the first', () => {
    claimed('claim-a1-first-reaction', /Peskov/);
    expect(event('event-peskov-2024-10-16').date).toBe('2024-10-16');
    expect(event('event-lavrov-aif-2024-10-21').date).toBe('2024-10-21');
    expect(
      says(/lavrov|moscow|kremlin|russia/i).filter((id) =>
        says(/first (official |russian )?(response|reaction)/i).includes(id),
      ),
    ).toEqual([]);
    const noted = [...atlas.events, ...atlas.quotes].filter(
      ({ id, note }) => /lavrov/.test(id) && /first .*reaction/i.test(note ?? ''),
    );
    for (const { note } of noted) expect(note).toMatch(/not the first|which it was not/i);
  });
  it('A2: the stated reason and the alleged motives of the ban stand apart', () => {
    const { statedReason, allegedMotives } = measure('rus-kaz-plants-2024-10');
    expect(statedReason).toMatch(/quarantine/);
    expect(statedReason).not.toMatch(/BRICS|grain ban|Tokayev/);
    expect(allegedMotives.find(({ by: who }) => who === 'rferl-2024-sovereignty-test')?.text).toMatch(/BRICS/);
    const bne = allegedMotives.filter(({ by: who }) => who === 'bne-2024-brics-blog').map(({ text }) => text);
    expect(bne.join()).toMatch(/ban on Russian grain/);
    claimed('claim-a2-phytosanitary', /stated reason/);
    claimed('claim-a2-brics-link', /alleged motive/);
    claimed('claim-a2-grain-retaliation', /alleged motive/);
  });
  it('A3: the goods are the whole list of the announcement', () => {
    const goods = measure('rus-kaz-plants-2024-10')
      .products.map(({ name }) => name)
      .join(', ');
    for (const good of ['tomatoes', 'melons', 'wheat', 'peppers', 'flax', 'lentils']) expect(goods).toContain(good);
    claimed('claim-a3-goods', /list/, 'partial');
  });
  it('A4: Kazakhstan had no standing in BRICS before Kazan', () => {
    expect(['2024-10-16', '2024-10-22'].map((day) => classOn('brics', 'KAZ', day))).toEqual([
      'not-listed',
      'not-listed',
    ]);
    claimed('claim-a4-observer-framework', /BRICS status|partner/);
  });
  it('A5: Uzbekistan’s answer on the EAEU has a month, not a day, and leaves its status alone', () => {
    expect(one(atlas.decisions, 'decision-uzb-eaeu-declined-2024-10')).toMatchObject({
      date: '2024-10',
      kind: 'declined',
    });
    expect(event('event-saidov-2024-10').date).toBe('2024-10');
    expect(['2024-10-16', '2024-10-19', '2026-11-22'].map((day) => classOn('eaeu', 'UZB', day))).toEqual([
      'observer',
      'observer',
      'observer',
    ]);
    claimed('claim-a5-date-17-october', /both/);
    claimed('claim-a5-date-18-october', /both/);
    claimed('claim-a5-what-was-decided', /observer/);
  });
  it('A6: Lavrov spoke of the UN, not of joining BRICS', () => {
    expect(quote('q-lavrov-memberships-do-not-hinder-un').text).toMatch(/does not keep it from working in the UN/);
    expect(says(/(hinder|obstacle|prevent|keep)[^.|]*(joining|membership (of|in)) (of )?BRICS/i)).toEqual([]);
    claimed('claim-a6-lavrov-reversed', /not shown/);
  });
  it('A7: it is Saidov, an Uzbek official, who speaks of few benefits to Kazakhstan', () => {
    expect(quote('q-saidov-few-benefits')).toMatchObject({ speaker: 'akmal-saidov', kind: 'direct' });
    expect(index.people.get('akmal-saidov')?.country).toBe('UZB');
    expect(says(/few benefits|minimal advantages|brought Kazakhstan little/i)).toEqual(['q-saidov-few-benefits']);
    claimed('claim-a7-who-said-few-benefits', /Saidov/);
  });
  it('A8: no Kazakh official sees no benefit, and Kazakhstan stays where it is', () => {
    for (const { text } of by('KAZ'))
      expect(text).not.toMatch(/no benefit|gain nothing|bring them nothing|Russian-led/i);
    expect(quote('q-caravel-both-see-no-benefit')).toMatchObject({
      kind: 'paraphrase',
      note: expect.stringMatching(/no Kazakh official/),
    });
    expect(['csto', 'eaeu'].map((bloc) => classOn(bloc, 'KAZ', '2024-11-19'))).toEqual(['full', 'full']);
    claimed('claim-a8-both-see-no-benefit', /Uzbekistan.*EAEU/);
    claimed('claim-a8-un-instead-of-blocs', /not shown/);
  });
  it('A9: the bodies that Lavrov listed are those of two independent reports', () => {
    const { text, note } = quote('q-lavrov-memberships-do-not-hinder-un');
    for (const body of ['OSCE', 'CIS', 'CSTO', 'SCO', 'OTS']) expect(text).toContain(body);
    expect(text).not.toMatch(/EEU|EAEU/);
    expect(note).toMatch(/RFE\/RL lists/);
    claimed('claim-a9-bodies-listed', /reports/);
  });
  it('A10: two lists of senders belong to two periods', () => {
    const periodsOf = (id: string) => one(atlas.claims, id).about.map((row) => one(atlas.remittances, row).period);
    expect(new Set(periodsOf('claim-a10-senders-caravel'))).toEqual(new Set(['2024-01/2024-09']));
    expect(new Set(periodsOf('claim-a10-senders-bne'))).toEqual(new Set(['2024-S1']));
    for (const { measure: kind, comparedWith } of atlas.remittances)
      if (kind === 'change') expect(comparedWith).toMatch(/^\d{4}/);
    claimed('claim-a10-senders-caravel', /another period/, 'partial');
    claimed('claim-a10-senders-bne', /another period/, 'partial');
  });
  it('A11: one record a person, every spelling an alias', () => {
    const aliases = (id: string) => index.people.get(id)?.aliases ?? [];
    expect(aliases('kassym-jomart-tokayev')).toContain('Toqaev');
    expect(aliases('shavkat-mirziyoyev')).toEqual(expect.arrayContaining(['Mirziyoev', 'Shavkhat Mirziyoyev']));
    expect(aliases('sergei-lavrov')).toContain('Sergey Lavrov');
    expect(aliases('luca-anceschi')).toContain('Ancheschi');
    expect(index.blocs.get('eaeu')?.aliases).toContain('EEU');
    const spelled = atlas.people.flatMap(({ name, aliases: variants }) => [...new Set([name, ...variants])]);
    expect(spelled.filter((name, i) => spelled.indexOf(name) !== i)).toEqual([]);
    claimed('claim-a11-names', /alias/, 'partial');
  });
  it('A12: three of the five are in the CSTO', () => {
    for (const day of ['2024-10-22', '2024-11-19']) expect(fiveIn('csto', day).sort()).toEqual(['KAZ', 'KGZ', 'TJK']);
    claimed('claim-a12-csto-only-kazakhstan-named', /Kazakhstan, Kyrgyzstan and Tajikistan/);
  });
  it('A13: whether the sanctions are kept is a dispute, not a fact', () => {
    expect(says(/run(ning)? afoul|sanctions? evasion|evad|circumvent|get round sanctions/i)).toEqual([]);
    claimed('claim-a13-not-running-afoul', /never|not shown/);
    claimed('claim-a13-reexports', /allegation|alleged/);
    expect(one(atlas.claims, 'claim-a13-walk-the-line').kind).toBe('opinion');
  });
});
