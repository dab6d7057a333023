import type { WebglSpeed } from './webglSpeed';

/** What becomes of the map engine; the SVG map is there whenever it is not `shown`. */
export type EngineEvent =
  | { kind: 'loading'; awaits: 'engine' | 'shapes' }
  | { kind: 'shown' }
  /** Its frames take too long. */
  | { kind: 'slow' }
  | { kind: 'lost' }
  /** `missing`: a file of it could not be fetched. */
  | { kind: 'failed'; reason: string; missing: boolean };

export type Engine = EngineEvent | { kind: 'off' } | { kind: 'none' };

export const off: Engine = { kind: 'off' };
const loading: Engine = { kind: 'loading', awaits: 'engine' };

/** Whether the engine lives, seen or not. */
export const isAlive = ({ kind }: Engine): boolean => kind === 'loading' || kind === 'shown' || kind === 'lost';

/**
 * The engine once there is a reason to start it: by the reader's choice whatever the machine, otherwise only where WebGL is fast,
 * which `speedOf` finds out.
 */
export function started(engine: Engine, chosen: 'svg' | 'maplibre' | null, speedOf: () => WebglSpeed): Engine {
  if (engine.kind !== 'off' || chosen === 'svg') return engine;
  if (chosen === 'maplibre') return loading;
  const speed = speedOf();
  if (speed === 'fast') return loading;
  return speed === 'slow' ? { kind: 'slow' } : { kind: 'none' };
}
