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

/** Keeps what is shown behind the live view by a frame; a new address is shown at once. Returns the function that stops it. */
export function followFrames(): () => void {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    timer = undefined;
  };
  const show = () => {
    cancel();
    shownStore.setState(viewStore.getState().view, true);
  };
  show();
  const stop = viewStore.subscribe(({ view, step }, before) => {
    if (view === before.view) return;
    if (step === null) show();
    // Asked for now, it comes after the map's own callback of the same frame.
    else if (frame === 0)
      frame = requestAnimationFrame(() => {
        timer = setTimeout(show);
      });
  });
  return () => {
    stop();
    cancel();
  };
}
