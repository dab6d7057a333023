import { useState } from 'react';
import type { CountryId } from '../domain/atlas';
import type { AtlasIndex } from '../domain/atlasIndex';
import { ReloadButton } from '../ui/ReloadButton';
import { StillWaiting } from '../ui/StillWaiting';
import { useDeliveryWords } from '../words/useDeliveryWords';
import { useWords } from '../words/useWords';
import { MapCanvas, type MapStatus } from './MapCanvas';
import type { Scene } from './style/scene';

interface Props {
  scene: Scene;
  /** Tells of every scene the moment it is asked for; returns the function that ends it. */
  follow(onScene: (scene: Scene) => void): () => void;
  index: AtlasIndex;
  onSelect(country: CountryId): void;
  hidden?: boolean;
}

const starting: MapStatus = { kind: 'loading', awaits: 'engine' };

/** The map's place on the page: says whether it is loading, ready or failed, and why; starts it anew on request. */
export function MapView({ scene, follow, index, onSelect, hidden = false }: Props) {
  const words = useWords();
  const delivery = useDeliveryWords();
  const [attempt, setAttempt] = useState(0);
  const [status, setStatus] = useState<MapStatus>(starting);

  const [lack, setLack] = useState<string | null>(null);

  const retry = () => {
    setStatus(starting);
    setLack(null);
    setAttempt((count) => count + 1);
  };
  return (
    <section
      id="map"
      className="map"
      aria-label={words.map}
      data-map-status={status.kind}
      tabIndex={-1}
      hidden={hidden}
    >
      <MapCanvas
        key={attempt}
        scene={scene}
        follow={follow}
        index={index}
        onSelect={onSelect}
        status={status}
        onStatus={setStatus}
        onLack={setLack}
      />
      {status.kind === 'loading' && (
        <div className="map-note">
          <p>{words.mapLoading}</p>
          <StillWaiting key={attempt} text={delivery.mapLate(status.awaits)}>
            <button type="button" onClick={retry}>
              {words.retry}
            </button>
            <ReloadButton label={delivery.reload} />
          </StillWaiting>
        </div>
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
      <p className="disclaimer">
        {lack !== null && status.kind !== 'failed' && (
          <>
            {words.mapLacks(lack)}{' '}
            <button type="button" className="chip" onClick={retry}>
              {words.retry}
            </button>{' '}
          </>
        )}
        {words.disclaimer} {words.credit}.
      </p>
    </section>
  );
}
