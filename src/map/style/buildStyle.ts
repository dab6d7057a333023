import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { arrowLayers } from './layers/arrows';
import { borderLayers } from './layers/borders';
import { countryFill } from './layers/countryFill';
import { hatchLayer } from './layers/hatch';
import { labelLayers } from './layers/labels';
import { markLayers } from './layers/marks';
import { pointLayers } from './layers/points';
import { smallTone } from './layers/smallTone';
import { waterLayers } from './layers/water';
import { slots } from './patternSlots';
import type { Scene } from './scene';
import { sourcesFor } from './sources';

/** The one list of draw order, bottom to top. */
export const drawOrder = (scene: Scene): LayerSpecification[] => [
  countryFill(scene),
  ...slots.map(hatchLayer),
  smallTone(),
  ...waterLayers(scene),
  ...borderLayers(scene),
  ...pointLayers(scene),
  ...markLayers(scene),
  ...arrowLayers(scene),
  ...labelLayers(scene),
];

/** The whole style of the map. Colours of countries are not in it: they are feature-state, the adapter's business. */
export function buildStyle(scene: Scene, base: string, outlined = false): StyleSpecification {
  // A change of date is a fact, not an effect: colours change in the frame of the handle.
  const transition = { duration: 0, delay: 0 };
  return { version: 8, transition, sources: sourcesFor(scene, base, outlined), layers: drawOrder(scene) };
}
