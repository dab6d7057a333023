import { useCallback, useEffect, useState } from 'react';
import { type Engine, type EngineEvent, off, started } from './engineState';
import { webglSpeed } from './webglSpeed';

/** Well after the page has loaded, in milliseconds: a reader who only looks never pays for the engine before. */
const patience = 8000;

function whenQuiet(call: () => void): () => void {
  let idle = 0;
  const timer = setTimeout(() => {
    // Safari has no idle callback yet.
    if ('requestIdleCallback' in window) idle = requestIdleCallback(call);
    else call();
  }, patience);
  return () => {
    clearTimeout(timer);
    if (idle) cancelIdleCallback(idle);
  };
}

/**
 * When the map engine starts: at once if it was chosen, else when a hand or the keyboard comes to the map (`start`), else when the
 * page has long been quiet. `again` forgets what became of it.
 */
export function useEngine(
  chosen: 'svg' | 'maplibre' | null,
  hidden: boolean,
): {
  engine: Engine;
  /** Changes with each life of the engine. */
  life: string;
  start(): void;
  again(): void;
  onEvent(event: EngineEvent): void;
} {
  // What it is for another choice is of no account.
  const [state, setState] = useState({ engine: off, chosen, attempt: 0 });
  const current = state.chosen === chosen ? state : { engine: off, chosen, attempt: state.attempt };
  const start = useCallback(() => {
    setState((before) => {
      const engine = before.chosen === chosen ? before.engine : off;
      const next = started(engine, chosen, webglSpeed);
      return next === before.engine && before.chosen === chosen ? before : { ...before, chosen, engine: next };
    });
  }, [chosen]);
  const again = () => setState({ engine: started(off, 'maplibre', webglSpeed), chosen, attempt: state.attempt + 1 });
  const onEvent = useCallback((engine: EngineEvent) => setState((before) => ({ ...before, engine })), []);
  useEffect(() => {
    if (hidden) return;
    if (chosen === 'maplibre') start();
    else if (chosen === null) return whenQuiet(start);
    return undefined;
  }, [chosen, hidden, start]);
  return { engine: current.engine, life: `${chosen} ${current.attempt}`, start, again, onEvent };
}
