/** What the dataset knows; without it only the form of a value is checked. */
export interface Vocabulary {
  blocs: ReadonlyMap<string, unknown>;
  /** The reader's own data are on their way: any bloc of them may be there. */
  ownComing?: boolean;
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
/** A bloc of the reader's own data: never one of the atlas. */
export const ownForm = /^own:[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Whether it is a bloc, as far as that can be told. */
export const isBloc = (id: string, vocabulary?: Vocabulary): boolean =>
  ownForm.test(id)
    ? !vocabulary || vocabulary.ownComing === true || vocabulary.blocs.has(id)
    : blocForm.test(id) && (!vocabulary || vocabulary.blocs.has(id));

export const notABloc = (id: string): string =>
  ownForm.test(id) ? 'is a bloc of your own data, which is not loaded here' : 'is not a bloc of this atlas';

export const countryForm = /^[A-Z]{3}$/;
