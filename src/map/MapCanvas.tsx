import {
  type ComponentProps,
  type ComponentType,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import type { CountryId } from '../domain/model/country';
import { setHover, useHover } from '../view/hoverStore';
import { useWords } from '../words/useWords';
import type { MapAdapter } from './adapter';
import type { Camera } from './camera';
import type { EngineEvent } from './engineState';
import { HoverTooltip } from './HoverTooltip';
import type { MapHandle } from './mapHandle';
import type { PrintedMap } from './PrintedMap';
import type { Scene } from './style/scene';
import type { LoadFrame } from './useFrame';
import { useSize } from './useSize';
import { isSlow } from './webglSpeed';

interface Props {
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
  /** Where it stands when the other renderer is to go on from it. */
  onLeave(camera: Camera): void;
  /** A part of the map could not be had. */
  onLack(reason: string): void;
  onSelect(country: CountryId): void;
}

/** One life of the map engine in its container; mounted anew for another attempt. The engine is a chunk of its own. */
export function MapCanvas(props: Props) {
  const { scene, follow, index, loadFrame, shown, handle } = props;
  const words = useWords();
  const container = useRef<HTMLDivElement>(null);
  const adapter = useRef<MapAdapter>(null);
  const latest = useRef({ ...props, canvasName: words.mapCanvas });
  const size = useSize(container);
  const [OnPaper, setOnPaper] = useState<ComponentType<ComponentProps<typeof PrintedMap>> | null>(null);

  useEffect(() => {
    latest.current = { ...props, canvasName: words.mapCanvas };
  });
  useEffect(() => adapter.current?.update(scene), [scene]);
  useEffect(() => follow((next) => adapter.current?.update(next)), [follow]);

  useImperativeHandle(handle, () => ({
    zoomBy: (steps) => adapter.current?.zoomBy(steps),
    frame: () => adapter.current?.frame(),
    focus: () => adapter.current?.focus(),
    hasFocus: () => container.current?.contains(document.activeElement) ?? false,
  }));

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let gone = false;
    const tell = (event: EngineEvent) => gone || latest.current.onEvent(event);
    const fail = (error: unknown, missing = false) => {
      const reason = error instanceof Error ? error.message : String(error);
      tell({ kind: 'failed', reason, missing });
    };
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
    // Without what takes its place on paper the engine does not begin: the SVG map, which stays then, is printed as it is.
    Promise.all([import('./adapter'), import('./PrintedMap')])
      .then(
        ([{ createMap }, { PrintedMap }]) => {
          if (gone) return;
          setOnPaper(() => PrintedMap);
          tell({ kind: 'loading', awaits: 'shapes' });
          const { scene: first, canvasName, camera } = latest.current;
          adapter.current = createMap(
            element,
            { scene: first, base: document.baseURI, canvasName, camera: camera() },
            {
              onReady: () => void takeOver(),
              onFail: (reason) => fail(reason),
              onLack: (reason) => latest.current.onLack(reason),
              onSelect: (country) => country && latest.current.onSelect(country),
              onHover: setHover,
              onContext(there) {
                if (there) return void takeOver();
                if (adapter.current && latest.current.shown) latest.current.onLeave(adapter.current.camera());
                tell({ kind: 'lost' });
              },
            },
          );
        },
        (error: unknown) => fail(error, true),
      )
      .catch((error: unknown) => fail(error));
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
      {shown && OnPaper && <OnPaper scene={scene} loadFrame={loadFrame} />}
      {shown && size && <HoverTooltip scene={scene} index={index} placeOf={placeOf} within={size} />}
    </>
  );
}
