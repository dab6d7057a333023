import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';

// Functions that run in the page: what one action made the map and the page do.

/** Since the counting began, or since it was last begun anew. */
export interface Work {
  /** Calls that change the style, its images or a source's data, by name. */
  style: string[];
  /** Calls of setFeatureState, each `source id`, sorted. */
  states: string[];
  /** Frames that the map has drawn. */
  frames: number;
  /** Parts of the page whose elements were changed, by name, sorted. */
  parts: string[];
}

type Container = HTMLElement & { map?: MapLibre };
type Counting = Window & { work?: { style: string[]; states: string[]; frames: number; parts: Set<string> } };

/** Calls that cost the map a second frame, tiles anew or an upload. */
export const styleCalls = [
  'setPaintProperty',
  'setLayoutProperty',
  'setFilter',
  'setStyle',
  'setGlobalStateProperty',
  'setLayerZoomRange',
  'addLayer',
  'moveLayer',
  'removeLayer',
  'addSource',
  'removeSource',
  'addImage',
  'updateImage',
  'removeImage',
  'removeFeatureState',
] as const;

/** Begins to count, on the live map of the container; `parts` are the page's, name → selector, inner ones before outer. */
export function beginCounting(
  container: Container,
  { calls, parts }: { calls: readonly (typeof styleCalls)[number][]; parts: readonly (readonly [string, string])[] },
): void {
  const { map } = container;
  if (!map) throw new Error('There is no map to count at.');
  const page = window as Counting;
  page.work = { style: [], states: [], frames: 0, parts: new Set() };
  const work = () => page.work ?? { style: [], states: [], frames: 0, parts: new Set<string>() };
  const methods = map as unknown as Record<string, (...given: unknown[]) => unknown>;
  for (const name of calls) {
    const original = methods[name];
    if (!original) throw new Error(`The map has no ${name}.`);
    methods[name] = function (this: unknown, ...given) {
      work().style.push(name);
      return original.apply(map, given);
    };
  }
  const setState = map.setFeatureState.bind(map);
  map.setFeatureState = (feature, state) => {
    work().states.push(`${feature.source} ${feature.id}`);
    return setState(feature, state);
  };
  for (const id of Object.keys(map.getStyle().sources)) {
    const source = map.getSource<GeoJSONSource>(id);
    if (!source) continue;
    const setData = source.setData.bind(source);
    source.setData = (...given) => {
      work().style.push(`setData ${id}`);
      return setData(...given);
    };
  }
  map.on('render', () => {
    work().frames += 1;
  });
  const partOf = (node: Node): string => {
    const element = node instanceof Element ? node : node.parentElement;
    const found = parts.find(([, selector]) => element?.closest(selector));
    return found?.[0] ?? `${element?.tagName.toLowerCase()}.${element?.className} in none of the parts`;
  };
  new MutationObserver((changes) => {
    // What is gone by now was a part of what it was taken from, and that is noted.
    for (const { target } of changes) if (target.isConnected) work().parts.add(partOf(target));
  }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** Resolves when the map has nothing left to load or to draw, and counts from nothing. */
export async function countAnew(container: Container): Promise<void> {
  const { map } = container;
  await new Promise<void>((done) => {
    map?.once('idle', () => done());
    map?.triggerRepaint();
  });
  (window as Counting).work = { style: [], states: [], frames: 0, parts: new Set() };
}

export function readWork(): Work {
  const { style, states, frames, parts } = (window as Counting).work ?? {
    style: ['nothing is counted'],
    states: [],
    frames: 0,
    parts: new Set<string>(),
  };
  return { style: [...style], states: [...states].sort(), frames, parts: [...parts].sort() };
}
