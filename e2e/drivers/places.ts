/** A place well inside each country, away from its label, its borders and its lakes: longitude, latitude. */
export const places = {
  KAZ: [72.5, 49.3],
  KGZ: [75.3, 41.4],
  TJK: [71.9, 38.3],
  TKM: [59.2, 39.4],
  UZB: [62.6, 41.9],
  RUS: [81.5, 53.6],
  CHN: [84, 43.9],
  IRN: [57.5, 35.2],
} as const satisfies Record<string, readonly [number, number]>;

export type Place = keyof typeof places;
