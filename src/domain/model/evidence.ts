/** What a record rests on: its sources, where each says it, and how sure that makes it. */

import type { FuzzyDate } from './dates';

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

export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];
