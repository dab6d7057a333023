import type { CountryId } from './country';
import type { FuzzyDate } from './dates';
import type { Confidence, Evidence } from './evidence';

export const ballots = ['yes', 'no', 'abstain', 'absent'] as const;
export type Ballot = (typeof ballots)[number];

export interface Vote {
  id: string;
  /** UN symbol, or a description where no symbol is printed. */
  resolution: string;
  body: string;
  date: FuzzyDate;
  title: string;
  tally: { yes: number; no: number; abstain: number } | null;
  /** A state not listed is not known. */
  votes: Readonly<Record<CountryId, Ballot>>;
  /** States whose vote follows from the text rather than being printed. */
  inferred: readonly CountryId[];
  /** States known only not to be on a complete list of votes against. */
  notAgainst: readonly CountryId[];
  confidence: Confidence;
  evidence: readonly Evidence[];
  note?: string | undefined;
}
