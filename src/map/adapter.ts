import { type GeoJSONSource, Map as MapLibre, type MapMouseEvent, setWorkerUrl } from 'maplibre-gl';
import './engine.css';
import workerUrl from 'virtual:maplibre-worker';
import type { CountryId } from '../domain/model/country';
import { leastZoom, mostZoom } from '../domain/model/place';
import type { Pattern } from '../theme/patterns';
import { type Camera, placeOf } from './camera';
import { frameTimes } from './frameTimes';
import { HatchImage } from './hatchImage';
import type { MapAdapter, MapEvents } from './mapAdapter';
import { pointsOf } from './pointsOf';
import { region } from './region';
import { arrowsIn } from './style/arrows';
import { buildStyle } from './style/buildStyle';
import {
  changedOutlines,
  changedStates,
  type OutlineState,
  outlineStates,
  type ShapeState,
  shapeStates,
} from './style/featureState';
import { arrowLayers } from './style/layers/arrows';
import { hatchImageId, hatchLayerId } from './style/layers/hatch';
import { markLayerIds } from './style/layers/marks';
import { assignSlots, readySlots, slots } from './style/patternSlots';
import type { Scene } from './style/scene';
import { arrowData, outlineData } from './style/sources';
import { webglSpeed } from './webglSpeed';

const interactive = ['country-fill', 'country-point'];

/**
 * Starts MapLibre in the container. Throws when WebGL 2 is not to be had.
 * The container keeps the map, and the scene that it draws, as properties, so that tests can ask what is really rendered.
 */
