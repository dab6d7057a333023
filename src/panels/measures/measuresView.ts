import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Day } from '../../domain/day';
import { measureOrder, type Phase, phaseOn, phases } from '../../domain/measures';
import type { PlaceId } from '../../domain/model/country';
import type { Product, TradeMeasure } from '../../domain/model/tradeMeasure';
import { hsEn } from '../../words/hsEn';

export const forces = ['day', 'ended', 'ahead', 'never'] as const;
export type Force = (typeof forces)[number];
/** Goods in words, by code of the Harmonized System. */
type HsNames = Readonly<Record<string, string>>;

/** Null: any. */
export interface MeasureFilter {
  who: PlaceId | null;
  whom: PlaceId | null;
  /** Who and whom may change places; with one of them alone: imposed by it or against it. */
  both: boolean;
  product: string | null;
  force: Force | null;
}

export interface MeasureRow {
  measure: TradeMeasure;
  phase: Phase;
}

export interface MeasuresView {
  day: Day;
  filter: MeasureFilter;
  /** Newest first. */
  rows: readonly MeasureRow[];
  /** Those rows by what holds on the day, in the order of `phases`, none empty. */
  groups: readonly { phase: Phase; rows: readonly MeasureRow[] }[];
}

const within: Readonly<Record<Force, readonly Phase[]>> = {
  day: ['in-force', 'end-not-found'],
  ended: ['ended'],
  ahead: ['ahead'],
  never: ['considered', 'denied'],
};

function fitsPlaces({ imposedBy, target }: TradeMeasure, { who, whom, both }: MeasureFilter): boolean {
  const fits = (a: PlaceId | null, b: PlaceId | null) =>
    (a === null || a === imposedBy) && (b === null || b === target);
  return fits(who, whom) || (both && fits(whom, who));
}

/** The code itself and those it belongs to: 071340, 0713, 07. */
const codesOf = (hs: string): string[] => [hs, hs.slice(0, 4), hs.slice(0, 2)];

/** Digits find a code from either side: 1001 is among cereals (10), and 10 has wheat (1001). Words find names. */
export function fitsProduct({ name, hs }: Product, asked: string, hsNames: HsNames = hsEn): boolean {
  const wanted = asked
    .trim()
    .replace(/^hs\s*/i, '')
    .toLocaleLowerCase();
  if (wanted === '') return true;
  if (/^\d+$/.test(wanted)) return hs !== undefined && (hs.startsWith(wanted) || wanted.startsWith(hs));
  const names = [name, ...(hs ? codesOf(hs).flatMap((code) => hsNames[code] ?? []) : [])];
  return names.some((one) => one.toLocaleLowerCase().includes(wanted));
}

/** The measures that fit, and what may be said of each on the day. */
export function measuresView(index: AtlasIndex, filter: MeasureFilter, day: Day, hsNames?: HsNames): MeasuresView {
  const { product, force } = filter;
  const rows = measureOrder(index.atlas.tradeMeasures)
    .filter(
      (measure) =>
        fitsPlaces(measure, filter) &&
        (product === null || measure.products.some((one) => fitsProduct(one, product, hsNames))),
    )
    .map((measure) => ({ measure, phase: phaseOn(measure, day) }))
    .filter(({ phase }) => force === null || within[force].includes(phase));
  const groups = phases
    .map((phase) => ({ phase, rows: rows.filter((row) => row.phase === phase) }))
    .filter((group) => group.rows.length > 0);
  return { day, filter, rows, groups };
}

/** Places that impose, or are hit, in any record: by name. */
export function placesOf(index: AtlasIndex, side: 'imposedBy' | 'target'): PlaceId[] {
  const ids = [...new Set(index.atlas.tradeMeasures.map((measure) => measure[side]))];
  return ids.sort((a, b) => index.tongue.compare(placeName(index, a), placeName(index, b)));
}

export const placeName = (index: AtlasIndex, place: PlaceId): string => index.countries.get(place)?.name ?? place;
