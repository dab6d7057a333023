import { leastZoom, mostLatitude, mostZoom, type Place, shortPlace } from '../domain/model/place';
import type { Parameter } from './parameter';

/** What is no number at all compares with nothing. */
const form = /^-?[\d.]+,-?[\d.]+,[\d.]+$/;

export const place: Parameter<Place> = {
  read(value, reject) {
    const [latitude = 0, longitude = 0, zoom = 0] = value.split(',').map(Number);
    const isOnMap =
      form.test(value) &&
      Math.abs(latitude) <= mostLatitude &&
      Math.abs(longitude) <= 180 &&
      zoom >= leastZoom &&
      zoom <= mostZoom;
    if (isOnMap) return shortPlace(latitude, longitude, zoom);
    reject(value, 'is not a place and zoom of the map in the form 45.2,66.9,3.4');
    return undefined;
  },
  write: (value) => value.join(','),
};