export function createMap(
  container: HTMLElement & { map?: MapLibre | undefined; scene?: Scene | undefined },
  options: { scene: Scene; base: string; canvasName: string; camera: Camera | null },
  events: MapEvents,
): MapAdapter {
  setWorkerUrl(workerUrl);
  let { scene } = options;
  let assigned: readonly (Pattern | null)[] = [];
  let states: ReadonlyMap<CountryId, ShapeState> = new Map();
  let outlines: ReadonlyMap<CountryId, OutlineState> = new Map();
  /** The paints that the states were made of. */
  let painted: Scene['countries'] | null = null;
  /** Those that the style's source has, as text. */
  let arrows = JSON.stringify(arrowsIn(scene));
  let hovered: CountryId | null = null;
  let failed = false;
  let loaded = false;
  let ready = false;

  /** Of moves that a button asks for. */
  const byHand = { originalEvent: true };
  const map = new MapLibre({
    container,
    style: buildStyle(scene, options.base),
    ...(options.camera ? placeOf(options.camera) : { bounds: [...region], fitBoundsOptions: { padding: 8 } }),
    minZoom: leastZoom,
    maxZoom: mostZoom,
    renderWorldCopies: true,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maplibreLogo: false,
    // Coasts are edges of fills: without it they are steps. A graphics processor does it in passing, software draws twice as long.
    canvasContextAttributes: { antialias: webglSpeed() === 'fast' },
    // The canvas is a region of its own; the page's region named "Map" is around it.
    locale: { 'Map.Title': options.canvasName },
  });
  container.map = map;
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();

  /** Places that are points; not known before they are loaded. */
  let pointIds: ReadonlySet<unknown> | null = null;
  const setShape = (country: CountryId, state: ShapeState) => {
    map.setFeatureState({ source: 'countries', id: country }, state);
    if (pointIds === null || pointIds.has(country))
      map.setFeatureState({ source: 'points', id: country }, { fill: state.fill });
  };
  const setOutline = (country: CountryId, state: Partial<OutlineState & { hovered: boolean }>) =>
    map.setFeatureState({ source: 'outlines', id: country }, state);

  /** One image a slot, the same as long as the map lives. */
  const ratio = Math.min(3, Math.max(1, Math.round(devicePixelRatio)));
  const images = slots.map(() => new HatchImage(ratio));
  const addImages = () => {
    for (const [slot, image] of images.entries())
      if (!map.hasImage(hatchImageId(slot))) map.addImage(hatchImageId(slot), image, { pixelRatio: ratio });
  };

  // Every change of a style makes MapLibre draw a second frame, so a layer that was needed once stays switched on: with
  // its shapes clear it changes no pixel. From then on a change is feature-state and images alone: one frame.
  const drawn = new Set<string>();
  const once = (layer: string, draw: () => void) => {
    if (drawn.has(layer)) return;
    drawn.add(layer);
    draw();
  };

  const applyPatterns = (next: readonly (Pattern | null)[]) => {
    for (const [slot, pattern] of next.entries()) {
      if (!pattern || pattern.id === assigned[slot]?.id) continue;
      images[slot]?.show(pattern);
      const layer = hatchLayerId(slot);
      once(layer, () => {
        if (slot >= readySlots) map.setLayoutProperty(layer, 'visibility', 'visible');
        map.setPaintProperty(layer, 'fill-layer-opacity', 1);
      });
    }
    assigned = next;
  };

  /** Whether the outlines are there, or asked for. */
  let outlined = false;
  const drawMark = (mark: keyof typeof markLayerIds) => {
    if (!outlined) void map.getSource<GeoJSONSource>('outlines')?.setData(outlineData(options.base));
    outlined = true;
    for (const layer of markLayerIds[mark]) once(layer, () => map.setLayoutProperty(layer, 'visibility', 'visible'));
  };

  const applyArrows = () => {
    const next = JSON.stringify(arrowsIn(scene));
    if (arrows === next) return;
    arrows = next;
    void map.getSource<GeoJSONSource>('arrows')?.setData(arrowData(scene));
    for (const { id, layout } of arrowLayers(scene)) map.setLayoutProperty(id, 'visibility', layout?.visibility);
  };

  const applyPaints = () => {
    if (painted === scene.countries) return;
    painted = scene.countries;
    applyPatterns(assignSlots(scene, assigned));
    const next = shapeStates(painted, assigned);
    for (const [country, state] of changedStates(states, next)) setShape(country, state);
    states = next;
  };

  const applyOutlines = () => {
    const next = outlineStates(scene);
    for (const [country, state] of changedOutlines(outlines, next)) setOutline(country, state);
    outlines = next;
    for (const mark of ['contested', 'selected'] as const)
      if ([...next.values()].some((state) => state[mark])) drawMark(mark);
  };

  const apply = () => {
    applyPaints();
    applyOutlines();
    container.scene = scene;
    applyArrows();
  };

  /** The style has been set anew, without what was switched on in it. */
  const forget = () => {
    assigned = [];
    painted = null;
    drawn.clear();
  };

  /** What the style was made for; a change while there was no style to change is still to come. */
  let styled = { scheme: scene.scheme, language: scene.language };
  /** Whether there was anything to do. */
  const restyle = (): boolean => {
    const { scheme, language } = scene;
    if (scheme === styled.scheme && language === styled.language) return false;
    styled = { scheme, language };
    map.setStyle(buildStyle(scene, options.base, outlined), { diff: true });
    forget();
    return true;
  };

  // Again after a style that could not be had by differences: it starts without states.
  const begin = () => {
    loaded = true;
    states = new Map();
    outlines = new Map();
    forget();
    addImages();
    restyle();
    apply();
  };
  map.on('style.load', begin);
  const fail = (reason: string) => {
    if (failed || ready) return;
    failed = true;
    events.onFail(reason);
  };
  map.on('error', (event) => {
    const reason = event.error?.message ?? 'unknown error';
    const sourceId = (event as { sourceId?: string }).sourceId;
    // Without the countries there is no map; without its lakes, points or lines there is one, and it says what it lacks.
    if (sourceId === undefined || sourceId === 'countries') fail(reason);
    else events.onLack(reason);
  });
  const checkDrawn = () => {
    // A hidden map asks for no tiles; nothing follows from its having no shapes.
    if (failed || container.clientWidth === 0 || !map.isSourceLoaded('countries')) return;
    map.off('idle', checkDrawn);
    // "idle" comes even when the worker is blocked or the file holds nothing: ready is a map that has shapes.
    if (map.querySourceFeatures('countries').length === 0) return fail('there are no shapes in geo/countries.geojson');
    ready = true;
    void pointsOf(map).then((ids) => {
      pointIds = ids;
    });
    events.onReady();
  };
  map.on('idle', checkDrawn);

  const countryAt = ({ point }: MapMouseEvent): CountryId | null => {
    const [feature] = map.queryRenderedFeatures(point, { layers: interactive });
    return (feature?.properties.iso as CountryId | undefined) ?? null;
  };
  const setHovered = (country: CountryId | null) => {
    if (hovered === country || !loaded) return;
    if (hovered) setOutline(hovered, { hovered: false });
    if (country) setOutline(country, { hovered: true });
    hovered = country;
    if (country) drawMark('hovered');
  };
  map.on('mousemove', (event) => {
    const country = countryAt(event);
    map.getCanvas().style.cursor = country ? 'pointer' : '';
    setHovered(country);
    events.onHover(country, event.point);
  });
  map.on('mouseout', () => {
    setHovered(null);
    events.onHover(null, { x: 0, y: 0 });
  });
  map.on('webglcontextlost', () => {
    // The style goes with the context and is loaded anew with the next one; until then there is nothing to hand a change to.
    loaded = false;
    events.onContext(false);
  });
  map.on('webglcontextrestored', () => {
    map.once('idle', () => loaded || begin());
    events.onContext(true);
  });
  map.on('click', (event) => events.onSelect(countryAt(event)));

  const camera = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { center: [lng, lat], zoom: map.getZoom() };
  };
  // What the application itself moves has no event of a hand behind it.
  map.on('moveend', (event) => {
    if ('originalEvent' in event && event.originalEvent) events.onMove(camera());
  });

  const moves = () => !matchMedia('(prefers-reduced-motion: reduce)').matches;

  return {
    update(next) {
      const same = next.countries === scene.countries && next.selected === scene.selected;
      scene = next;
      if (!loaded) return;
      if (restyle() || !same) apply();
      else applyArrows();
    },
    hover: setHovered,
    pointOf(country) {
      const at = scene.labels.find(({ id }) => id === country)?.at;
      return at ? map.project([...at]) : null;
    },
    frame: () => map.fitBounds([...region], { padding: 8, animate: moves() }),
    zoomBy: (steps) => map.zoomTo(map.getZoom() + steps, { animate: moves() }, byHand),
    focus: () => map.getCanvas().focus(),
    camera,
    standAt: (camera) =>
      new Promise((drawn) => {
        map.resize();
        if (camera) map.jumpTo(placeOf(camera));
        else map.fitBounds([...region], { padding: 8, animate: false });
        map.once('idle', () => drawn());
        map.triggerRepaint();
      }),
    frameTimes: () => frameTimes(map),
    destroy() {
      container.map = undefined;
      container.scene = undefined;
      map.remove();
    },
  };
}
