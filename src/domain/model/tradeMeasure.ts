import type { CountryId, PlaceId } from './country';
import type { FuzzyDate } from './dates';
import type { Confidence, Evidence } from './evidence';

export const measureKinds = ['import-ban', 'export-ban', 'transit-limit'] as const;

export const measureOutcomes = ['imposed', 'considered', 'denied'] as const;

export interface Product {
  name: string;
  /** Harmonized System 2022 code, 2, 4 or 6 digits. */
  hs?: string | undefined;
}

export interface Motive {
  /** Person or source id. */
  by: string;
  text: string;
  evidence: readonly Evidence[];
}

export interface TradeMeasure {
  id: string;
  kind: (typeof measureKinds)[number];
  /** `considered` and `denied` never took effect and are never drawn as in force. */
  outcome: (typeof measureOutcomes)[number];
  title: string;
  imposedBy: CountryId;
  target: PlaceId;
  products: readonly Product[];
  announced: FuzzyDate | null;
  inForce: FuzzyDate | null;
  /** First day it no longer applied. */
  lifted: FuzzyDate | null;
  /** False: `lifted` null means "end not found"; true: it is known to be still in force when checked. */
  endKnown: boolean;
  replacedBy?: string | undefined;
  /** What the imposing side said. */
  statedReason: string | null;
  /** What others say it was for. */
  allegedMotives: readonly Motive[];
  confidence: Confidence;
  checked: FuzzyDate;
  evidence: readonly Evidence[];
  note?: string | undefined;
}
