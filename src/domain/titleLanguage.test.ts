import { describe, expect, it } from 'vitest';
import { titleLanguage } from './titleLanguage';

describe('titleLanguage', () => {
  it('is the page’s own for a title in Cyrillic letters', () =>
    expect(titleLanguage({ title: 'Песков сообщил', language: 'ru' })).toBe('ru'));
  it('is English for a title that tells in English what the page is', () =>
    expect(titleLanguage({ title: 'Transfers from Russia rose (in Uzbek)', language: 'uz' })).toBe('en'));
});
