import { type ComponentType, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useMapWords } from '../words/useMapWords';
import { useWords } from '../words/useWords';
import { type Camera, cameraAt, placeAt } from './camera';
import { EngineNote } from './EngineNote';
import { isAlive } from './engineState';
import type { CanvasProps } from './MapCanvas';
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

/** A move that has lasted so long, in milliseconds, is over. */
const rest = 250;

/**
 * Keeps the map where the address says, and the address where a hand has moved the map: `camera` is the SVG map's, the engine's is
 * told to the function that is returned.
 */
function useKeptPlace(
  { place, onPlace, hidden }: StageProps,
  shown: RefObject<MapHandle | null>,
  camera: Camera | null,
) {
  /** The place that both know of. */
  const known = useRef(String(place));
  useEffect(() => {
    // Behind another view it has no size to stand in: it moves when it is seen again.
    if (hidden || String(place) === known.current) return;
    known.current = String(place);
    shown.current?.standAt(cameraAt(place));
  }, [place, hidden, shown]);
  const tell = useCallback(
    (moved: Camera | null) => {
      const at = placeAt(moved);
      if (String(at) === known.current) return;
      known.current = String(at);
      onPlace(at);
    },
    [onPlace],
  );
  const before = useRef(camera);
  useEffect(() => {
    if (before.current === camera) return;
    before.current = camera;
    const timer = setTimeout(() => tell(camera), rest);
    return () => clearTimeout(timer);
  }, [camera, tell]);
  return tell;
}

/** The engine's part, which is fetched when there is a reason to start it. */
function EngineCanvas(props: CanvasProps) {
  const { onEvent } = props;
  const [Canvas, setCanvas] = useState<ComponentType<CanvasProps> | null>(null);
  useEffect(() => {
    let gone = false;
    import('./MapCanvas').then(
      ({ MapCanvas }) => gone || setCanvas(() => MapCanvas),
      (error: unknown) =>
        gone ||
        onEvent({ kind: 'failed', reason: error instanceof Error ? error.message : String(error), missing: true }),
    );
    return () => {
      gone = true;
    };
  }, [onEvent]);
  return Canvas && <Canvas {...props} />;
}

/** One scene, two renderers: SVG at first and whenever WebGL is missing, slow or lost; MapLibre over it where it is fast. */
export default function MapStage(props: StageProps) {
  const { scene, follow, index, loadFrame, renderer, onRenderer, place, hidden, onSelect, onStatus } = props;
  const words = useWords();
  const mapWords = useMapWords();
  const { engine, life, start, again, onEvent } = useEngine(renderer, hidden);
  const [camera, setCamera] = useState(() => cameraAt(place));
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

  const onPlace = useKeptPlace(props, shown, camera);
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
        <EngineCanvas
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
          onMove={onPlace}
          onLeave={(at) => setCamera(place === null ? null : at)}
          onLack={setLack}
          onSelect={onSelect}
        />
      )}
      <div className="map-buttons">
        <button
          type="button"
          className="frame"
          onClick={() => {
            shown.current?.frame();
            onPlace(null);
          }}
        >
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
        <div className="engine-note">
          <EngineNote engine={engine} lack={lack} onRetry={retry} />
        </div>
        <p>
          {words.disclaimer} {words.credit}.
        </p>
        <RendererChoice renderer={renderer} onRenderer={onRenderer} />
      </div>
    </div>
  );
}
