import { describe, expect, it } from 'vitest';
import { realAtlas } from '../../dataset/publish/atlasFixture';
import { indexAtlas } from '../../domain/atlasIndex';
import { factById, factOf } from '../../domain/facts';
import { en } from '../../words/en';
import { evidenceEn } from '../../words/evidenceEn';
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
