import { type PointerEvent, useRef } from 'react';
import { swipeOf } from './storyPaging';

/** Handlers for a surface that a finger turns; a mouse or a pen selects text there, as ever. */
export function useSwipe(turn: (by: 1 | -1) => void) {
  const start = useRef<{ id: number; x: number; y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, isPrimary, pointerId, clientX, clientY }: PointerEvent) => {
      start.current = pointerType === 'touch' && isPrimary ? { id: pointerId, x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ pointerId, clientX, clientY }: PointerEvent) => {
      const from = start.current;
      start.current = null;
      if (from?.id !== pointerId) return;
      const by = swipeOf(from, { x: clientX, y: clientY });
      if (by !== 0) turn(by);
    },
    // The browser has taken it for a scroll.
    onPointerCancel: () => {
      start.current = null;
    },
  };
}
