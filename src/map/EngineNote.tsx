import { ReloadButton } from '../ui/ReloadButton';
import { StillWaiting } from '../ui/StillWaiting';
import { useDeliveryWords } from '../words/useDeliveryWords';
import { useMapWords } from '../words/useMapWords';
import { useWords } from '../words/useWords';
import type { Engine } from './engineState';

interface Props {
  engine: Engine;
  /** A part of the engine's map that could not be had. */
  lack: string | null;
  onRetry(): void;
}

/** Says quietly why it is not WebGL that draws, or what its map lacks; the SVG map is there meanwhile. */
export function EngineNote({ engine, lack, onRetry }: Props) {
  const words = useWords();
  const mapWords = useMapWords();
  const { reload, partMissing } = useDeliveryWords();
  const retry = (
    <button type="button" className="chip" onClick={onRetry}>
      {words.retry}
    </button>
  );
  return (
    <>
      <p role="status">
        {engine.kind === 'none' && mapWords.noWebgl}
        {engine.kind === 'slow' && mapWords.slow}
        {engine.kind === 'lost' && mapWords.lost}
        {engine.kind === 'shown' && lack !== null && words.mapLacks(lack)}
        {engine.kind === 'failed' && mapWords.engineFailed(engine.reason)}
        {engine.kind === 'failed' && engine.missing && ` ${partMissing}`}
      </p>
      {(engine.kind === 'failed' || (engine.kind === 'shown' && lack !== null)) && retry}
      {engine.kind === 'failed' && engine.missing && <ReloadButton label={reload} />}
      {engine.kind === 'loading' && (
        <StillWaiting
          key={engine.awaits}
          text={mapWords.engineLate(engine.awaits === 'engine' ? mapWords.engine : 'geo/countries.geojson')}
        >
          {retry}
          <ReloadButton label={reload} />
        </StillWaiting>
      )}
    </>
  );
}
