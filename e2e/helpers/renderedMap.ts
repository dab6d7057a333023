import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Scene } from '../../src/map/style/scene';

// Functions that run in the page, on the container that carries the live map as its `map` property.

type Container = HTMLElement & { map?: MapLibre; scene?: Scene; kept?: Uint8Array };

/** What the map itself says of the shape that it has drawn at a place. */
export interface DrawnShape {
  iso: string;
  standing: string;
  fill: string;
  contested: boolean;
  selected: boolean;
  /** Name of the hatch image that is drawn over it; null for none. */
  hatch: string | null;
}

/** Resolves after a frame in which nothing was left to load or to draw; then asks for the shape at the place. */
export async function readShape(container: Container, at: [number, number]): Promise<DrawnShape | null> {
  const { map } = container;
  if (!map) return null;
  await new Promise<void>((done) => {
    map.once('idle', () => done());
    map.triggerRepaint();
  });
  const found = map.queryRenderedFeatures(map.project(at));
  const shape = found.find(({ layer }) => layer.id === 'country-fill');
  if (!shape) return null;
  const iso = String(shape.properties.iso);
  const { fill, slot } = shape.state;
  // Outlines are shapes of their own; their marks count where these are there and their layer is drawn.
  const outline = map.isSourceLoaded('outlines') ? map.getFeatureState({ source: 'outlines', id: iso }) : {};
  const marks = (key: string, outlineLayer: string) =>
    Boolean(outline[key]) && map.getLayoutProperty(outlineLayer, 'visibility') === 'visible';
  // Standings are the scene's; they count only where its colour is the one that is drawn.
  const paint = container.scene?.countries.get(iso);
  const standing = paint?.fill === fill ? paint?.classes.join(' ') : 'drawn in another colour';
  const layer = `country-hatch-${slot}`;
  const hatched = found.some((feature) => feature.layer.id === layer);
  // The layer has one image as long as it lives; the image itself says which hatch it holds now.
  const drawn = hatched && map.getPaintProperty(layer, 'fill-layer-opacity') === 1;
  const image = drawn ? map.getImage(String(map.getPaintProperty(layer, 'fill-pattern'))) : null;
  const pattern = (image?.userImage as { pattern?: { id: string } | null } | undefined)?.pattern;
  return {
    iso,
    standing: String(standing),
    fill: String(fill),
    contested: marks('contested', 'contested-line'),
    selected: marks('selected', 'selected-line'),
    hatch: pattern?.id ?? null,
  };
}

/** An arrow as the map has rendered it: its number, and which of its layers are on the canvas. */
export interface DrawnArrow {
  number: number;
  layers: string[];
}

/** Arrows among what is really rendered, after a frame in which nothing was left to load or to draw; by number. */
export async function readArrows(container: Container): Promise<DrawnArrow[]> {
  const { map } = container;
  if (!map) return [];
  await new Promise<void>((done) => {
    map.once('idle', () => done());
    map.triggerRepaint();
  });
  const layers = ['arrow-halo', 'arrow-line', 'arrow-dashed', 'arrow-disc', 'arrow-number'];
  const found = new Map<number, Set<string>>();
  for (const { layer, properties } of map.queryRenderedFeatures({ layers })) {
    const number = Number(properties.number);
    found.set(number, (found.get(number) ?? new Set()).add(layer.id));
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([number, own]) => ({ number, layers: layers.filter((id) => own.has(id)) }));
}

