/** Longest wait in milliseconds, for a page that is never painted, such as one of a tab that was left meanwhile. */
const patience = 1000;

/**
 * Calls once the view that the build wrote into the page is on screen: what takes its place sooner takes the frame's time too, and
 * the browser then counts the first paint's texts as never shown. Where the network is slow it was on screen long ago, and the call is
 * at once; so it is where nothing is painted yet: in development, in a tab behind others, in a frame below the fold of its host.
 */
export function afterFirstPaint(call: () => void): void {
  const isPainted = () => performance.getEntriesByName('first-contentful-paint').length > 0;
  const hasView = document.querySelector('#root > main') !== null;
  if (isPainted() || !hasView || document.visibilityState === 'hidden' || window.parent !== window) {
    call();
    return;
  }
  let called = false;
  const once = () => {
    if (called) return;
    called = true;
    observer.disconnect();
    clearTimeout(timer);
    call();
  };
  const observer = new PerformanceObserver(() => isPainted() && once());
  const timer = setTimeout(once, patience);
  observer.observe({ type: 'paint', buffered: true });
}
