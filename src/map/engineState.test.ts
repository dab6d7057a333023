import { describe, expect, it } from 'vitest';
import { type Engine, isAlive, off, started } from './engineState';
import { isSlow, mostFrameTime, type WebglSpeed } from './webglSpeed';

const loading: Engine = { kind: 'loading', awaits: 'engine' };

describe('started', () => {
  it.each<['svg' | 'maplibre' | null, WebglSpeed, Engine]>([
    [null, 'fast', loading],
    [null, 'slow', { kind: 'slow' }],
    [null, 'none', { kind: 'none' }],
    ['maplibre', 'fast', loading],
    ['maplibre', 'slow', loading],
    // The engine's own words say why then.
    ['maplibre', 'none', loading],
    ['svg', 'fast', off],
  ])('chosen %s on a machine whose WebGL is %s', (chosen, speed, engine) =>
    expect(started(off, chosen, () => speed)).toEqual(engine),
  );

  it('asks for no context where the choice is the reader’s, and starts nothing twice', () => {
    const never = (): WebglSpeed => {
      throw new Error('asked');
    };
    expect(started(off, 'svg', never)).toBe(off);
    expect(isAlive(started(off, 'maplibre', never))).toBe(true);
    for (const engine of [loading, { kind: 'slow' }, { kind: 'failed', reason: 'x', missing: false }] as const)
      expect(started(engine, null, never)).toBe(engine);
  });
});

describe('isSlow', () => {
  it('goes by the frames after the first, and not by one of them', () => {
    expect(isSlow([900, 8, 9, 8])).toBe(false);
    expect(isSlow([900, 8, 200, 8])).toBe(false);
    expect(isSlow([900, mostFrameTime, mostFrameTime, 1])).toBe(false);
    expect(isSlow([10, 100, 110, 90])).toBe(true);
    expect(isSlow([])).toBe(false);
  });
});
