/** Why the dataset is not there, as a sentence. */
export interface FailureForms {
  /** No connection, or no server at its other end. */
  lost(file: string): string;
  refused(file: string, status: string): string;
  broken(file: string): string;
  /** The part of the page that reads it did not come. */
  reader: string;
  unread(file: string): string;
  notJson(file: string): string;
  mistakes(file: string, count: string): string;
}

type Tell = (forms: FailureForms, ...parts: string[]) => string;

/** What `dataset/` says, which is English. */
const failures: readonly (readonly [pattern: RegExp, tell: Tell])[] = [
  [/^(\S+) could not be fetched: no connection/, ({ lost }, file = '') => lost(file)],
  [
    /^(\S+) could not be fetched: the server answered (\d+)/,
    ({ refused }, file = '', status = '') => refused(file, status),
  ],
  [/^(\S+) broke off/, ({ broken }, file = '') => broken(file)],
  [/^The part of the page that reads the dataset/, ({ reader }) => reader],
  [/^(\S+) could not be read/, ({ unread }, file = '') => unread(file)],
  [/^(\S+) is not JSON/, ({ notJson }, file = '') => notJson(file)],
  [/^(\S+) has (\d+) mistake/, ({ mistakes }, file = '', count = '') => mistakes(file, count)],
];

/** Tells a failure in a language; null for one that has no form there. */
export const failuresIn =
  (forms: FailureForms) =>
  (message: string): string | null => {
    for (const [pattern, tell] of failures) {
      const [found, ...parts] = pattern.exec(message) ?? [];
      if (found !== undefined) return `${tell(forms, ...parts)}.`;
    }
    return null;
  };
