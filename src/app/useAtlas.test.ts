import { describe, expect, it } from 'vitest';
import { parse } from '../view/url';
import { needsWhole } from './useAtlas';

describe(needsWhole, () => {
  it.each(['', '?at=2010-01-01', '?blocs=eaeu,csto', '?blocs=none', '?view=map'])(
    '%s: the first data will do',
    (query) => expect(needsWhole(parse(query).view)).toBe(false),
  );
  it.each([
    '?country=UZB',
    '?view=matrix',
    '?view=story',
    '?vs=2015-01-01',
    '?known=2024-10-24',
    '?lang=uz',
    '?vote=es-11-1',
    '?measures=rus-kaz-plants-2024-10',
  ])('%s: it will not', (query) => expect(needsWhole(parse(query).view)).toBe(true));
  it('has names in the language of its page alone', () => {
    expect(needsWhole(parse('?lang=uz').view, 'uz')).toBe(false);
    expect(needsWhole(parse('?lang=uz').view, 'ru')).toBe(true);
    expect(needsWhole(parse('').view, 'ru')).toBe(true);
  });
});
