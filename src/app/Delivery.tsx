import { type ComponentType, useEffect, useState } from 'react';
import { ReloadButton } from '../ui/ReloadButton';
import { whenIdle } from '../ui/whenIdle';
import { useDeliveryWords } from '../words/useDeliveryWords';

/** The sheets that the page itself names: those that are there before anything of it has run. Later ones are a view's, and tell of themselves. */
const ownSheets =
  typeof document === 'undefined' ? [] : [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];

/** Whether each has come; one that has not is null, or has no rules. What the first view needs of them is in the page, and says nothing. */
const hasMainStyles = () => ownSheets.every(({ sheet }) => (sheet?.cssRules.length ?? 0) > 0);

const main = Symbol('the main file of styles');

/** The file of styles that could not be fetched; null for none. The part that wanted it is shown plain rather than not at all. */
function useMissingStyles(): string | typeof main | null {
  const [missing, setMissing] = useState<string | typeof main | null>(null);
  useEffect(() => {
    const lacks = (event: Event & { payload?: Error }) => {
      const file = /CSS for (\S+)/.exec(event.payload?.message ?? '')?.[1];
      if (file === undefined) return;
      event.preventDefault();
      setMissing(file.replace(/^.*\/(?=assets\/)/, ''));
    };
    addEventListener('vite:preloadError', lacks);
    // Sheets are loaded, or not to be had, when the page is.
    const check = () => {
      if (!hasMainStyles()) setMissing(main);
    };
    if (document.readyState === 'complete') check();
    else addEventListener('load', check, { once: true });
    return () => {
      removeEventListener('vite:preloadError', lacks);
      removeEventListener('load', check);
    };
  }, []);
  return missing;
}

/** How the page came and is kept: said above all views, so that it is said when there is no data too. */
export function Delivery() {
  const words = useDeliveryWords();
  const missing = useMissingStyles();
  const [Offline, setOffline] = useState<ComponentType | 'failed' | null>(null);
  useEffect(
    () =>
      whenIdle(() => {
        import('./OfflineNotices').then(
          ({ OfflineNotices }) => setOffline(() => OfflineNotices),
          () => setOffline('failed'),
        );
      }),
    [],
  );
  return (
    <div className="delivery">
      {missing !== null && (
        <div role="alert" className="notices">
          <p>{words.stylesMissing(missing === main ? words.mainStyles : missing)}</p>
          <ReloadButton label={words.reload} />
        </div>
      )}
      {Offline === 'failed' ? <p className="connection">{words.noHelper}</p> : Offline && <Offline />}
    </div>
  );
}
