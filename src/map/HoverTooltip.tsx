import type { AtlasIndex } from '../domain/atlasIndex';
import type { CountryId } from '../domain/model/country';
import { useShownHover } from '../view/hoverStore';
import { MapTooltip } from './MapTooltip';
import type { Scene } from './style/scene';

interface Props {
  scene: Scene;
  index: AtlasIndex;
  /** Where a country that has the keyboard stands, in CSS pixels inside the map. */
  placeOf(country: CountryId): { x: number; y: number } | null;
  /** Width and height of the map. */
  within: readonly [number, number];
}

/** What is said of the country that is pointed at; its outline on the map does not wait for it, nor the map for this to be drawn. */
export function HoverTooltip({ scene, index, placeOf, within }: Props) {
  const { country, at } = useShownHover();
  const place = at ?? (country && placeOf(country));
  return country && place && <MapTooltip scene={scene} index={index} country={country} at={place} within={within} />;
}
