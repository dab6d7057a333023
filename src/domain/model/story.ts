import type { FuzzyDate } from './dates';
import type { Evidence } from './evidence';

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