/** Colours of the pixels that really are on the canvas round a place, `#rrggbb`, and how many of each, the commonest first. */
export async function readColours(container: Container, at: [number, number]): Promise<[string, number][]> {
  const { map } = container;
  const gl = map?.getCanvas().getContext('webgl2');
  if (!map || !gl) return [];
  const side = 24;
  const pixels = new Uint8Array(side * side * 4);
  await new Promise<void>((done) => {
    map.once('idle', () => {
      // The drawing buffer is lost after the frame, so it is read in it.
      map.once('render', () => {
        const ratio = map.getPixelRatio();
        const { x, y } = map.project(at);
        const left = Math.round(x * ratio - side / 2);
        const bottom = Math.round(gl.drawingBufferHeight - y * ratio - side / 2);
        gl.readPixels(left, bottom, side, side, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
        done();
      });
      map.triggerRepaint();
    });
    map.triggerRepaint();
  });
  const counts = new Map<string, number>();
  for (let i = 0; i < pixels.length; i += 4) {
    const colour = `#${[...pixels.subarray(i, i + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** The place in CSS pixels of the window. */
export function windowPoint(container: Container, at: [number, number]): { x: number; y: number } | null {
  const { map } = container;
  if (!map) return null;
  const { x, y } = map.project(at);
  const box = container.getBoundingClientRect();
  return { x: box.left + x, y: box.top + y };
}

/** Fetches a source anew; resolves when the engine has said that it could not. */
export async function reloadSource(container: Container, [source, file]: [string, string]): Promise<void> {
  const { map } = container;
  if (!map) return;
  const refused = new Promise<void>((done) => {
    map.once('error', () => done());
  });
  void (map.getSource(source) as GeoJSONSource).setData(new URL(file, document.baseURI).href);
  await refused;
}

/** What the style that is drawn says of a line layer's colour. */
export function lineColour({ map }: Container, layer: string): unknown {
  return map?.getPaintProperty(layer, 'line-color');
}

/** Names of Central Asia's states among what is really rendered, after a frame in which nothing was left to load or to draw; sorted. */
export async function readNames({ map }: Container): Promise<string[]> {
  if (!map) return [];
  await new Promise<void>((done) => {
    map.once('idle', () => done());
    map.triggerRepaint();
  });
  const found = map.queryRenderedFeatures({ layers: ['labels-central-asia'] });
  return [...new Set(found.map(({ properties }) => String(properties.name)))].sort();
}

/** Switches the layers of names off; resolves when the map is drawn without them. */
export async function hideNames({ map }: Container): Promise<void> {
  if (!map) return;
  for (const { id, type } of map.getStyle().layers)
    if (type === 'symbol') map.setLayoutProperty(id, 'visibility', 'none');
  await new Promise<void>((done) => {
    map.once('idle', () => done());
    map.triggerRepaint();
  });
}

type Losing = Container & { lostBy?: WEBGL_lose_context };

/** Takes the graphics context away; resolves when the engine knows. */
export async function loseContext(container: Losing): Promise<void> {
  const { map } = container;
  const extension = map?.getCanvas().getContext('webgl2')?.getExtension('WEBGL_lose_context');
  if (!map || !extension) return;
  container.lostBy = extension;
  await new Promise<void>((done) => {
    map.once('webglcontextlost', () => done());
    extension.loseContext();
  });
}

/**
 * How many pixels of the canvas, once nothing is left to draw, differ from those of the last call that kept them, by more than
 * rounding (2 of 255); the first call has nothing to differ from. `keep`: these are the ones to compare with from now on.
 */
export async function countChangedPixels(container: Container, keep: boolean): Promise<number> {
  const { map } = container;
  const gl = map?.getCanvas().getContext('webgl2');
  if (!map || !gl) return -1;
  const pixels = new Uint8Array(gl.drawingBufferWidth * gl.drawingBufferHeight * 4);
  await new Promise<void>((done) => {
    map.once('idle', () => {
      // The drawing buffer is lost after the frame, so it is read in it.
      map.once('render', () => {
        gl.readPixels(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
        done();
      });
      map.triggerRepaint();
    });
    map.triggerRepaint();
  });
  const before = container.kept ?? pixels;
  let changed = 0;
  for (let i = 0; i < pixels.length; i += 4) {
    const by = (channel: number) => Math.abs((pixels[i + channel] ?? 0) - (before[i + channel] ?? 0));
    if (Math.max(by(0), by(1), by(2)) > 2) changed += 1;
  }
  if (keep) container.kept = pixels;
  return changed;
}
/** Gives it back. */
export const giveContextBack = (container: Losing): void => container.lostBy?.restoreContext();
