import { type RefObject, useEffect, useRef } from 'react';

interface Gestures {
  /** The hand moved the map by so many CSS pixels. */
  onDrag(x: number, y: number): void;
  /** So many zooms nearer; `at` in CSS pixels of the window. */
  onZoom(steps: number, at: { x: number; y: number }): void;
  /** A hand is on the map. */
  onHold(held: boolean): void;
}

/** Less is a click with an unsteady hand. */
const leastDrag = 4;
/** Pixels of a wheel for a zoom. */
const wheelZoom = 300;

type Point = readonly [number, number];
const distance = ([x, y]: Point, [a, b]: Point) => Math.hypot(x - a, y - b);

/** Drag, pinch and wheel on an element, all by pointer events; a drag's click is swallowed. */
export function useGestures(element: RefObject<HTMLElement | null>, gestures: Gestures): void {
  const latest = useRef(gestures);
  useEffect(() => {
    latest.current = gestures;
  });
  useEffect(() => {
    const ground = element.current;
    if (!ground) return;
    const held = new Map<number, Point>();
    let dragged = false;
    const onDown = ({ button, pointerId, clientX, clientY }: PointerEvent) => {
      if (button !== 0) return;
      if (held.size === 0) dragged = false;
      held.set(pointerId, [clientX, clientY]);
    };
    const onMove = ({ pointerId, clientX, clientY }: PointerEvent) => {
      const before = held.get(pointerId);
      const now: Point = [clientX, clientY];
      if (!before || (!dragged && distance(before, now) < leastDrag)) return;
      if (!dragged) {
        dragged = true;
        for (const id of held.keys()) ground.setPointerCapture(id);
        latest.current.onHold(true);
      }
      held.set(pointerId, now);
      const other = [...held].find(([id]) => id !== pointerId)?.[1];
      // Of two fingers each moves the middle by half.
      const share = other ? 0.5 : 1;
      latest.current.onDrag((now[0] - before[0]) * share, (now[1] - before[1]) * share);
      if (!other) return;
      const steps = Math.log2(Math.max(1, distance(now, other)) / Math.max(1, distance(before, other)));
      latest.current.onZoom(steps, { x: (now[0] + other[0]) / 2, y: (now[1] + other[1]) / 2 });
    };
    const onUp = ({ pointerId }: PointerEvent) => {
      held.delete(pointerId);
      if (dragged && held.size === 0) latest.current.onHold(false);
    };
    const onClick = (event: MouseEvent) => {
      if (dragged) event.stopPropagation();
      dragged = false;
    };
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      latest.current.onZoom(-event.deltaY / wheelZoom, { x: event.clientX, y: event.clientY });
    };
    const off = new AbortController();
    const { signal } = off;
    ground.addEventListener('pointerdown', onDown, { signal });
    ground.addEventListener('pointermove', onMove, { signal });
    ground.addEventListener('pointerup', onUp, { signal });
    ground.addEventListener('pointercancel', onUp, { signal });
    ground.addEventListener('click', onClick, { signal, capture: true });
    ground.addEventListener('wheel', onWheel, { signal, passive: false });
    return () => off.abort();
  }, [element]);
}
