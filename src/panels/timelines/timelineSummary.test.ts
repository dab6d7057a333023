import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../dataset/readRecords';
import { indexAtlas } from '../../domain/atlasIndex';
import { pageEn } from '../../words/pageEn';
import { barName } from './barWords';
import { rowsOfCountry } from './timelineBars';
import { summaryOfBloc, summaryOfCountry } from './timelineSummary';

const parsed = readRecords(fileURLToPath(new URL('../../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const index = indexAtlas(parsed.atlas);

describe('summaryOfCountry', () => {
  // Counted by hand from the records of 22 November 2026.
  it('counts a country’s ties and names the newest', () =>
    expect(summaryOfCountry(index, 'KAZ', '2026-11-22', pageEn)).toBe(
      'On 22 November 2026 Kazakhstan is a member of 13 blocs, partner of 3 and observer of none; its newest tie is BRICS (partner country since 1 January 2025).',
    ));
  it('speaks of an earlier day in the past', () =>
    expect(summaryOfCountry(index, 'UZB', '2012-07-01', pageEn)).toMatch(
      /^On 1 July 2012 Uzbekistan was a member of \d+ blocs, .*; its newest tie was CSTO \(participation suspended since 28 June 2012\)\.$/,
    ));
  it('counts a weaker tie beside a stronger one as the newest', () =>
    expect(summaryOfCountry(index, 'UZB', '2026-11-22', pageEn)).toContain(
      'its newest tie is EU (enhanced partnership agreement signed since 24 October 2025)',
    ));
  it('says so where there is nothing', () =>
    expect(summaryOfCountry(index, 'UMI', '2026-11-22', pageEn)).toBe(
      'On 22 November 2026 U.S. Minor Outlying Islands is a member of no blocs, partner of none and observer of none.',
    ));
});

describe('summaryOfBloc', () => {
  it('counts a bloc’s states and names those of the five', () =>
    expect(summaryOfBloc(index, 'csto', '2026-11-22', pageEn)).toMatch(
      /^On 22 November 2026 CSTO has 6 member states, .*; members among the five Central Asian states: Kazakhstan, Kyrgyzstan and Tajikistan; /,
    ));
  it('says that a bloc did not exist', () =>
    expect(summaryOfBloc(index, 'eaeu', '2014-12-31', pageEn)).toBe('On 31 December 2014 EAEU did not exist.'));
});

describe('barName', () => {
  const names = rowsOfCountry(index, 'UZB').flatMap(({ bars }) => bars.map((bar) => barName(bar, index, pageEn)));
  it('says country, bloc, status and dates', () =>
    expect(names).toContain('Uzbekistan, CSTO: Participation suspended, 28 June 2012 to 19 December 2012'));
  it('says what is not known to the day, and what is disputed', () =>
    expect(names).toContain(
      'Uzbekistan, CSTO: Member, August 2006 to 28 June 2012, start known to the month only, dates contested',
    ));
  it('tells every bar from every other', () => expect(new Set(names).size).toBe(names.length));
});
