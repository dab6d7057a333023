import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import type { CountryId } from '../domain/model/country';
import { setHover, useHover } from '../view/hoverStore';
import { useWords } from '../words/useWords';
import { type Camera, panned, viewOf, zoomed } from './camera';
import { HoverTooltip } from './HoverTooltip';
import type { MapHandle } from './mapHandle';
import type { Scene } from './style/scene';
import { project } from './svg/projection';
import { SvgMap } from './svg/SvgMap';
import { type LoadFrame, useFrame } from './useFrame';
import { useGestures } from './useGestures';
import { useSize } from './useSize';

interface Props {
  scene: Scene;
  follow(onScene: (scene: Scene) => void): () => void;
  index: AtlasIndex;
  loadFrame: LoadFrame;
  camera: Camera | null;
  onCamera(move: (camera: Camera | null) => Camera | null): void;
  handle: Ref<MapHandle>;
  onReady(): void;
  onFail(reason: string): void;
  /** A hand is on the map: nothing else may take its place. */
  onHold(held: boolean): void;
  onSelect(country: CountryId): void;
}

/** How far an arrow key moves the map, in CSS pixels: as far as in MapLibre. */
const keyPan = 100;
const pans: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-keyPan, 0],
  ArrowRight: [keyPan, 0],
  ArrowUp: [0, -keyPan],
  ArrowDown: [0, keyPan],
};
const zooms: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/** The map as SVG: what is seen first, and what stays where WebGL is missing, slow or lost. Zooms, moves and selects as MapLibre does. */
export function SvgCanvas({
  scene,
  follow,
  index,
  loadFrame,
  camera,
  onCamera,
  handle,
  onReady,
  onFail,
  onHold,
  onSelect,
}: Props) {
  const words = useWords();
  const ground = useRef<HTMLDivElement>(null);
  const size = useSize(ground);
  // A scene that is asked for is drawn at once; the page's own follows a frame later.
  const [live, setLive] = useState(scene);
  useEffect(() => setLive(scene), [scene]);
  useEffect(() => follow(setLive), [follow]);
  // Of another theme it cannot wait: a sheet is laid out in the same breath in which it is said to be light.
  const drawn = live.scheme === scene.scheme ? live : scene;
  const hovered = useHover(({ country }) => country);
  const [width, height] = size ?? [0, 0];
  const frame = useFrame(loadFrame, camera, size, onFail);
  const view = useMemo(
    () => (frame && width > 0 ? viewOf(frame, camera, width, height) : null),
    [frame, camera, width, height],
  );
  const isDrawn = view !== null;
  useLayoutEffect(() => {
    if (isDrawn) onReady();
  }, [isDrawn, onReady]);

  const pan = (x: number, y: number) =>
    frame && onCamera((before) => panned(frame, viewOf(frame, before, width, height), x, y));
  const zoomBy = (steps: number, at?: readonly [number, number]) =>
    frame && onCamera((before) => zoomed(frame, viewOf(frame, before, width, height), steps, at));

  useImperativeHandle(handle, () => ({
    zoomBy: (steps) => zoomBy(steps),
    frame: () => onCamera(() => null),
    standAt: (place) => onCamera(() => place),
    focus: () => ground.current?.focus(),
    hasFocus: () => document.activeElement === ground.current,
  }));
  useGestures(ground, {
    onDrag: (x, y) => pan(-x, -y),
    onZoom: (steps, at) => {
      const box = ground.current?.getBoundingClientRect();
      if (box) zoomBy(steps, [at.x - box.left - width / 2, at.y - box.top - height / 2]);
    },
    onHold,
  });
  const placeOf = (country: CountryId) => {
    const at = drawn.labels.find(({ id }) => id === country)?.at;
    if (!at || !frame || !view) return null;
    const [x, y] = project(frame.projection, ...at);
    return { x: (x - view.viewBox[0]) * view.scale, y: (y - view.viewBox[1]) * view.scale };
  };
  return (
    <>
      <section
        ref={ground}
        className="map-canvas svg-canvas"
        data-renderer="svg"
        aria-label={words.mapCanvas}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved and zoomed by keys, as MapLibre's canvas is.
        tabIndex={0}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          const [by, steps] = [pans[event.key], zooms[event.key]];
          if (by) pan(...by);
          else if (steps !== undefined) zoomBy(steps);
          else return;
          event.preventDefault();
        }}
      >
        {frame && view && (
          <SvgMap
            scene={drawn}
            frame={frame}
            idPrefix="map"
            view={view}
            labels
            smallTone
            hovered={hovered}
            interactive={{ onSelect: (country) => country && onSelect(country), onHover: setHover }}
          />
        )}
      </section>
      {size && <HoverTooltip scene={drawn} index={index} placeOf={placeOf} within={size} />}
    </>
  );
}
