import { type RefObject, useLayoutEffect, useState } from 'react';

/** Width and height of an element in CSS pixels, before its first frame and whenever they change; null while it has none. */
export function useSize(element: RefObject<HTMLElement | null>): readonly [number, number] | null {
  const [size, setSize] = useState<readonly [number, number] | null>(null);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = measured;
      // A map behind another view has no size, and keeps the one that it had.
      if (width > 0 && height > 0)
        setSize((before) => (before?.[0] === width && before[1] === height ? before : [width, height]));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
