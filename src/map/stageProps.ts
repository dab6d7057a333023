import type { AtlasIndex } from '../domain/atlasIndex';
import type { CountryId } from '../domain/model/country';
import type { Place } from '../domain/model/place';
import type { Scene } from './style/scene';
import type { LoadFrame } from './useFrame';

export type MapStatus =
  | { kind: 'loading' }
  | { kind: 'ready' }
  /** Nothing can draw the map. `missing`: its own part of the page could not be fetched. */
  | { kind: 'failed'; reason: string; missing?: boolean };

export interface StageProps {
  scene: Scene;
  /** Tells of every scene the moment it is asked for; returns the function that ends it. */
  follow(onScene: (scene: Scene) => void): () => void;
  index: AtlasIndex;
  loadFrame: LoadFrame;
  /** The reader's choice; null: by what the machine can do. */
  renderer: 'svg' | 'maplibre' | null;
  onRenderer(renderer: StageProps['renderer']): void;
  /** Where the map is to stand; null: the region, as large as it fits. */
  place: Place | null;
  /** A hand has moved it there. */
  onPlace(place: Place | null): void;
  /** Behind another view. */
  hidden: boolean;
  onSelect(country: CountryId): void;
  onStatus(status: MapStatus): void;
}
