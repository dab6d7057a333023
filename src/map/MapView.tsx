import { type ComponentType, startTransition, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { ReloadButton } from '../ui/ReloadButton';
import { StillWaiting } from '../ui/StillWaiting';
import { useDeliveryWords } from '../words/useDeliveryWords';
import { useWords } from '../words/useWords';
import { dropFirstPage, showFirstMap } from './firstPage';
import type { MapStatus, StageProps } from './stageProps';

const load = () => import('./MapStage');
// Asked for beside the data, not after it.
load().catch(() => undefined);

/** The map's place on the page: says whether it is loading, ready or failed, and why. Until its part is there, the build's picture is. */
export function MapView(props: Omit<StageProps, 'onStatus'>) {
  const words = useWords();
  const delivery = useDeliveryWords();
  const [attempt, setAttempt] = useState(0);
  const [Stage, setStage] = useState<ComponentType<StageProps> | null>(null);
  const [status, setStatus] = useState<MapStatus>({ kind: 'loading' });
  useLayoutEffect(dropFirstPage, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again.
  useEffect(() => {
    let gone = false;
    load().then(
      (module) => gone || startTransition(() => setStage(() => module.default)),
      (error: unknown) => gone || setStatus({ kind: 'failed', reason: String(error), missing: true }),
    );
    return () => {
      gone = true;
    };
  }, [attempt]);
  const retry = useCallback(() => {
    setStatus({ kind: 'loading' });
    setAttempt((count) => count + 1);
  }, []);
  return (
    <section
      id="map"
      className="map"
      aria-label={words.map}
      data-map-status={status.kind}
      tabIndex={-1}
      hidden={props.hidden}
    >
      {Stage && <Stage key={attempt} {...props} onStatus={setStatus} />}
      {status.kind === 'loading' && (
        <>
          {!Stage && <div className="map-canvas" data-renderer="svg" ref={showFirstMap} />}
          <StillWaiting key={attempt} text={delivery.partLate}>
            <button type="button" onClick={retry}>
              {words.retry}
            </button>
            <ReloadButton label={delivery.reload} />
          </StillWaiting>
        </>
      )}
      {status.kind === 'failed' && (
        <div role="alert" className="map-note failure">
          <p>{words.mapFailed(status.reason)}</p>
          {status.missing && <p>{delivery.partMissing}</p>}
          <p>{words.mapFailedHelp}</p>
          <button type="button" onClick={retry}>
            {words.retry}
          </button>
          {status.missing && <ReloadButton label={delivery.reload} />}
        </div>
      )}
      {!Stage && (
        <p className="disclaimer">
          {words.disclaimer} {words.credit}.
        </p>
      )}
    </section>
  );
}
