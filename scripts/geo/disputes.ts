import type { Position } from 'geojson';

/** A line drawn dashed: where two pieces of the topology meet, or the stretch of it between two vertices. */
export interface Dispute {
  line: string;
  /** The two sides, each as an ISO code or `iso/part` for a piece that the policy cut out. */
  between: readonly [string, string];
  /** The stretch runs from the vertex nearest `from` to the vertex nearest `to`; without it the whole line is meant. */
  stretch?: { from: Position; to: Position };
}

// Sangam on the Chenab, where the Line of Control begins, and the Siachen triangle's ends (NJ9842, Karakoram Pass).
const sangam: Position = [74.66, 32.76];
const nj9842: Position = [76.9, 35.1];
const karakoramPass: Position = [77.82, 35.51];
// Gya peak, where Ladakh, Spiti and Tibet meet: the western sector's southern end.
const gya: Position = [78.4, 32.53];
const bhutanTripoint: Position = [91.66, 27.76];
const myanmarTripoint: Position = [97.35, 28.22];

export const disputes: readonly Dispute[] = [
  { line: 'line-of-control', between: ['IND', 'PAK'], stretch: { from: sangam, to: nj9842 } },
  { line: 'siachen', between: ['IND', 'XSI'] },
  { line: 'siachen', between: ['PAK', 'XSI'] },
  { line: 'siachen', between: ['CHN', 'XSI'] },
  { line: 'aksai-chin', between: ['CHN', 'IND'], stretch: { from: karakoramPass, to: gya } },
  { line: 'mcmahon-line', between: ['CHN', 'IND'], stretch: { from: bhutanTripoint, to: myanmarTripoint } },
  { line: 'kosovo', between: ['SRB', 'XKX'] },
  { line: 'northern-cyprus', between: ['CYP/buffer-zone', 'XNC'] },
  { line: 'northern-cyprus', between: ['CYP', 'XNC'] },
  { line: 'northern-cyprus', between: ['GBR/sovereign-bases', 'XNC'] },
  { line: 'somaliland', between: ['SOM', 'SOM/somaliland'] },
  { line: 'western-sahara', between: ['ESH/west-of-berm', 'MAR'] },
  { line: 'western-sahara-berm', between: ['ESH', 'ESH/west-of-berm'] },
  { line: 'palestine', between: ['ISR', 'PSE'] },
  { line: 'golan', between: ['ISR', 'SYR'] },
];
