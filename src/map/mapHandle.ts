/** What the buttons on the map do, whichever renderer is shown. */
export interface MapHandle {
  zoomBy(steps: number): void;
  /** Back to the region. */
  frame(): void;
  focus(): void;
  hasFocus(): boolean;
}
