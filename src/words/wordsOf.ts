/** The shape of a catalogue whatever its language: the same keys and arguments, any words. */
export type WordsOf<T> = T extends (...args: infer A) => infer R
  ? (...args: A) => WordsOf<R>
  : T extends string
    ? string
    : T extends object
      ? { [K in keyof T]: WordsOf<T[K]> }
      : T;
