/** Where the map stands, as an address has it: degrees of latitude and longitude, and MapLibre's zoom (a world of 512 pixels at zoom 0). */
export type Place = readonly [latitude: number, longitude: number, zoom: number];

/** Whatever draws the map stops there. */
export const mostLatitude = 84;
export const leastZoom = 0.5;
export const mostZoom = 9;

/** Adding nothing makes a nought of a minus nought. */
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0;

/** A place as short as is exact to a pixel; of several worlds side by side it is the one in the middle. */
export function shortPlace(latitude: number, longitude: number, zoom: number): Place {
  const east = rounded(longitude, 3);
  return [rounded(latitude, 3), rounded(east - 360 * Math.round(east / 360), 3), rounded(zoom, 2)];
}
