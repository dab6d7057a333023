/** How this page stands to what is kept on the device. */
export type Kept =
  | { kind: 'current' }
  /** A new version is there whole; it takes over, and the page loads anew, when `take` is called. */
  | { kind: 'waiting'; take(): void }
  /** Another tab took a new version: this page is older than what serves it. */
  | { kind: 'replaced' }
  /** Nothing is kept; `reason` is null when a file failed. */
  | { kind: 'failed'; reason: string | null };

/** Of ServiceWorkerContainer, what is needed here. */
export type Workers = Pick<ServiceWorkerContainer, 'controller' | 'addEventListener' | 'register'>;

/** A tab may stay open for weeks; it asks for a new version when it is looked at again, at most so often, in milliseconds. */
const askEvery = 3_600_000;

/**
 * Registers the service worker below `base` and tells what becomes of it. A new version is never taken without being asked for.
 * @param reload loads the page anew, once the new version serves it
 */
export async function registerWorker(
  workers: Workers,
  base: string,
  tell: (kept: Kept) => void,
  reload: () => void,
): Promise<void> {
  let controlled = workers.controller !== null;
  let taking = false;
  workers.addEventListener('controllerchange', () => {
    // The first worker of all takes a page that is of its own version.
    if (!controlled) controlled = true;
    else if (taking) reload();
    else tell({ kind: 'replaced' });
  });
  const scope = new URL('./', base).href;
  // Browsers that block it may answer nothing at all.
  const registration: ServiceWorkerRegistration | undefined = await workers.register(new URL('sw.js', base).href, {
    scope,
  });
  if (!registration) return;
  const offer = () => {
    if (!registration.waiting || !registration.active) return;
    tell({
      kind: 'waiting',
      take: () => {
        taking = true;
        registration.waiting?.postMessage({ type: 'SKIP_WAITING' });
      },
    });
  };
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') offer();
      // An update that fails is no news: the version that is kept goes on.
      if (worker.state === 'redundant' && !registration.active) tell({ kind: 'failed', reason: null });
    });
  offer();
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));

  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < askEvery) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  });
}
