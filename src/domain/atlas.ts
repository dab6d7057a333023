/**
 * The model: what a record of each kind is. Shapes follow the published contract (README, "The data").
 * Dates are ISO 8601 at the precision known (`2024`, `2024-10`, `2024-10-17`); intervals are half-open.
 */

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; never more precise than the source. */
export type FuzzyDate = string;
/** SDMX time period: `2024`, `2024-S1`, `2024-Q3`, `2024-M07`, a range `2024-01/2024-09`, or a day for a stock. */
export type Period = string;
/** ISO 3166-1 alpha-3, or `XNC` for Northern Cyprus (user-assigned, recognised by Türkiye only). */
export type CountryId = string;
/** A country or a group of them: `WLD` all, `OTHER` named in the note, `CA5` the five, `EU` the Union. */
export type PlaceId = string;

export const languages = ['en', 'ru', 'kk', 'uz', 'ky', 'tg', 'tk'] as const;
export type Language = (typeof languages)[number];
export type Names = Readonly<Record<Language, string>>;

export const publisherClasses = [
  'official',
  'state-media',
  'wire',
  'independent-media',
  'academic',
  'think-tank',
  'dataset',
  'aggregator',
] as const;
export type PublisherClass = (typeof publisherClasses)[number];

export const translations = ['none', 'human', 'machine', 'retranslated'] as const;

export interface Source {
  id: string;
  title: string;
  publisher: string;
  publisherClass: PublisherClass;
  authors: readonly string[];
  /** Null when the page gives no date; then `publishedNote` says what bounds it. */
  published: FuzzyDate | null;
  publishedNote?: string | undefined;
  url: string;
  /** BCP 47 tag of the text that was read. */
  language: string;
  translation?: (typeof translations)[number] | undefined;
  /** The source that this one rewrites: not a second witness. */
  derivedFrom?: string | undefined;
  /** What the stored copy gives. */
  note?: string | undefined;
}

export const stances = ['supports', 'disputes'] as const;

/** Where a source says it: the fields of a URL text fragment, a few words each, never the sentence. */
export interface Evidence {
  source: string;
  stance: (typeof stances)[number];
  /** Absent only for a source whose text could not be checked; `note` then says what the page gives. */
  textStart?: string | undefined;
  textEnd?: string | undefined;
  prefix?: string | undefined;
  suffix?: string | undefined;
  note?: string | undefined;
}

export interface Person {
  id: string;
  name: string;
  aliases: readonly string[];
  country: CountryId | null;
  affiliation: string;
}

export const regions = ['central-asia', 'neighbour', 'other'] as const;

export interface Country {
  id: CountryId;
  names: Names & { readonly local: string };
  aliases: readonly string[];
  region: (typeof regions)[number];
  /** Where its label stands: [longitude, latitude] in degrees, WGS 84. */
  labelAt: readonly [number, number];
}

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

export const stages = ['announced', 'signed', 'ratified', 'in-force'] as const;
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

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

export const eventKinds = [
  'accession',
  'summit',
  'meeting',
  'agreement',
  'refusal',
  'statement',
  'trade-measure',
  'migration',
  'security',
  'sanctions',
  'infrastructure',
  'investment',
  'vote',
  'status-change',
  'background',
] as const;

export interface AtlasEvent {
  id: string;
  /** Null when no source dates it: it is listed, never placed on a time axis. */
  date: FuzzyDate | null;
  /** First day after it, for what lasted. */
  to?: FuzzyDate | undefined;
  title: string;
  kind: (typeof eventKinds)[number];
  countries: readonly CountryId[];
  blocs: readonly string[];
  summary?: string | undefined;
  confidence?: Confidence | undefined;
  evidence: readonly Evidence[];
  note?: string | undefined;
}

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

/** One view of a story: what it shows, in our own words, and how others read it. */
export interface StoryStep {
  /** Its own within the story. */
  id: string;
  title: string;
  /** When what it tells of happened. */
  date: FuzzyDate;
  text: string;
  /** Ids of the records that it tells of, quotations and claims apart. */
  about: readonly string[];
  /** Quotations that it shows word for word. */
  quotes: readonly string[];
  /** Claims: explanations that rival one another, and contradictions. */
  rivals: readonly string[];
  /** Settings of the map as an address has them, without view, story and step: `at=2024-10-16&blocs=brics&country=KAZ`. */
  view: string;
  evidence: readonly Evidence[];
}

/** Views in an order, told; another story is another record. */
export interface Story {
  id: string;
  title: string;
  lead: string;
  steps: readonly StoryStep[];
}

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
