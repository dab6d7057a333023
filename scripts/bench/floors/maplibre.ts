import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import '../../../src/map/engine.css';
import workerUrl from 'virtual:maplibre-worker';

/**
 * MapLibre alone: the same shapes, one fill. The least that a map of that engine can take to come up, and for a change of
 * colours: `pass` sets the state of every shape once.
 */
setWorkerUrl(workerUrl);
const container = document.getElementById('map') as HTMLElement & { map?: MapLibre; pass?: () => void };
const map = new MapLibre({
  container,
  bounds: [46, 34.5, 88, 56],
  attributionControl: false,
  style: {
    version: 8,
    sources: {
      countries: { type: 'geojson', data: new URL('geo/countries.geojson', document.baseURI).href, promoteId: 'iso' },
    },
    layers: [
      {
        id: 'fill',
        type: 'fill',
        source: 'countries',
        paint: { 'fill-color': ['to-color', ['feature-state', 'fill'], '#eee'], 'fill-antialias': false },
      },
    ],
  },
});
container.map = map;
let turn = 0;
map.once('idle', () => {
  const ids = [...new Set(map.querySourceFeatures('countries').map(({ properties }) => String(properties.iso)))];
  container.pass = () => {
    turn += 1;
    for (const [i, id] of ids.entries())
      map.setFeatureState({ source: 'countries', id }, { fill: (i + turn) % 2 === 0 ? '#3a7' : '#eee' });
  };
  container.dataset.ready = 'yes';
});
