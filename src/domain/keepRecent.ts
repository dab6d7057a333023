/**
 * Puts a value under its key as the last used, and lets go of the one that was not used for longest when there are more than `most`.
 * Gives the value back. A `Map` keeps the order in which its keys were put.
 */
export function keepRecent<Key, Value>(kept: Map<Key, Value>, key: Key, value: Value, most: number): Value {
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  return value;
}
