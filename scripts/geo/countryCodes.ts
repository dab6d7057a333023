import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Shapes without an ISO code, in the ranges ISO 3166-1 leaves to its users: alpha-3 XAA–XZZ, numeric 900–999. */
const ownCodes: readonly (readonly [alpha3: string, numeric: number])[] = [
  ['XKX', 901],
  ['XNC', 902],
  ['XSI', 903],
];

function readIsoCodes(): [string, number][] {
  const path = createRequire(import.meta.url).resolve('i18n-iso-countries/codes.json');
  const rows = JSON.parse(readFileSync(path, 'utf8')) as [alpha2: string, alpha3: string, numeric: string, string][];
  // The package carries Kosovo under its own code XKX without an ISO number; ours comes from `ownCodes`.
  return rows.filter(([alpha2]) => alpha2 !== 'XK').map(([, alpha3, numeric]) => [alpha3, Number(numeric)]);
}

const numericByAlpha3 = new Map<string, number>([...readIsoCodes(), ...ownCodes]);
const alpha3ByNumeric = new Map([...numericByAlpha3].map(([alpha3, numeric]) => [numeric, alpha3]));

/** ISO 3166-1 numeric of an alpha-3 code, or the atlas's own number (901–903). Throws on a code nobody knows. */
export function numericOf(alpha3: string): number {
  const numeric = numericByAlpha3.get(alpha3);
  if (numeric === undefined) throw new Error(`No numeric country code for ${alpha3}`);
  return numeric;
}

/** ISO 3166-1 alpha-3 of a numeric code as the source writes it ("036"). Throws on a number nobody knows. */
export function alpha3Of(numeric: string): string {
  const alpha3 = alpha3ByNumeric.get(Number(numeric));
  if (alpha3 === undefined) throw new Error(`No alpha-3 country code for ${numeric}`);
  return alpha3;
}
