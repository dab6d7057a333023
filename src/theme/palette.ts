import type { StandingClass } from '../domain/standing';
import { hex, type Oklch } from './oklch';

export type Scheme = 'light' | 'dark';

/** Hue of a bloc in degrees, by name: the same in every view and export, and no side of any quarrel. */
const hues: Readonly<Record<string, number>> = {
  brics: 70,
  eaeu: 300,
  csto: 158,
  cis: 248,
  sco: 348,
  ots: 200,
  osce: 128,
  un: 232,
  nato: 110,
  eu: 48,
  g7: 325,
  wto: 90,
  eco: 142,
  oic: 175,
  cica: 280,
  ca5: 188,
  c5plus1: 312,
  'union-state': 215,
  eurasec: 290,
  caco: 100,
  guam: 262,
};

/** A bloc that the theme does not know yet gets a steady hue from its name. */
const hueOf = (bloc: string): number =>
  (Object.hasOwn(hues, bloc) ? hues[bloc] : undefined) ??
  [...bloc].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);

interface Tone {
  l: number;
  c: number;
}

/** Ordered lightness: the stronger the tie, the further from the ground. */
const tones: Readonly<Record<Scheme, Readonly<Record<StandingClass, Tone>>>> = {
  light: {
    full: { l: 0.6, c: 0.115 },
    frozen: { l: 0.6, c: 0.115 },
    associate: { l: 0.71, c: 0.095 },
    partner: { l: 0.8, c: 0.075 },
    observer: { l: 0.84, c: 0.06 },
    prospective: { l: 0.91, c: 0.035 },
    suspended: { l: 0.87, c: 0.02 },
    ended: { l: 0.93, c: 0.01 },
    none: { l: 0.955, c: 0 },
    unknown: { l: 0.9, c: 0 },
    'not-applicable': { l: 0.955, c: 0 },
  },
  dark: {
    full: { l: 0.62, c: 0.115 },
    frozen: { l: 0.62, c: 0.115 },
    associate: { l: 0.52, c: 0.1 },
    partner: { l: 0.48, c: 0.085 },
    observer: { l: 0.44, c: 0.07 },
    prospective: { l: 0.37, c: 0.045 },
    suspended: { l: 0.38, c: 0.02 },
    ended: { l: 0.32, c: 0.012 },
    none: { l: 0.28, c: 0 },
    unknown: { l: 0.34, c: 0 },
    'not-applicable': { l: 0.28, c: 0 },
  },
};

const mixed = new Map<string, string>();

/** Each of the few colours is worked out once: a scene asks for them a country at a time. */
function mix(colour: Oklch): string {
  const key = `${colour.l} ${colour.c} ${colour.h}`;
  const made = mixed.get(key) ?? hex(colour);
  mixed.set(key, made);
  return made;
}

/** Fill of a state by its standing in a bloc. */
export function fillOf(bloc: string, standing: StandingClass, scheme: Scheme): string {
  return mix({ ...tones[scheme][standing], h: hueOf(bloc) });
}

/** Ink of a bloc's hatches, and of its name as text: dark on light, light on dark. */
export function inkOf(bloc: string, scheme: Scheme): string {
  return mix({ l: scheme === 'light' ? 0.3 : 0.98, c: scheme === 'light' ? 0.1 : 0.03, h: hueOf(bloc) });
}

/** Ordered lightness for "in how many of the chosen blocs"; index 0 is none of them. */
export function countFill(count: number, of: number, scheme: Scheme): string {
  if (count === 0) return mix({ ...tones[scheme].none, h: 250 });
  const share = count / of;
  return mix({ l: scheme === 'light' ? 0.88 - 0.46 * share : 0.36 + 0.46 * share, c: 0.03 + 0.04 * share, h: 250 });
}

interface Surface {
  ground: string;
  sea: string;
  land: string;
  border: string;
  halo: string;
  text: string;
  quiet: string;
  accent: string;
  contested: string;
}

/** What is not data: ground, water, borders, text. */
export const surfaces: Readonly<Record<Scheme, Surface>> = {
  light: {
    ground: '#ffffff',
    sea: '#dde6ec',
    land: hex({ l: 0.955, c: 0.003, h: 250 }),
    border: '#3c4247',
    halo: '#ffffff',
    text: '#1b1f23',
    quiet: '#565e66',
    accent: '#0b57a4',
    contested: '#1b1f23',
  },
  dark: {
    ground: '#121416',
    sea: '#0c1013',
    land: hex({ l: 0.28, c: 0.004, h: 250 }),
    border: '#c3c9cf',
    halo: '#0d0f11',
    text: '#eceff2',
    quiet: '#a7afb7',
    accent: '#86b9f2',
    contested: '#f4f6f8',
  },
};
