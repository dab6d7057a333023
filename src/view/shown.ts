import { createStore, useStore } from 'zustand';
import { viewStore } from './store';
import { defaultView, type ViewState } from './viewState';

/**
 * The view as panels and pages show it: the live one, once the frame that a change has caused is drawn. Controls and the map
 * follow the live view, so that a hand is never ahead of the map; what is read comes right after.
 */
const shownStore = createStore<ViewState>(() => defaultView);

export const useShown = <T>(select: (view: ViewState) => T): T => useStore(shownStore, select);

/** Runs once the frame that is asked for meanwhile has been drawn. */
export function afterFrame(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}

/**
 * Milliseconds from one showing to the next while something is dragged, typed or played: what is read need not change more often than
 * anybody reads, and the time of the frames between is the map's.
 */
const pace = 100;

/**
 * Keeps what is shown behind the live view: by a frame after a choice, by a frame or up to `pace` in the run of a drag; a new address is
 * shown at once. Returns the function that stops it.
 */
export function followFrames(): () => void {
  let frame = 0;
  /** Of what comes after the frame, or of the wait before one is asked for. */
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** No sooner than then is a drag followed again. */
  let due = 0;
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    timer = undefined;
  };
  const show = () => {
    cancel();
    due = performance.now() + pace;
    shownStore.setState(viewStore.getState().view, true);
  };
  const ask = () => {
    cancel();
    // Asked for now, it comes after the map's own callback of the same frame.
    frame = requestAnimationFrame(() => {
      timer = setTimeout(show);
    });
  };
  show();
  const stop = viewStore.subscribe(({ view, step }, before) => {
    if (view === before.view) return;
    if (step === null) return show();
    if (frame !== 0) return;
    const left = step === 'replace' ? due - performance.now() : 0;
    if (left <= 0) ask();
    else timer ??= setTimeout(ask, left);
  });
  return () => {
    stop();
    cancel();
  };
}
