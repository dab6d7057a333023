import type { Position } from 'geojson';

/** How finely a shared line is drawn: by the finest of the countries that share it. */
export type Detail = 'full' | 'medium' | 'coarse';

const centralAsia = 'KAZ KGZ TJK TKM UZB'.split(' ');
const surroundings = (
  'RUS CHN AFG IRN AZE GEO ARM TUR PAK IND MNG UKR BLR IRQ SYR SAU KWT ARE OMN QAT BHR NPL BTN BGD MDA ROU BGR ' +
  'POL LTU LVA EST FIN CYP XNC XSI'
).split(' ');

export function detailOf(isos: Iterable<string>): Detail {
  const shared = [...isos];
  if (shared.some((iso) => centralAsia.includes(iso))) return 'full';
  return shared.some((iso) => surroundings.includes(iso)) ? 'medium' : 'coarse';
}

/** Around Central Asia: beyond it the medium countries (Siberia, South China) are drawn as coarsely as the rest. */
function inFrame([lon = 0, lat = 0]: Position): boolean {
  return lon > 26 && lon < 105 && lat > 21 && lat < 62;
}

/** Europe, whose small states would be blocks at the tolerance that suits Africa and the Americas. */
function inEurope([lon = 0, lat = 0]: Position): boolean {
  return lon > -11 && lon < 46 && lat > 34 && lat < 61;
}

/** A square degree shrinks towards the poles: Arctic coasts and islands would otherwise take a fifth of all bytes. */
function polewards([, lat = 0]: Position): number {
  return 1 / Math.cos((lat * Math.PI) / 180) ** 2;
}

/** Least triangle (Visvalingam) in square degrees for a vertex of that detail, there, to be kept. */
export function tolerance(detail: Detail, position: Position): number {
  if (detail === 'full') return 0;
  if (detail === 'medium' && inFrame(position)) return 0.0025;
  return inEurope(position) ? 0.01 : 0.025 * polewards(position);
}

/** Least island or lake hole in square degrees to be kept; a country's largest part always is. */
export function leastPart(detail: Detail, position: Position): number {
  if (detail === 'full') return 0;
  if (detail === 'medium' && inFrame(position)) return 0.01;
  return inEurope(position) ? 0.05 : 0.12 * polewards(position);
}

/** Parts below this (in square degrees) are drawn with the finest decimals, or rounding would flatten them. */
export const smallPart = 0.05;

/** A vertex may also stay for being large beside a small part: this share of the part's area. */
export const shareOfPart = 0.04;

/** Decimals of a degree: the source's grid is 0.0036° by 0.0017°, so that 3 is as fine as it honestly goes. */
export const finestDecimals = 3;
export const coarseDecimals = 2;
