import { useMapWords } from '../words/useMapWords';
import type { StageProps } from './stageProps';

/** What draws the map: left to the machine, or set by the reader. */
export function RendererChoice({ renderer, onRenderer }: Pick<StageProps, 'renderer' | 'onRenderer'>) {
  const { drawnBy, renderers } = useMapWords();
  return (
    <label className="renderer-choice">
      {drawnBy}{' '}
      <select
        value={renderer ?? 'auto'}
        onChange={({ target: { value } }) => onRenderer(value === 'svg' || value === 'maplibre' ? value : null)}
      >
        {(['auto', 'svg', 'maplibre'] as const).map((name) => (
          <option key={name} value={name}>
            {renderers[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
