import { describe, expect, it } from 'vitest';
import { languages } from '../../src/domain/model/language';
import { tongues } from './tongues';

const textsOf = (words: object): string[] =>
  Object.values(words).flatMap((text: unknown) => (typeof text === 'string' ? [text] : textsOf(text as object)));

describe('tongues', () => {
  const english = textsOf(tongues.en.page);
  it.each(languages.filter((language) => language !== 'en'))(
    '%s: nothing is left in English, nothing is empty',
    (language) => {
      const texts = textsOf(tongues[language].page);
      expect(texts).toHaveLength(english.length);
      expect(texts.filter((text) => english.includes(text) || text.trim().length < 5)).toEqual([]);
    },
  );
  it.each(languages)('%s: its words are those of its own page', (language) =>
    expect(tongues[language].spoken?.language ?? 'en').toBe(language),
  );
});
