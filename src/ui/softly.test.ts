import { describe, expect, it } from 'vitest';
import { softly } from './softly';

const shown = (name: string) => softly(name).replaceAll('\u00ad', '-');

describe('softly', () => {
  it('lets long Cyrillic words break between syllables, never after one letter or two', () => {
    expect(shown('ОА консультативтік кездесуі')).toBe('ОА кон-суль-та-тив-тік кездесуі');
    expect(shown('БА консультативдик жолугушуусу')).toBe('БА кон-суль-та-тив-дик жолугушуусу');
    expect(shown('Консультативная встреча ЦА')).toBe('Кон-суль-та-тив-ная встреча ЦА');
  });
  it('leaves short words, and Latin ones, as they are', () => {
    for (const name of ['ЕАЭО', 'Түрікменстан', 'CA Consultative Meeting', 'MA konsultatiw duşuşygy'])
      expect(softly(name)).toBe(name);
  });
});
