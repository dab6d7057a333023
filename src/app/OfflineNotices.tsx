import { useEffect, useState, useSyncExternalStore } from 'react';
import { ReloadButton } from '../ui/ReloadButton';
import { useDeliveryWords } from '../words/useDeliveryWords';
import { useOfflineWords } from '../words/useOfflineWords';
import { type Kept, registerWorker } from './registerWorker';

const watchConnection = (changed: () => void) => {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
};

/** A reader who asked the browser to save data has not asked for the whole atlas. */
const savesData = () =>
  'connection' in navigator && Boolean((navigator.connection as { saveData?: boolean } | undefined)?.saveData);

function useKept(): [Kept, (kept: Kept) => void] {
  const [kept, setKept] = useState<Kept>({ kind: 'current' });
  useEffect(() => {
    const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    if (!import.meta.env.PROD || !workers) return;
    if (import.meta.env.MULTIVECTOR_REMOVES_WORKER) {
      // The worker takes its leave by itself, but a page of the old version may have called it back meanwhile.
      workers.getRegistration(document.baseURI).then((registration) => registration?.unregister());
      return;
    }
    if (savesData() && !workers.controller) return;
    registerWorker(workers, document.baseURI, setKept, () => location.reload()).catch((error: unknown) => {
      setKept({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    });
  }, []);
  return [kept, setKept];
}

/** Whether there is a connection, and whether what is kept on the device is of this version. */
export function OfflineNotices() {
  const words = useOfflineWords();
  const { reload } = useDeliveryWords();
  const offline = useSyncExternalStore(watchConnection, () => !navigator.onLine);
  const [kept, setKept] = useKept();
  return (
    <>
      <p role="status" className="connection">
        {offline && words.offline}
      </p>
      <div role="status">
        {kept.kind === 'waiting' && (
          <div className="notices">
            <p>{words.updateReady}</p>
            <button type="button" onClick={kept.take}>
              {words.updateTake}
            </button>
            <button type="button" onClick={() => setKept({ kind: 'current' })}>
              {words.updateLater}
            </button>
          </div>
        )}
        {kept.kind === 'replaced' && (
          <div className="notices">
            <p>{words.replaced}</p>
            <ReloadButton label={reload} />
          </div>
        )}
        {kept.kind === 'failed' && <p className="connection">{words.notKept(kept.reason ?? words.incomplete)}</p>}
      </div>
    </>
  );
}
