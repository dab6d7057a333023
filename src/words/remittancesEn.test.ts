import { describe, expect, it } from 'vitest';
import { remittancesEn as words } from './remittancesEn';

describe('words of the remittances', () => {
  it.each([
    ['2024', '2024'],
    ['2024-S1', 'first half of 2024'],
    ['2024-S2', 'second half of 2024'],
    ['2024-Q1', 'January–March 2024'],
    ['2024-Q4', 'October–December 2024'],
    ['2023-M10', 'October 2023'],
    ['2024-01/2024-09', 'January–September 2024'],
    ['2023-11/2024-02', 'November 2023–February 2024'],
  ])('say the period %s', (period, said) => expect(words.period(period)).toBe(said));
  it('never leave a figure without its unit', () => {
    expect(words.value({ measure: 'share', unit: 'percent' }, 75.3)).toBe('75.3%');
    expect(words.value({ measure: 'change', unit: 'percent' }, 67)).toBe('+67%');
    expect(words.value({ measure: 'change', unit: 'percent' }, -41.7)).toBe('−41.7%');
    expect(words.value({ measure: 'amount', unit: 'USD million' }, 11500)).toBe('US$11,500 million');
    expect(words.value({ measure: 'share-of-gdp', unit: 'percent' }, 47.89)).toBe('47.89%');
    expect(words.value({ measure: 'share-of-gdp', unit: 'percent' }, 47.89, true)).toBe('47.9%');
  });
  it.each([
    ['CBU-gross-transfers', 'Central Bank of Uzbekistan: gross transfers'],
    ['CBU-July-2024-statement', 'Central Bank of Uzbekistan: July 2024 statement'],
    ['WDI-personal-remittances', 'World Bank (WDI): personal remittances'],
    ['Daryo-2024-07', 'Daryo 2024-07'],
    ['ADB', 'Asian Development Bank'],
    ['press', 'press'],
  ])('spell out who counts: %s', (id, said) => expect(words.series(id)).toBe(said));
});
