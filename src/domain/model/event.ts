import type { CountryId } from './country';
import type { FuzzyDate } from './dates';
import type { Confidence, Evidence } from './evidence';

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
