import { describe, expect, it } from 'vitest';
import { format, parse } from './url';
import { defaultView } from './viewState';

describe('parse of a language', () => {
  it('takes English as the default that no address has', () => {
    expect(parse('?lang=en')).toEqual({ view: defaultView, notices: [] });
    expect(format(parse('?lang=uz&country=UZB').view)).toBe('?country=UZB&lang=uz');
  });
});
