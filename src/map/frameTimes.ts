import type { Map as MapLibre } from 'maplibre-gl';

/** Milliseconds that each of four frames takes to be on the canvas, drawn one after the other at once. */
export function frameTimes(map: MapLibre): number[] {
  const context = map.getCanvas().getContext('webgl2');
  return Array.from({ length: 4 }, () => {
    const start = performance.now();
    map.redraw();
    // Reading a pixel waits for the graphics to be done.
    context?.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
    return performance.now() - start;
  });
}
