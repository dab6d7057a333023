import { type RefObject, useLayoutEffect, useState } from 'react';

type Size = readonly [width: number, height: number];

/** Of what has a size, in CSS pixels; null for a map behind another view. */
const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): Size | null =>
  clientWidth > 0 && clientHeight > 0 ? [clientWidth, clientHeight] : null;

/**
 * Width and height of a canvas in CSS pixels, whenever they change; null while it has none. At first those of its place (MapView), which
 * it fills: so the map is drawn in the pass that mounts it, not in a second one that cannot be sliced.
 */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState(() => {
    const place = document.getElementById('map');
    return place && sizeOf(place);
  });
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => {
      const now = sizeOf(measured);
      // A map behind another view keeps the size that it had.
      if (now) setSize((before) => (before?.[0] === now[0] && before[1] === now[1] ? before : now));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
