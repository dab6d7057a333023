import type { SearchKind } from '../domain/searchIndex';
import type { WordsOf } from './wordsOf';

/** Words of the list under the search box; they come with it. */
export const searchEn = {
  /** BCP 47: of the words that the list itself speaks. */
  locale: 'en-GB',
  results: 'Results',
  kinds: {
    country: 'Countries',
    bloc: 'Blocs',
    person: 'People',
    event: 'Events',
    measure: 'Trade measures',
    quote: 'Quotes',
  } satisfies Record<SearchKind, string> as Readonly<Record<SearchKind, string>>,
  more: (kind: string, count: number) => (count === 0 ? kind : `${kind} (${count} more: type on)`),
  opens: {
    country: 'opens the country',
    bloc: 'opens its map',
    person: 'opens the quotes',
    mentioned: 'no quotes of their own; opens quotes that name them',
    event: (date: string) => `${date}; opens the map of that day`,
    measure: 'opens the trade measure',
    quote: (speaker: string, date: string) => `${speaker}, ${date}; opens the quote`,
  },
  nothing: (text: string) => `Nothing found for “${text}”.`,
};

export type SearchWords = WordsOf<typeof searchEn>;
