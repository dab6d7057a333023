import type { BallotOrNot } from '../domain/votes';
import { hex, type Oklch } from './oklch';
import { type Scheme, surfaces } from './palette';
import { type Pattern, pattern } from './patterns';

/** From the strongest support to none, then what is no vote. */
export const ballotOrder: readonly BallotOrNot[] = ['yes', 'abstain', 'no', 'absent', 'not-against', 'unknown'];

/** One grey with a trace of warmth, that is no bloc's and no side's. */
const hue = 80;

/** Ordered lightness: the more support for the resolution, the further from the ground. */
const tones: Readonly<Record<Scheme, Readonly<Record<BallotOrNot, Omit<Oklch, 'h'>>>>> = {
  light: {
    yes: { l: 0.46, c: 0.02 },
    abstain: { l: 0.68, c: 0.018 },
    no: { l: 0.845, c: 0.016 },
    absent: { l: 0.955, c: 0.006 },
    'not-against': { l: 0.93, c: 0.006 },
    unknown: { l: 0.9, c: 0 },
  },
  dark: {
    yes: { l: 0.76, c: 0.02 },
    abstain: { l: 0.56, c: 0.018 },
    no: { l: 0.42, c: 0.016 },
    absent: { l: 0.27, c: 0.006 },
    'not-against': { l: 0.31, c: 0.006 },
    unknown: { l: 0.34, c: 0 },
  },
};

const mixed = new Map<string, string>();

/** Fill of a state by its vote: the same on the map, in the grid and in the legend. */
export function ballotFill(ballot: BallotOrNot, scheme: Scheme): string {
  const key = `${scheme} ${ballot}`;
  const made = mixed.get(key) ?? hex({ ...tones[scheme][ballot], h: hue });
  mixed.set(key, made);
  return made;
}

/** Ink of the hatches of a vote that was cast. */
const inkOf = (scheme: Scheme): string =>
  hex({ l: scheme === 'light' ? 0.22 : 0.98, c: scheme === 'light' ? 0.03 : 0.01, h: hue });

/** The hatch over the fill; a vote in favour has none. Not known has the dots that it has wherever it stands. */
export function ballotPattern(ballot: BallotOrNot, scheme: Scheme): Pattern | null {
  const { quiet } = surfaces[scheme];
  switch (ballot) {
    case 'yes':
      return null;
    case 'abstain':
      return pattern('rise', 9, 1, inkOf(scheme));
    case 'no':
      return pattern('cross', 12, 1.25, inkOf(scheme));
    case 'absent':
      return pattern('level', 10, 0.75, quiet);
    case 'not-against':
      return pattern('fall', 12, 1, quiet);
    case 'unknown':
      return pattern('dots', 12, 2, quiet);
  }
}
