/** What the dataset knows; without it only the form of a value is checked. */
export interface Vocabulary {
  blocs: ReadonlyMap<string, unknown>;
  countries: ReadonlyMap<string, unknown>;
  /** Ids of the records of a topic (`tradeMeasures`, `votes`, `people` …); null while they are on their way. */
  records: ReadonlyMap<string, ReadonlySet<string>> | null;
  /** First and last day of the timeline. */
  from: string;
  to: string;
}

export type Reject = (value: string, reason: string) => void;

/** How one part of the view is read from the address. */
export interface Reader<T> {
  /** The value, or undefined when it cannot be used; `reject` is told why. */
  read(value: string, reject: Reject, vocabulary: Vocabulary | undefined): T | undefined;
}

/** How one part of the view is read from the address and written into it. */
export interface Parameter<T> extends Reader<T> {
  write(value: T): string;
}

/** Longest value that an address is read for, in characters: all states and blocs of an atlas are a quarter of that. */
export const longestValue = 8000;

export const blocForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const countryForm = /^[A-Z]{3}$/;
