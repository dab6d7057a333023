/** What becomes of a source shape that ISO 3166-1 does not number, or that the boundary policy moves. */
export interface ShapeFate {
  iso: string;
  /** Tells this part of a country from the rest, so that the line between the two can be drawn dashed. */
  part?: string;
}

/**
 * Source shapes by Natural Earth name; `null` drops a shape. Every other shape takes its ISO numeric id from the source.
 * The reasons, row by row, stand in the README's boundary table.
 */
export const shapePolicy: Readonly<Record<string, ShapeFate | null>> = {
  Antarctica: null,
  Baikonur: { iso: 'KAZ' },
  Kosovo: { iso: 'XKX' },
  'N. Cyprus': { iso: 'XNC' },
  'Cyprus U.N. Buffer Zone': { iso: 'CYP', part: 'buffer-zone' },
  Akrotiri: { iso: 'GBR', part: 'sovereign-bases' },
  Dhekelia: { iso: 'GBR', part: 'sovereign-bases' },
  Somaliland: { iso: 'SOM', part: 'somaliland' },
  'Siachen Glacier': { iso: 'XSI' },
  'USNB Guantanamo Bay': { iso: 'CUB' },
  'Ashmore and Cartier Is.': { iso: 'AUS' },
  'Coral Sea Is.': { iso: 'AUS' },
  'Clipperton I.': { iso: 'FRA' },
  'Spratly Is.': null,
  'Scarborough Reef': null,
  'Bajo Nuevo Bank': null,
  'Serranilla Bank': null,
};
