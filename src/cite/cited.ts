import type { Day } from '../domain/day';
import type { FuzzyDate } from '../domain/model/dates';

/** A source of what is cited, in words without its address. */
export interface CitedSource {
  text: string;
  /** Null: it has no page, as a reader's own file. */
  url: string | null;
}

/** What is cited, in the words of the reader's language; each format writes it by its own rules. */
export interface Cited {
  /** Key of the entry: letters, digits and hyphens. */
  id: string;
  /** The fact, or what the view shows, in words. */
  title: string;
  /** Name of the whole. */
  atlas: string;
  creator: string;
  licence: string;
  version: string;
  /** Day of the data. */
  asOf: FuzzyDate;
  /** The reader's own day. */
  accessed: Day;
  /** Of the view. */
  url: string;
  /** Version, days and this address in a sentence, for the formats that are read. */
  line(url: string): string;
  /** Sources by what they say of a fact, each with its heading; of a view none. */
  sections: readonly { head: string; sources: readonly CitedSource[] }[];
}

/** The words of a source, and its address where it has one. */
export const sourceLine = ({ text, url }: CitedSource): string => (url === null ? text : `${text}, ${url}`);

/** Without what a line of a format cannot hold: line breaks, runs of spaces, controls. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** Year, month and day as numbers, as far as they are known. */
export const datePartsOf = (date: FuzzyDate): number[] => date.split('-').map(Number);

/** The sources as one text: bibliographies keep it, and do not print it. */
export const abstractOf = ({ sections, licence }: Cited): string =>
  [...sections.flatMap(({ head, sources }) => [head, ...sources.map((source) => `${sourceLine(source)};`)]), licence]
    .map(oneLine)
    .join(' ');

/** More than this, and a program may not know BibTeX for what it is: citation-js reads a key of 100 characters at most. */
const longestKey = 90;

/** What the entry of a fact is called: by the fact's id, of a long one its beginning and its end, which tells the date. */
export const citationKey = (id: string): string => {
  const key = `multivector-${id}`;
  return key.length > longestKey ? `${key.slice(0, 50)}--${key.slice(-38)}` : key;
};
