import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';

/**
 * The states that are points, by their ids; null before they are loaded. From the file, not from what is rendered: the tiles of
 * places out of sight are not there yet.
 */
export async function pointsOf(map: MapLibre): Promise<ReadonlySet<unknown> | null> {
  const data = await map.getSource<GeoJSONSource>('points')?.getData();
  if (data?.type !== 'FeatureCollection' || data.features.length === 0) return null;
  const states = data.features.filter(({ properties }) => properties?.kind === 'state');
  return new Set(states.map(({ properties }) => properties?.iso));
}
