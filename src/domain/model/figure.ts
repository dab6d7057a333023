/** Figures: none without its period, its unit, and of a percentage its base. */

import type { CountryId, PlaceId } from './country';
import type { Period } from './dates';
import type { Confidence, Evidence } from './evidence';

export const remittanceMeasures = ['amount', 'share', 'change', 'share-of-gdp'] as const;

export interface Remittance {
  id: string;
  recipient: CountryId;
  sender: PlaceId;
  period: Period;
  measure: (typeof remittanceMeasures)[number];
  value: number;
  unit: 'USD million' | 'percent';
  /** What a percentage is of: "total transfers", "GDP", "the same sender's amount in `comparedWith`". */
  base?: string | undefined;
  /** For a change: the period it is measured against. */
  comparedWith?: Period | undefined;
  /** Whose definition; rows of two series never share a line. */
  series: string;
  /** in: received; out: sent; net: received less sent. */
  flow: 'in' | 'out' | 'net';
  contested: boolean;
  derived: boolean;
  confidence: Confidence;
  evidence: readonly Evidence[];
  note?: string | undefined;
}

export interface Migration {
  id: string;
  indicator: string;
  origin: PlaceId;
  destination: PlaceId;
  place?: string | undefined;
  period: Period;
  value: number;
  unit: 'persons' | 'entries' | 'registrations' | 'departures' | 'permits' | 'percent' | 'percent change';
  base?: string | undefined;
  comparedWith?: Period | undefined;
  contested: boolean;
  derived: boolean;
  confidence: Confidence;
  evidence: readonly Evidence[];
  note?: string | undefined;
}

export interface Trade {
  id: string;
  indicator: string;
  reporter: PlaceId;
  partner: PlaceId;
  period: Period;
  value: number;
  unit: 'USD billion' | 'EUR billion' | 'percent' | 'percent change';
  base?: string | undefined;
  comparedWith?: Period | undefined;
  series: string;
  contested: boolean;
  derived: boolean;
  confidence: Confidence;
  evidence: readonly Evidence[];
  note?: string | undefined;
}
