import { fold, plain } from '../domain/fold';
import type { CountryId } from '../domain/model/country';
import { alpha3Of } from './alpha2';

/** A country with all that it may be called, in any language. */
export interface Place {
  id: CountryId;
  names: readonly string[];
}

export type Match = { id: CountryId } | { ambiguous: readonly CountryId[] } | { nearest: CountryId | null };

/** Letters to change, add or take away to make one of the other; more than `most` is `most + 1`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] ?? most + 1;
}

/** Further suggestions cost time and help nobody: a file with so many unknown names has another column there. */
const mostSuggestions = 2000;

type Matcher = (text: string) => Match;
const made = new WeakMap<readonly Place[], Matcher>();

/** The same for the same places: what was found once is found again. */
export function countryMatcher(places: readonly Place[]): Matcher {
  const matcher = made.get(places) ?? makeMatcher(places);
  made.set(places, matcher);
  return matcher;
}

/** Which country a cell means: alpha-3, alpha-2, then names and aliases letter by letter, then by their spelling. */
function makeMatcher(places: readonly Place[]): Matcher {
  const ids = new Set(places.map(({ id }) => id));
  const index = (keyOf: (name: string) => string) => {
    const found = new Map<string, Set<CountryId>>();
    for (const { id, names } of places)
      for (const name of names) {
        const key = keyOf(name);
        if (key !== '') found.set(key, (found.get(key) ?? new Set()).add(id));
      }
    return found;
  };
  const [byLetter, bySound] = [index(plain), index(fold)];
  const known = new Map<string, Match>();
  let suggested = 0;

  const nearest = (key: string): CountryId | null => {
    suggested += 1;
    if (key.length < 4 || suggested > mostSuggestions) return null;
    let most = Math.max(1, Math.floor(key.length / 3));
    let best: CountryId | null = null;
    for (const [name, [id]] of bySound) {
      const far = distance(key, name, most);
      if (far > most || id === undefined) continue;
      best = id;
      most = far - 1;
      if (most < 0) break;
    }
    return best;
  };
  const match = (text: string): Match => {
    const code = text.toUpperCase();
    if (ids.has(code)) return { id: code };
    const long = alpha3Of.get(code);
    if (long !== undefined && ids.has(long)) return { id: long };
    // A short key may be anything: QQ sounds like K.
    const sound = fold(text);
    for (const found of [byLetter.get(plain(text)), sound.length < 4 ? undefined : bySound.get(sound)]) {
      const [id, ...others] = found ?? [];
      if (id !== undefined) return others.length > 0 ? { ambiguous: [id, ...others] } : { id };
    }
    return { nearest: nearest(sound) };
  };
  return (text) => {
    const found = known.get(text) ?? match(text);
    known.set(text, found);
    return found;
  };
}
