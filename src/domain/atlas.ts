/**
 * The model: the published atlas as a whole. What a record of each kind is stands in `model/`, a file per topic.
 * Shapes follow the published contract (README, "The data").
 */

import type { Bloc } from './model/bloc';
import type { Country, CountryId } from './model/country';
import type { FuzzyDate } from './model/dates';
import type { AtlasEvent } from './model/event';
import type { Source } from './model/evidence';
import type { Migration, Remittance, Trade } from './model/figure';
import type { Decision, Membership, OrganisationStatus } from './model/membership';
import type { Claim, Person, Quote } from './model/speech';
import type { Story } from './model/story';
import type { TradeMeasure } from './model/tradeMeasure';
import type { Vote } from './model/vote';

/** What is not known although it was looked for. */
export interface Gap {
  id: string;
  topic: string;
  text: string;
  blocs: readonly string[];
  countries: readonly CountryId[];
}

export interface Atlas {
  schemaVersion: string;
  version: string;
  /** The day the records speak for. */
  asOf: FuzzyDate;
  sources: readonly Source[];
  people: readonly Person[];
  countries: readonly Country[];
  blocs: readonly Bloc[];
  memberships: readonly Membership[];
  organisationStatuses: readonly OrganisationStatus[];
  decisions: readonly Decision[];
  events: readonly AtlasEvent[];
  tradeMeasures: readonly TradeMeasure[];
  remittances: readonly Remittance[];
  migration: readonly Migration[];
  trade: readonly Trade[];
  votes: readonly Vote[];
  quotes: readonly Quote[];
  claims: readonly Claim[];
  gaps: readonly Gap[];
  stories: readonly Story[];
}
