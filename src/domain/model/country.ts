import type { Names } from './language';

/** ISO 3166-1 alpha-3, or `XNC` for Northern Cyprus (user-assigned, recognised by Türkiye only). */
export type CountryId = string;

/** A country or a group of them: `WLD` all, `OTHER` named in the note, `CA5` the five, `EU` the Union. */
export type PlaceId = string;

export const regions = ['central-asia', 'neighbour', 'other'] as const;

export interface Country {
  id: CountryId;
  names: Names & { readonly local: string };
  aliases: readonly string[];
  region: (typeof regions)[number];
  /** Where its label stands: [longitude, latitude] in degrees, WGS 84. */
  labelAt: readonly [number, number];
}
