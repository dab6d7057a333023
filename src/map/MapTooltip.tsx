import type { AtlasIndex } from '../domain/atlasIndex';
import type { CountryId } from '../domain/model/country';
import { standingsInWords } from '../words/standingWords';
import { useWords } from '../words/useWords';
import type { Scene } from './style/scene';

interface Props {
  scene: Scene;
  index: AtlasIndex;
  country: CountryId;
  at: { x: number; y: number };
}

/** Name and standing in words, beside the pointer or the focused country. The list says the same to a screen reader. */
export function MapTooltip({ scene, index, country, at }: Props) {
  const words = useWords();
  const name = index.countries.get(country)?.name;
  if (!name) return null;
  const { says, standings = [] } = scene.countries.get(country) ?? {};
  const lines = says === undefined ? standingsInWords(index, scene.blocs, standings, words) : [says];
  return (
    <div className="tooltip" aria-hidden="true" style={{ left: at.x, top: at.y }}>
      <strong>{name}</strong>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
