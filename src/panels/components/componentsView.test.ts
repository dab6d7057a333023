import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { remittanceShares, tradeShares } from '../../charts/smallSeries';
import { readRecords } from '../../dataset/readRecords';
import { indexAtlas } from '../../domain/atlasIndex';
import { isMember, statusOn } from '../../domain/standing';
import { componentsEn } from '../../words/componentsEn';
import { en } from '../../words/en';
import { seriesEn } from '../../words/seriesEn';
import { componentsCsv } from './componentsCsv';
import { axisOf, componentsOf, countriesOf, figureCount, knownVotes, rowsWithin } from './componentsView';
import { findingWords, linesInWords } from './figureWords';

const parsed = readRecords(fileURLToPath(new URL('../../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const { atlas } = parsed;
const index = indexAtlas(atlas);
const five = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'];
const now = '2026-11-22';

describe('countriesOf', () => {
  it('is the setting, else the chosen country, else the five; never more than five', () => {
    expect(countriesOf(index, null, null)).toEqual(five);
    expect(countriesOf(index, null, 'RUS')).toEqual(['RUS']);
    expect(countriesOf(index, 'UZB,TJK', 'RUS')).toEqual(['UZB', 'TJK']);
    expect(countriesOf(index, 'RUS,CHN,KAZ,UZB,TJK,KGZ', null)).toHaveLength(5);
    expect(countriesOf(index, 'ZZZ', null)).toEqual(five);
  });
});

describe('componentsOf', () => {
  it('has nothing that was not yet so on the day', () => {
    for (const id of five)
      for (const day of ['2013-01-01', '2022-02-24', '2024-10-22']) {
        const own = componentsOf(index, id, day);
        expect(own.votes.every(({ date }) => date <= day)).toBe(true);
        const periods = [...own.remittances, ...own.trade, ...own.migration].flatMap(({ points }) =>
          points.map(({ record }) => record.period),
        );
        expect(periods.filter((period) => period.slice(0, 4) > day.slice(0, 4))).toEqual([]);
        expect(periods).not.toContain(day.slice(0, 4));
        expect(own.memberOf).toBe(atlas.blocs.filter((bloc) => isMember(statusOn(index, bloc.id, id, day))).length);
      }
  });
  it('has every record of the state at the dataset’s day', () => {
    for (const id of five) {
      const rows =
        atlas.remittances.filter((row) => row.recipient === id && row.measure === 'share' && row.flow === 'in').length +
        atlas.trade.filter((row) => row.reporter === id && row.indicator === 'share of foreign trade').length +
        atlas.migration.filter(({ origin }) => origin === id).length;
      const own = componentsOf(index, id, now);
      expect([id, figureCount(own)]).toEqual([id, rows]);
      expect(knownVotes(own)).toBe(atlas.votes.filter(({ votes }) => votes[id]).length);
    }
  });
});

describe('axisOf', () => {
  it('holds every vote and figure of the states, and stays where it is while the day moves', () => {
    const axis = axisOf(index, five, now);
    expect(axis.to).toBe(now);
    for (const { date } of atlas.votes) expect(date >= axis.from.slice(0, date.length)).toBe(true);
    expect(axisOf(index, five, '2024-10-22')).toEqual({ ...axis, day: '2024-10-22' });
    // A day before the first figure is still on the axis.
    expect(axisOf(index, five, '1999-05-05').from).toBe('1999-01-01');
  });
});

describe('rowsWithin', () => {
  it('leaves out what was over before the axis, and rows with no tie at all', () => {
    const axis = axisOf(index, ['UZB'], now);
    const keys = rowsWithin(componentsOf(index, 'UZB', now).memberships, axis).map(({ key }) => key);
    expect(keys).toContain('eaeu');
    // Uzbekistan left the CSTO in 2012 and GUAM in 2005.
    expect(keys).not.toContain('csto');
    expect(keys).not.toContain('guam');
  });
});

describe('the words of a chart', () => {
  const say = { index, words: en, text: componentsEn, series: seriesEn };
  it('tell the longest series from its first figure to its last', () => {
    expect(findingWords(tradeShares(atlas.trade, 'UZB'), say)).toBe('China: 21.9% (2023), then 21.2% (2025).');
  });
  it('say so where there are only single figures', () =>
    expect(findingWords(tradeShares(atlas.trade, 'KAZ'), say)).toBe(
      'Single figures; the newest, China: 21.3% (January–September 2023).',
    ));
  it('have every counterpart and series', () => {
    const lines = remittanceShares(atlas.remittances, 'UZB');
    const said = linesInWords(lines, say);
    for (const { series } of lines) expect(said).toContain(`(${seriesEn(series)})`);
  });
  it('name periods', () => {
    expect(
      ['2024', '2024-S1', '2024-Q3', '2024-M07', '2024-01/2024-09', '2024-01-01'].map(componentsEn.period),
    ).toEqual([
      '2024',
      'first half of 2024',
      'July–September 2024',
      'July 2024',
      'January–September 2024',
      '1 January 2024',
    ]);
  });
});

describe('componentsCsv', () => {
  it('has a row for each bar, vote and figure of the view, and none that adds up', () => {
    const axis = axisOf(index, five, now);
    const all = five.map((id) => componentsOf(index, id, now));
    const rows = componentsCsv(all, index, axis).trimEnd().split('\r\n').slice(1);
    const bars = all.flatMap(({ memberships }) => rowsWithin(memberships, axis).flatMap((row) => row.bars)).length;
    const votes = all.reduce((sum, own) => sum + own.votes.length, 0);
    const figures = all.reduce((sum, own) => sum + figureCount(own), 0);
    expect(rows).toHaveLength(bars + votes + figures);
    expect(new Set(rows.map((row) => row.split(',')[1]))).toEqual(
      new Set(['membership', 'vote', 'remittance share', 'trade share', 'migration']),
    );
  });
});
