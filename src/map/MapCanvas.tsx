import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import type { CountryId } from '../domain/model/country';
import { setHover, useHover } from '../view/hoverStore';
import { useWords } from '../words/useWords';
import { createMap } from './adapter';
import type { Camera } from './camera';
import type { EngineEvent } from './engineState';
import { HoverTooltip } from './HoverTooltip';
import type { MapAdapter } from './mapAdapter';
import type { MapHandle } from './mapHandle';
import { PrintedMap } from './PrintedMap';
import type { Scene } from './style/scene';
import type { LoadFrame } from './useFrame';
import { useSize } from './useSize';
import { isSlow } from './webglSpeed';

export interface CanvasProps {
  scene: Scene;
  follow(onScene: (scene: Scene) => void): () => void;
  index: AtlasIndex;
  loadFrame: LoadFrame;
  /** Where the other renderer stands at this moment. */
  camera: () => Camera | null;
  /** While a hand is on the other renderer, this one waits. */
  isHeld: () => boolean;
  /** Drawn, but not to be seen, until it takes over. */
  shown: boolean;
  /** Whether to find out what a frame takes before it takes over. */
  measured: boolean;
  handle: Ref<MapHandle>;
  onEvent(event: EngineEvent): void;
  /** A hand has moved it there. */
  onMove(camera: Camera): void;
  /** Where it stands when the other renderer is to go on from it. */
  onLeave(camera: Camera): void;
  /** A part of the map could not be had. */
  onLack(reason: string): void;
  onSelect(country: CountryId): void;
}

/** One life of the map engine in its container; mounted anew for another attempt. It comes with the engine: a chunk of its own. */
export function MapCanvas(props: CanvasProps) {
  const { scene, follow, index, loadFrame, shown, handle } = props;
  const words = useWords();
  const container = useRef<HTMLDivElement>(null);
  const adapter = useRef<MapAdapter>(null);
  const latest = useRef({ ...props, canvasName: words.mapCanvas });
  const size = useSize(container);

  useEffect(() => {
    latest.current = { ...props, canvasName: words.mapCanvas };
  });
  useEffect(() => adapter.current?.update(scene), [scene]);
  useEffect(() => follow((next) => adapter.current?.update(next)), [follow]);

  useImperativeHandle(handle, () => ({
    zoomBy: (steps) => adapter.current?.zoomBy(steps),
    frame: () => adapter.current?.frame(),
    standAt: (camera) => void adapter.current?.standAt(camera),
    focus: () => adapter.current?.focus(),
    hasFocus: () => container.current?.contains(document.activeElement) ?? false,
  }));

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let gone = false;
    const tell = (event: EngineEvent) => gone || latest.current.onEvent(event);
    const fail = (reason: string) => tell({ kind: 'failed', reason, missing: false });
    /** Takes over where the other stands; it may have been moved while this one was drawing. */
    const takeOver = async () => {
      const { camera, isHeld, measured } = latest.current;
      const at = camera();
      await adapter.current?.standAt(at);
      if (gone) return;
      if (measured && isSlow(adapter.current?.frameTimes() ?? [])) return tell({ kind: 'slow' });
      if (isHeld() || camera() !== at) return void setTimeout(takeOver, 100);
      tell({ kind: 'shown' });
    };
    tell({ kind: 'loading', awaits: 'shapes' });
    const { scene: first, canvasName, camera } = latest.current;
    try {
      adapter.current = createMap(
        element,
        { scene: first, base: document.baseURI, canvasName, camera: camera() },
        {
          onReady: () => void takeOver(),
          onFail: fail,
          onLack: (reason) => latest.current.onLack(reason),
          onMove: (camera) => latest.current.shown && latest.current.onMove(camera),
          onSelect: (country) => country && latest.current.onSelect(country),
          onHover: setHover,
          onContext(there) {
            if (there) return void takeOver();
            if (adapter.current && latest.current.shown) latest.current.onLeave(adapter.current.camera());
            tell({ kind: 'lost' });
          },
        },
      );
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
    return () => {
      gone = true;
      if (adapter.current && latest.current.shown) latest.current.onLeave(adapter.current.camera());
      adapter.current?.destroy();
      adapter.current = null;
    };
  }, []);

  useEffect(() => {
    if (!shown) return;
    const mark = ({ country }: { country: CountryId | null }) => adapter.current?.hover(country);
    mark(useHover.getState());
    return useHover.subscribe(mark);
  }, [shown]);

  const placeOf = (country: CountryId) => adapter.current?.pointOf(country) ?? null;
  return (
    <>
      <div ref={container} className="map-canvas" data-renderer={shown ? 'maplibre' : undefined} data-shown={shown} />
      {shown && <PrintedMap scene={scene} loadFrame={loadFrame} />}
      {shown && size && <HoverTooltip scene={scene} index={index} placeOf={placeOf} within={size} />}
    </>
  );
}
