import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { languages } from '../domain/model/language';

it('the README names every language, and says whose texts await a native reader and what stays English', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, told = ''] = /^- \*\*Languages\*\* (.+)$/m.exec(readme) ?? [];
  const [, asked = ''] = /lang=([a-z|]+)/.exec(told) ?? [];
  const others = languages.filter((language) => language !== 'en');
  expect(asked.split('|').sort()).toEqual([...others].sort());
  expect(others).toHaveLength(6);
  expect(told).toContain('All six await native readers');
  expect(told).toMatch(/titles, notes, claims, .*English and marked so/);
});
