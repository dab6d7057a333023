/** Who said what: words quoted, and claims in our own words. */

import type { CountryId } from './country';
import type { FuzzyDate } from './dates';
import type { Evidence } from './evidence';

export interface Person {
  id: string;
  name: string;
  aliases: readonly string[];
  country: CountryId | null;
  affiliation: string;
}

export interface Stance {
  bloc: string;
  stance: 'for' | 'against' | 'neutral';
}

export interface Quote {
  id: string;
  /** A direct quotation is verbatim from its source; one out of a retranslated text is a paraphrase. */
  kind: 'direct' | 'paraphrase';
  /** Person id. */
  speaker: string;
  officeThen: string;
  date: FuzzyDate | null;
  /** Why the date is what it is, where the source does not print it. */
  dateNote?: string | undefined;
  venue: string | null;
  saidTo: string | null;
  text: string;
  language: string;
  originalText?: string | undefined;
  /** BCP 47 tag of `originalText`. */
  originalLanguage?: string | undefined;
  countries: readonly CountryId[];
  blocs: readonly string[];
  topics: readonly string[];
  /** Only where the words themselves carry it. */
  stanceOn?: readonly Stance[] | undefined;
  evidence: readonly Evidence[];
  note?: string | undefined;
}

export interface Claim {
  id: string;
  /** Ids of the records it bears on; empty for a characterisation of a state or a bloc. */
  about: readonly string[];
  countries: readonly CountryId[];
  blocs: readonly string[];
  /** opinion: a characterisation; allegation: a motive or an act nobody has owned; statement: a fact asserted; correction: an error in a source. */
  kind: 'opinion' | 'allegation' | 'statement' | 'correction';
  /** In our own words. */
  statement: string;
  /** Source or person id. */
  by: string;
  date: FuzzyDate | null;
  /** Supports: who says it. Disputes: who contradicts it. */
  evidence: readonly Evidence[];
  /** What is shown instead and the rule that says why. */
  resolution?: string | undefined;
}
