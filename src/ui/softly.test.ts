import { describe, expect, it } from 'vitest';
import { softly } from './softly';

const shown = (name: string) => softly(name).replaceAll('\u00ad', '-');

describe('softly', () => {
  it('lets long Cyrillic words break between syllables, never after one letter or two', () => {
    expect(shown('ОА консультативтік кездесуі')).toBe('ОА кон-суль-та-тив-тік кездесуі');
    expect(shown('БА консультативдик жолугушуусу')).toBe('БА кон-суль-та-тив-дик жолу-гу-шуусу');
    expect(shown('Консультативная встреча ЦА')).toBe('Кон-суль-та-тив-ная встреча ЦА');
    expect(shown('Воздержание: 13')).toBe('Воз-дер-жа-ние: 13');
  });
  it('leaves short words, and Latin ones, as they are', () => {
    for (const name of ['ЕАЭО', 'Тәжікстан', 'CA Consultative Meeting', 'MA konsultatiw duşuşygy'])
      expect(softly(name)).toBe(name);
  });
});
