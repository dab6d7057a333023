import { type RefObject, useLayoutEffect, useState } from 'react';

type Size = readonly [width: number, height: number];

/** Of what has a size, in CSS pixels; null for a map behind another view. */
const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): Size | null =>
  clientWidth > 0 && clientHeight > 0 ? [clientWidth, clientHeight] : null;

/**
 * Width and height of an element in CSS pixels, before its first frame and whenever they change; null while it has none. `place`
 * names what it is to fill, if that stands already: then its content is drawn at once, not in a second pass that cannot be sliced.
 */
export function useSize(element: RefObject<HTMLElement | null>, place: () => HTMLElement | null): Size | null {
  const [size, setSize] = useState(() => {
    const filled = place();
    return filled && sizeOf(filled);
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
