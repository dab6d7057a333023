/** What ties a state to a bloc, and what it decided about one. */

import type { CountryId } from './country';
import type { FuzzyDate } from './dates';
import type { Confidence, Evidence } from './evidence';

export const stages = ['announced', 'signed', 'ratified', 'in-force'] as const;

export interface Membership {
  id: string;
  bloc: string;
  country: CountryId;
  /** An id of the bloc's own `statuses`. */
  status: string;
  stage?: (typeof stages)[number] | undefined;
  from: FuzzyDate;
  /** First day it no longer holds; null = still so when checked. */
  to: FuzzyDate | null;
  checked: FuzzyDate;
  contested: boolean;
  /** Whether sources disagree on the status itself (the default) or only on when it began or ended. */
  contestedAbout?: 'status' | 'dates' | undefined;
  /** Unstated: of a reader's own file, which says nothing of it. */
  confidence: Confidence | 'unstated';
  evidence: readonly Evidence[];
  note?: string | undefined;
}

/** A bloc (or the EU) with a status in another bloc; never coloured as a country. */
export interface OrganisationStatus {
  id: string;
  bloc: string;
  /** Bloc id of the organisation that holds the status. */
  organisation: string;
  status: string;
  from: FuzzyDate;
  to: FuzzyDate | null;
  checked: FuzzyDate;
  evidence: readonly Evidence[];
  note?: string | undefined;
}

export const decisionKinds = ['declined', 'applied', 'withdrew', 'accepted', 'paused'] as const;

export interface Decision {
  id: string;
  date: FuzzyDate;
  country: CountryId;
  bloc: string;
  kind: (typeof decisionKinds)[number];
  evidence: readonly Evidence[];
  note?: string | undefined;
}
