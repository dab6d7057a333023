import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { indexAtlas } from '../domain/atlasIndex';
import { en } from './en';
import { blocsSummary, countrySummary, fiveSummary } from './viewSummary';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const index = indexAtlas(parsed.atlas);

describe('blocsSummary', () => {
  it('says how many members a bloc has and where the five stand', () => {
    expect(blocsSummary(index, ['eaeu'], '2024-10-22', en)).toBe(
      'On 22 October 2024: EAEU has 5 members; of the five, Member: Kazakhstan and Kyrgyzstan; ' +
        'Not a member: Tajikistan and Turkmenistan; Observer: Uzbekistan.',
    );
  });
  it('has a sentence for each chosen bloc, and asks for one when there is none', () => {
    expect(blocsSummary(index, ['csto', 'sco'], '2024-10-22', en).match(/ has \d+ members/g)).toHaveLength(2);
    expect(blocsSummary(index, [], '2024-10-22', en)).toBe(en.legendNone);
  });
});

describe('countrySummary', () => {
  it('groups blocs by status, and says when there is none', () => {
    const uzbekistan = countrySummary(index, 'UZB', '2024-10-22', en);
    expect(uzbekistan).toMatch(/^On 22 October 2024: Uzbekistan is, by status, /);
    expect(uzbekistan).toContain('Observer: EAEU');
    expect(uzbekistan).not.toContain('CSTO');
    expect(countrySummary(index, 'KAZ', '1985-01-01', en)).toContain('Kazakhstan has no tie on record.');
  });
});

describe('fiveSummary', () => {
  it('counts memberships of the five, the most first', () => {
    const text = fiveSummary(index, '2024-10-22', en);
    const counts = [...text.matchAll(/of (\d+)(?=,| and|\.)/g)].map(([, count]) => Number(count));
    expect(counts).toHaveLength(5);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(text).toMatch(/Turkmenistan of 6\.$/);
  });
});
