import type { AtlasIndex } from '../../domain/atlasIndex';
import { type Day, firstDay } from '../../domain/day';
import type { SearchEntry } from '../../domain/searchIndex';
import type { ViewState } from '../../view/viewState';

/** Longest beginning of a quotation that is searched for, so that an address stays one that can be read. */
const longest = 60;

/** The first words of a text, cut between two of them. */
export function firstWords(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1);
  return cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : longest).trim();
}

export const hasQuotes = (index: AtlasIndex, person: string): boolean =>
  index.atlas.quotes.some(({ speaker }) => speaker === person);

/** The view that shows what was found, as a change of the one that is there. Null: the record is gone. */
export function searchTarget(
  { kind, id }: Pick<SearchEntry, 'kind' | 'id'>,
  index: AtlasIndex,
  now: Pick<ViewState, 'at' | 'view'>,
): Partial<ViewState> | null {
  switch (kind) {
    case 'country':
      // The page of the data has no panel beside it.
      return now.view === 'data' ? { country: id, view: 'map' } : { country: id };
    case 'bloc':
      return { blocs: [id], view: 'map', vs: null, options: {} };
    case 'person': {
      const name = index.people.get(id)?.name;
      if (name === undefined) return null;
      return { view: 'quotes', options: hasQuotes(index, id) ? { speaker: id } : { q: name } };
    }
    case 'event': {
      const event = index.atlas.events.find((one) => one.id === id);
      if (!event?.date) return null;
      const at: Day = firstDay(event.date);
      return { view: 'map', vs: null, at, options: {}, ...(event.blocs.length > 0 && { blocs: event.blocs }) };
    }
    case 'measure':
      return { view: 'measures', options: { measures: id } };
    case 'quote': {
      const quote = index.atlas.quotes.find((one) => one.id === id);
      if (!quote) return null;
      // A day before it was said would hide it.
      const hidden = now.at !== null && quote.date !== null && firstDay(quote.date) > now.at;
      return {
        view: 'quotes',
        options: { q: firstWords(quote.text), speaker: quote.speaker },
        ...(hidden && { at: null }),
      };
    }
  }
}
