import { useEffect, useRef } from 'react';
import type { CountryId } from '../domain/atlas';
import type { AtlasIndex } from '../domain/atlasIndex';
import { setHover, useHover } from '../view/hoverStore';
import { useWords } from '../words/useWords';
import type { MapAdapter } from './adapter';
import { MapTooltip } from './MapTooltip';
import type { Scene } from './style/scene';

export type MapStatus =
  | { kind: 'loading'; awaits: 'engine' | 'shapes' }
  | { kind: 'ready' }
  /** `missing`: the engine itself could not be fetched. */
  | { kind: 'failed'; reason: string; missing?: boolean };

interface Props {
  scene: Scene;
  follow(onScene: (scene: Scene) => void): () => void;
  index: AtlasIndex;
  status: MapStatus;
  onStatus(status: MapStatus): void;
  /** A part of the map could not be had. */
  onLack(reason: string): void;
  onSelect(country: CountryId): void;
}

/** One life of the map engine in its container; mounted anew for another attempt. The engine is a chunk of its own. */
export function MapCanvas({ scene, follow, index, status, onStatus, onLack, onSelect }: Props) {
  const words = useWords();
  const container = useRef<HTMLDivElement>(null);
  const adapter = useRef<MapAdapter>(null);
  const latest = useRef({ scene, onSelect, onStatus, onLack, canvasName: words.mapCanvas });
  const hover = useHover();

  useEffect(() => {
    latest.current = { scene, onSelect, onStatus, onLack, canvasName: words.mapCanvas };
    adapter.current?.update(scene);
  }, [scene, onSelect, onStatus, onLack, words.mapCanvas]);

  useEffect(() => follow((next) => adapter.current?.update(next)), [follow]);

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let gone = false;
    const fail = (error: unknown, missing = false) => {
      const reason = error instanceof Error ? error.message : String(error);
      if (!gone) latest.current.onStatus({ kind: 'failed', reason, missing });
    };
    import('./adapter')
      .then(
        ({ createMap }) => {
          if (gone) return;
          latest.current.onStatus({ kind: 'loading', awaits: 'shapes' });
          adapter.current = createMap(
            element,
            { scene: latest.current.scene, base: document.baseURI, canvasName: latest.current.canvasName },
            {
              onReady: () => latest.current.onStatus({ kind: 'ready' }),
              onFail: (reason) => fail(reason),
              onLack: (reason) => latest.current.onLack(reason),
              onSelect: (country) => country && latest.current.onSelect(country),
              onHover: setHover,
            },
          );
        },
        (error: unknown) => fail(error, true),
      )
      .catch((error: unknown) => fail(error));
    return () => {
      gone = true;
      adapter.current?.destroy();
      adapter.current = null;
    };
  }, []);

  useEffect(() => {
    if (status.kind === 'ready') adapter.current?.hover(hover.country);
  }, [hover.country, status.kind]);

  const place = hover.at ?? (hover.country && status.kind === 'ready' ? adapter.current?.pointOf(hover.country) : null);
  return (
    <>
      <div ref={container} className="map-canvas" data-renderer="maplibre" />
      {hover.country && place && <MapTooltip scene={scene} index={index} country={hover.country} at={place} />}
      <button type="button" className="frame" onClick={() => adapter.current?.frame()}>
        {words.frame}
      </button>
    </>
  );
}
