import type { Camera } from './camera';

/** What the buttons on the map do, whichever renderer is shown. */
export interface MapHandle {
  zoomBy(steps: number): void;
  /** Back to the region. */
  frame(): void;
  /** There at once; null: the region. */
  standAt(camera: Camera | null): void;
  focus(): void;
  hasFocus(): boolean;
}
