import type { CountryId } from '../domain/model/country';
import type { Camera } from './camera';
import type { Scene } from './style/scene';

/** What the map engine tells. */
export interface MapEvents {
  /** Drawn once, with data: not before the shapes are there. */
  onReady(): void;
  onFail(reason: string): void;
  /** A part of the map is missing; the rest is drawn. */
  onLack(reason: string): void;
  /** A hand has moved the map, which has come to rest there. */
  onMove(camera: Camera): void;
  onSelect(country: CountryId | null): void;
  /** Position in CSS pixels inside the container. */
  onHover(country: CountryId | null, at: { x: number; y: number }): void;
  /** The graphics context is gone, or there again. */
  onContext(there: boolean): void;
}

/** What the rest of the application may do with the map. */
export interface MapAdapter {
  update(scene: Scene): void;
  hover(country: CountryId | null): void;
  /** Where a country's label stands, in CSS pixels inside the container. */
  pointOf(country: CountryId): { x: number; y: number } | null;
  frame(): void;
  zoomBy(steps: number): void;
  focus(): void;
  camera(): Camera;
  /** Stands where the other renderer stood; resolves when the map is drawn there. */
  standAt(camera: Camera | null): Promise<void>;
  /** Milliseconds that each of some frames takes to be on the canvas. */
  frameTimes(): number[];
  destroy(): void;
}
