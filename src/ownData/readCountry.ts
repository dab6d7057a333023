import type { CountryId } from '../domain/model/country';
import type { Match } from './countryMatch';
import type { Mistakes } from './mistake';

export interface CountryCell {
  text: string;
  line: number;
  column: number;
  field: string;
}

/** Reads names of countries and keeps what each was taken for, for the reader to look over. */
export function countryReader(match: (text: string) => Match, mistakes: Mistakes) {
  const taken = new Map<string, CountryId>();
  return {
    /** As the file writes them → the country. */
    taken: taken as ReadonlyMap<string, CountryId>,
    read({ text, line, column, field }: CountryCell): CountryId | null {
      const at = { column, field, found: text };
      if (text === '') {
        mistakes.add('country-empty', line, at);
        return null;
      }
      const found = match(text);
      if ('id' in found) {
        taken.set(text, found.id);
        return found.id;
      }
      if ('ambiguous' in found) mistakes.add('country-ambiguous', line, { ...at, hint: found.ambiguous.join(' ') });
      else mistakes.add('country-unknown', line, { ...at, hint: found.nearest ?? '' });
      return null;
    },
  };
}

export type CountryReader = ReturnType<typeof countryReader>;
