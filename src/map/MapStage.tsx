import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useMapWords } from '../words/useMapWords';
import { useWords } from '../words/useWords';
import type { Camera } from './camera';
import { EngineNote } from './EngineNote';
import { isAlive } from './engineState';
import { MapCanvas } from './MapCanvas';
import type { MapHandle } from './mapHandle';
import { RendererChoice } from './RendererChoice';
import { SvgCanvas } from './SvgCanvas';
import type { StageProps } from './stageProps';
import { useEngine } from './useEngine';

/** Hands the keyboard on when one renderer takes the other's place. */
function useKeptFocus(shown: RefObject<MapHandle | null>, isEngine: boolean) {
  const before = useRef(isEngine);
  const focused = useRef(false);
  useEffect(() => {
    if (before.current !== isEngine && focused.current) shown.current?.focus();
    before.current = isEngine;
  }, [isEngine, shown]);
  return (on: boolean) => {
    focused.current = on;
  };
}

/** One scene, two renderers: SVG at first and whenever WebGL is missing, slow or lost; MapLibre over it where it is fast. */
export default function MapStage(props: StageProps) {
  const { scene, follow, index, loadFrame, renderer, onRenderer, hidden, onSelect, onStatus } = props;
  const words = useWords();
  const mapWords = useMapWords();
  const { engine, life, start, again, onEvent } = useEngine(renderer, hidden);
  const [camera, setCamera] = useState<Camera | null>(null);
  const [drawn, setDrawn] = useState<{ ready: boolean; reason: string | null }>({ ready: false, reason: null });
  const [lack, setLack] = useState<string | null>(null);
  const latest = useRef({ camera, held: false });
  const svg = useRef<MapHandle>(null);
  const gl = useRef<MapHandle>(null);
  const isEngine = engine.kind === 'shown';
  const shown = isEngine ? gl : svg;
  const setFocused = useKeptFocus(shown, isEngine);
  useLayoutEffect(() => {
    latest.current.camera = camera;
  }, [camera]);

  const onReady = useCallback(() => setDrawn({ ready: true, reason: null }), []);
  const onFail = useCallback((reason: string) => setDrawn({ ready: false, reason }), []);
  const onHold = useCallback((held: boolean) => {
    latest.current.held = held;
  }, []);
  const { reason } = drawn;
  useLayoutEffect(() => {
    if (isEngine || drawn.ready) onStatus({ kind: 'ready' });
    else if (reason !== null && !isAlive(engine)) onStatus({ kind: 'failed', reason });
  }, [isEngine, drawn.ready, reason, engine, onStatus]);
  // Without geometry of its own the SVG map cannot draw: then WebGL is tried, however slow.
  useEffect(() => {
    if (reason !== null && engine.kind === 'off') start();
  }, [reason, engine.kind, start]);

  const retry = () => {
    setLack(null);
    again();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that a reader comes to the map.
    <div
      className="map-stage"
      onPointerEnter={start}
      onPointerDown={start}
      onFocus={({ target }) => {
        start();
        setFocused(target instanceof HTMLElement && target.closest('.map-canvas') !== null);
      }}
      onBlur={({ relatedTarget }) => relatedTarget && setFocused(false)}
    >
      {!isEngine && (
        <SvgCanvas
          scene={scene}
          follow={follow}
          index={index}
          loadFrame={loadFrame}
          camera={camera}
          onCamera={setCamera}
          handle={svg}
          onReady={onReady}
          onFail={onFail}
          onHold={onHold}
          onSelect={onSelect}
        />
      )}
      {isAlive(engine) && (
        <MapCanvas
          key={life}
          scene={scene}
          follow={follow}
          index={index}
          loadFrame={loadFrame}
          camera={() => latest.current.camera}
          isHeld={() => latest.current.held}
          shown={isEngine}
          measured={renderer === null}
          handle={gl}
          onEvent={onEvent}
          onLeave={setCamera}
          onLack={setLack}
          onSelect={onSelect}
        />
      )}
      <div className="map-buttons">
        <button type="button" className="frame" onClick={() => shown.current?.frame()}>
          {words.frame}
        </button>
        <button type="button" aria-label={mapWords.zoomIn} onClick={() => shown.current?.zoomBy(1)}>
          +
        </button>
        <button type="button" aria-label={mapWords.zoomOut} onClick={() => shown.current?.zoomBy(-1)}>
          −
        </button>
      </div>
      <div className="disclaimer">
        <p>
          {words.disclaimer} {words.credit}.
        </p>
        <EngineNote engine={engine} lack={lack} onRetry={retry} />
        <RendererChoice renderer={renderer} onRenderer={onRenderer} />
      </div>
    </div>
  );
}
