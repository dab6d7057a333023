import { type FocusEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** The control of the page that was used last. */
let used: Element | null = null;

const noteFocus = ({ target }: FocusEvent): void => {
  used = target;
};

/** Of the page as a whole: notes which of its controls is used, as long as it is there. */
export function useNotedFocus(): (event: FocusEvent) => void {
  useEffect(
    () => () => {
      used = null;
    },
    [],
  );
  return noteFocus;
}

/**
 * What takes the focus when the control that had it has gone: what says how it came out. Otherwise it would fall to the body, and who
 * reads by ear or uses no mouse would be at the top of the page. It takes it from nobody: one who has gone on meanwhile stays.
 * @param when with its change the control may have gone; null: not yet
 */
export function useLanding<T extends HTMLElement>(when: unknown): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    if (when === null || !ref.current || !used || used.isConnected || document.activeElement !== document.body) return;
    used = null;
    ref.current.focus();
  }, [when]);
  return ref;
}
