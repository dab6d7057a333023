import type { FuzzyDate } from './dates';
import type { Evidence } from './evidence';
import type { Language, Names } from './language';

/** What a status looks like, ordered from the strongest tie to none. */
export const statusClasses = [
  'full',
  'associate',
  'partner',
  'observer',
  'prospective',
  'suspended',
  'ended',
  'none',
] as const;
export type StatusClass = (typeof statusClasses)[number];

export interface BlocStatus {
  id: string;
  label: string;
  class: StatusClass;
  /** When the bloc used this status, if not always: half-open. */
  from?: FuzzyDate | undefined;
  to?: FuzzyDate | undefined;
  note?: string | undefined;
}

export const blocKinds = ['political', 'economic', 'security', 'forum'] as const;

/** A list that is complete for its span: a state not on it had no status, by that list. Half-open. */
export interface Roster {
  from: FuzzyDate;
  to: FuzzyDate | null;
  evidence: readonly Evidence[];
}

export interface Bloc {
  id: string;
  names: Names;
  short: string;
  /** Its short name in the languages that have another. */
  shorts?: { readonly [K in Language]?: string | undefined } | undefined;
  aliases: readonly string[];
  founded: FuzzyDate;
  /** First day it no longer existed. */
  ended?: FuzzyDate | undefined;
  kind: (typeof blocKinds)[number];
  /** Ordered, the strongest tie first. */
  statuses: readonly BlocStatus[];
  /** Pairs of status ids that one state may hold on the same day. */
  coexisting?: readonly (readonly [string, string])[] | undefined;
  rosters: readonly Roster[];
  /** Newest text read on it. */
  latestEvidence: FuzzyDate;
  url: string | null;
  note?: string | undefined;
  /** What was looked for and not found. */
  notFound?: readonly string[] | undefined;
  /** From a file of the reader's own, not of the atlas: never published, marked wherever it is shown, without an end or a beginning. */
  own?: true | undefined;
}
