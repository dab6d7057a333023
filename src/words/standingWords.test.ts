import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { indexAtlas } from '../domain/atlasIndex';
import { statusOn } from '../domain/standing';
import { en } from './en';
import { standingsInWords, standingWords, statusWords } from './standingWords';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const index = indexAtlas(parsed.atlas);
const on = (bloc: string, country: string, day: string) => statusOn(index, bloc, country, day);

describe('statusWords', () => {
  it('uses the bloc’s own name for the status', () => {
    const label = index.blocs.get('sco')?.statuses.find(({ id }) => id === 'dialogue-partner')?.label;
    expect(statusWords(on('sco', 'TUR', '2025-08-31'), en)).toBe(label);
  });
  it('tells not on the list, not known and no such bloc yet apart', () => {
    const said = [on('csto', 'FRA', '2020-01-01'), on('eu', 'KOR', '2020-01-01'), on('eaeu', 'KAZ', '2010-01-01')];
    expect(said.map((standing) => statusWords(standing, en))).toEqual([
      'Not a member',
      'Not known',
      'Bloc did not exist',
    ]);
  });
});

describe('standingWords', () => {
  it('says where sources disagree', () => {
    expect(standingWords(on('cis', 'TKM', '2000-01-01'), en)).toMatch(/ \(contested\)$/);
    expect(standingWords(on('cis', 'KAZ', '2000-01-01'), en)).not.toMatch(/contested/);
  });
});

describe('standingsInWords', () => {
  it('names each chosen bloc by its short name', () =>
    expect(
      standingsInWords(
        index,
        ['brics', 'eaeu'],
        [on('brics', 'KAZ', '2025-01-01'), on('eaeu', 'KAZ', '2025-01-01')],
        en,
      ),
    ).toEqual([expect.stringMatching(/^BRICS: Partner/), expect.stringMatching(/^EAEU: Member/)]));
  it('says not known of a bloc without a standing', () =>
    expect(standingsInWords(index, ['nowhere'], [], en)).toEqual(['nowhere: Not known']));
});
