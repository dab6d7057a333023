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
  /** Width and height of the map: what has no room on one side of the pointer stands on the other. */
  within: readonly [number, number];
}

/** As wide as it may be, and its distances, in CSS pixels; map.css has the same. */
const widest = 280;

/** Name and standing in words, beside the pointer or the focused country. The list says the same to a screen reader. */
export function MapTooltip({ scene, index, country, at: { x, y }, within: [wide, high] }: Props) {
  const words = useWords();
  const name = index.countries.get(country)?.name;
  if (!name) return null;
  const { says, standings = [] } = scene.countries.get(country) ?? {};
  const lines = says === undefined ? standingsInWords(index, scene.blocs, standings, words) : [says];
  const across = x > Math.max(wide / 2, wide - widest) ? { right: wide - x } : { left: x };
  const along = y > high / 2 ? { bottom: high - y } : { top: y };
  return (
    <div className="tooltip" aria-hidden="true" style={{ ...across, ...along }}>
      <strong>{name}</strong>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
