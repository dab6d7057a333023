import { describe, expect, it } from 'vitest';
import { contrast, luminance } from './oklch';
import { type Scheme, surfaces } from './palette';
import { ballotFill, ballotOrder, ballotPattern } from './voteTones';

const schemes: readonly Scheme[] = ['light', 'dark'];
const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

describe('ballotFill', () => {
  it.each(schemes)('%s: the more support, the further from the ground, in steps that grey keeps apart', (scheme) => {
    const { ground } = surfaces[scheme];
    const [yes = '', abstain = '', no = '', absent = ''] = ballotOrder.map((ballot) => ballotFill(ballot, scheme));
    const away = [yes, abstain, no, absent].map((fill) => contrast(fill, ground));
    expect(away).toEqual([...away].sort((a, b) => b - a));
    for (const [a, b] of [
      [yes, abstain],
      [abstain, no],
      [no, absent],
    ])
      expect(contrast(a ?? '', b ?? '')).toBeGreaterThanOrEqual(1.35);
    expect(new Set(ballotOrder.map((ballot) => ballotFill(ballot, scheme))).size).toBe(ballotOrder.length);
  });
  it.each(schemes)('%s: is a grey, of no side’s colour', (scheme) => {
    for (const ballot of ballotOrder) {
      const parts = channels(ballotFill(ballot, scheme));
      expect([ballot, Math.max(...parts) - Math.min(...parts) <= 32]).toEqual([ballot, true]);
    }
  });
  it.each(schemes)('%s: a border shows against every fill, by its line or by its halo', (scheme) => {
    const { border, halo } = surfaces[scheme];
    for (const ballot of ballotOrder) {
      const fill = ballotFill(ballot, scheme);
      expect([ballot, Math.max(contrast(border, fill), contrast(halo, fill)) >= 3]).toEqual([ballot, true]);
    }
  });
});

describe('ballotPattern', () => {
  it.each(schemes)('%s: each vote has a hatch of its own kind, but for yes', (scheme) => {
    const kinds = ballotOrder.map((ballot) => ballotPattern(ballot, scheme)?.kind ?? 'plain');
    expect(new Set(kinds).size).toBe(ballotOrder.length);
    expect(ballotPattern('yes', scheme)).toBeNull();
  });
  it.each(schemes)('%s: its ink shows on the fill that it stands on', (scheme) => {
    for (const ballot of ballotOrder) {
      const ink = ballotPattern(ballot, scheme)?.ink;
      if (ink) expect([ballot, contrast(ink, ballotFill(ballot, scheme)) >= 3]).toEqual([ballot, true]);
    }
  });
  it('is dark on light and light on dark', () => {
    expect(luminance(ballotPattern('no', 'light')?.ink ?? '')).toBeLessThan(0.1);
    expect(luminance(ballotPattern('no', 'dark')?.ink ?? '')).toBeGreaterThan(0.8);
  });
});
