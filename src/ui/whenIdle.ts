/**
 * Calls when the page has loaded and the browser has nothing else to do; returns how to call it off.
 * @param timeout milliseconds after which it is called all the same
 */
export function whenIdle(call: () => void, timeout = 10_000): () => void {
  let off = false;
  const later = () => {
    if (!off) call();
  };
  // Safari has no idle callback yet.
  const wait = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(later, { timeout });
    else setTimeout(later, 2000);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
  return () => {
    off = true;
  };
}
