import { leastZoom, mostLatitude, mostZoom, type Place, shortPlace } from '../domain/model/place';
import type { Frame } from './svg/frame';
import { forward, unproject } from './svg/projection';
import { type FrameView, fitInner, viewAt } from './svg/view';

/** Where a map stands, whatever draws it; null instead of one: the region, as large as it fits. */
export interface Camera {
  /** Degrees of longitude and latitude. */
  center: readonly [number, number];
  /** MapLibre's, of a world of 512 pixels at zoom 0. */
  zoom: number;
}

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** What a camera shows of a Mercator frame in a container of that size in CSS pixels. */
export const viewOf = (frame: Frame, camera: Camera | null, width: number, height: number): FrameView =>
  camera === null
    ? fitInner(frame, width, height)
    : viewAt(frame, forward(frame.projection, ...camera.center), camera.zoom, width, height);

/** The camera of a view that is so many CSS pixels away; its centre stays on the world. */
export function panned(frame: Frame, { viewBox, scale, zoom }: FrameView, x: number, y: number): Camera {
  const [left, top, width, height] = viewBox;
  const { lon0 } = frame.projection;
  const [lon, lat] = unproject(frame.projection, left + width / 2 + x / scale, top + height / 2 + y / scale);
  return { center: [within(lon, lon0 - 180, lon0 + 180), within(lat, -mostLatitude, mostLatitude)], zoom };
}

/** The camera that is `steps` zooms nearer, with the place under `at` (CSS pixels from the middle) where it was. */
export function zoomed(frame: Frame, view: FrameView, steps: number, at: readonly [number, number] = [0, 0]): Camera {
  const zoom = within(view.zoom + steps, leastZoom, mostZoom);
  const share = 1 - 2 ** (view.zoom - zoom);
  return { ...panned(frame, view, at[0] * share, at[1] * share), zoom };
}

/** As an address has it. */
export const placeAt = (camera: Camera | null): Place | null =>
  camera && shortPlace(camera.center[1], camera.center[0], camera.zoom);

export const cameraAt = (place: Place | null): Camera | null =>
  place && { center: [place[1], place[0]], zoom: place[2] };

/** As MapLibre takes it. */
export const placeOf = ({ center, zoom }: Camera): { center: [number, number]; zoom: number } => ({
  center: [...center],
  zoom,
});
