import { describe, expect, it } from 'vitest';
import { realAtlas } from '../../dataset/publish/atlasFixture';
import { indexAtlas } from '../../domain/atlasIndex';
import { factById, factOf } from '../../domain/facts';
import { en } from '../../words/en';
import { evidenceEn } from '../../words/evidenceEn';
import { citation } from './citation';
import { evidenceWords, factWords } from './factWords';

const atlas = realAtlas();
const say = { index: indexAtlas(atlas), words: en, text: evidenceEn };
const fact = (id: string) => {
  const found = factById(atlas, id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
};

describe(factWords, () => {
  it.each([
    ['brics-kaz-invited-2024-10-23', 'Kazakhstan, BRICS: Invited, not yet joined, 23 October 2024 to 1 January 2025'],
    ['decision-kaz-brics-declined-2024-10-16', 'Kazakhstan declined membership of BRICS, 16 October 2024'],
    ['rus-kaz-flowers-2024-10', /^Russia’s limits on cut flowers .*, from 21 October 2024, end not found$/],
    [
      'rem-uzb-rus-share-2024-cbu-gross-transfers',
      'Share of remittances, Russia to Uzbekistan, 2024: 77 % of all transfers received, same period and series',
    ],
    ['rem-uzb-rus-change-2024-cbu-gross-transfers', /29 % of .*, against 2023$/],
    [
      'q-peskov-friend-and-partner',
      /^“friend and strategic partner” Dmitry Peskov, Press secretary .* 16 October 2024$/,
    ],
    [
      'claim-b20-kazan-one-day',
      /^According to Radio Free Europe.*: RFE\/RL puts the Kazan summit on 22 October 2024\.$/,
    ],
    ['sovereignty-test', 'Sovereignty test'],
  ])('%s', (id, words) => {
    const told = factWords(say, fact(id));
    if (typeof words === 'string') expect(told).toBe(words);
    else expect(told).toMatch(words);
  });
  it('has words for every record, without an id or a gap in them', () => {
    const { schemaVersion: _, version: __, asOf: ___, ...lists } = atlas;
    for (const { id } of Object.values(lists).flat()) {
      const told = factWords(say, fact(id));
      expect(told.length, id).toBeGreaterThan(2);
      expect(told, id).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });
  it('never gives a percentage without what it is of', () => {
    for (const record of [...atlas.remittances, ...atlas.migration, ...atlas.trade])
      if (record.unit.startsWith('percent')) expect(factWords(say, fact(record.id))).toContain(` of ${record.base}`);
  });
});

describe(evidenceWords, () => {
  it('tells a motive as what somebody says, not as the measure', () => {
    const measure = atlas.tradeMeasures.find(({ id }) => id === 'rus-kaz-plants-2024-10');
    const motive = measure?.allegedMotives.find(({ by }) => by === 'rferl-2024-sovereignty-test');
    const found = factOf(atlas, motive?.evidence ?? [], measure?.id);
    expect(found && evidenceWords(say, found)).toBe(
      'Alleged motive, according to Radio Free Europe/Radio Liberty (RFE/RL): Foreign media tied the ban to Kazakhstan’s staying out of BRICS.',
    );
  });
});

describe(citation, () => {
  const found = fact('event-rahmon-putin-2022-10-14');
  const evidence = 'evidence' in found.record ? found.record.evidence : [];
  const lines = citation(say, {
    what: factWords(say, found),
    evidence,
    accessed: '2026-11-25',
    url: 'https://example.org/?at=2022-10-14',
  }).split('\n');
  it('has the fact, both sides with their passages, version, day and address', () => {
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/^Rahmon asks Putin for respect .*, 14 October 2022$/);
    expect(lines[1]).toBe('Supported by:');
    expect(lines[2]).toMatch(/Newsweek.*https:\/\//);
    expect(lines[3]).toBe('Disputed by:');
    expect(lines[4]).toContain(':~:text=Tajikistan');
    expect(lines[5]).toBe(
      `Multivector: an evidence-first atlas of Central Asia’s alignments, version ${atlas.version}, records as of 22 November 2026, accessed 25 November 2026, https://example.org/?at=2022-10-14. Data: CC BY 4.0.`,
    );
  });
  it('leaves out a side that nobody takes', () => {
    const supports = evidence.filter(({ stance }) => stance === 'supports');
    const text = citation(say, { what: 'x', evidence: supports, accessed: '2026-11-25', url: 'y' });
    expect(text).not.toContain('Disputed by');
  });
});
