import { describe, expect, it } from 'vitest';
import type { Evidence } from './model/evidence';
import { lineageOf, originOf, witnesses } from './witnesses';

const sources = new Map(
  [
    { id: 'first' },
    { id: 'rewrite', derivedFrom: 'first' },
    { id: 'rewrite-of-rewrite', derivedFrom: 'rewrite' },
    { id: 'other' },
    { id: 'a', derivedFrom: 'b' },
    { id: 'b', derivedFrom: 'a' },
  ].map((source) => [source.id, source]),
);
const says = (source: string, stance: Evidence['stance'] = 'supports'): Evidence => ({ source, stance });

describe(lineageOf, () => {
  it('names every text between a rewrite and its origin', () => {
    expect(lineageOf('rewrite-of-rewrite', sources)).toEqual(['rewrite-of-rewrite', 'rewrite', 'first']);
    expect(lineageOf('other', sources)).toEqual(['other']);
  });
  it('names each of two sources that name each other once', () => {
    expect(lineageOf('a', sources)).toEqual(['a', 'b']);
  });
});

describe(originOf, () => {
  it('follows rewrites to the text they all come from', () => {
    expect(originOf('rewrite-of-rewrite', sources)).toBe('first');
    expect(originOf('other', sources)).toBe('other');
  });
  it('ends on two sources that name each other', () => {
    expect(['a', 'b']).toContain(originOf('a', sources));
  });
});

describe(witnesses, () => {
  it('counts a rewrite with its origin', () => {
    expect(witnesses([says('first'), says('rewrite'), says('rewrite-of-rewrite')], sources).size).toBe(1);
    expect(witnesses([says('rewrite'), says('other')], sources).size).toBe(2);
  });
  it('leaves out who disputes', () => {
    expect(witnesses([says('first'), says('other', 'disputes')], sources).size).toBe(1);
  });
});
