import { type CSSProperties, type RefObject, useRef } from 'react';
import { useWidth } from './useWidth';

/**
 * For a part with charts that are drawn to the width they have on the screen: a sheet is laid out without telling them, so that they
 * would be cut where it is narrower, and would no longer share their axis with what stretches. With the class `as-on-screen` the part
 * keeps its width, and is made smaller as a whole where that is more than the sheet's (`app/print.css`).
 */
export function useScreenWidth<T extends HTMLElement>(): {
  ref: RefObject<T | null>;
  style: CSSProperties | undefined;
} {
  const ref = useRef<T>(null);
  const width = useWidth(ref);
  return { ref, style: width > 0 ? ({ '--screen-width': width } as CSSProperties) : undefined };
}
