import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { chartInks, lookOf, paper } from './chartInks';
import { contrast } from './oklch';

const css = readFileSync(fileURLToPath(new URL('../app/styles/base.css', import.meta.url)), 'utf8');
const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');

describe('chartInks', () => {
  it('are those of the page', () => {
    for (const [scheme, text] of [
      ['light', light],
      ['dark', dark],
    ] as const)
      for (const [i, ink] of chartInks[scheme].entries()) expect(text).toContain(`--ink-${i + 1}: ${ink};`);
    expect(light).toContain(`--quiet: ${paper.quiet};`);
  });
  it('can be read on paper', () => {
    for (const ink of [...chartInks.light, paper.text, paper.quiet])
      expect(contrast(ink, paper.ground)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('lookOf', () => {
  it('has twenty looks before one comes again', () => {
    const looks = Array.from({ length: 20 }, (_, i) => JSON.stringify(lookOf(i)));
    expect(new Set(looks).size).toBe(20);
  });
});
