import fc from 'fast-check';
import { leastZoom, mostLatitude, mostZoom, type Place, shortPlace } from '../domain/model/place';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** A place as an address can have it, from anywhere on a map of several worlds. */
export const aPlace: fc.Arbitrary<Place> = fc
  .tuple(between(-mostLatitude, mostLatitude), between(-540, 540), between(leastZoom, mostZoom))
  .map((numbers) => shortPlace(...numbers));
