import type { AtlasIndex } from '../../domain/atlasIndex';
import { precisionOf } from '../../domain/day';
import type { PageWords } from '../../words/pageEn';
import type { Bar } from './timelineBars';

export const countryName = (index: AtlasIndex, id: string): string => index.countries.get(id)?.name ?? id;
export const blocName = (index: AtlasIndex, id: string): string => index.blocs.get(id)?.short ?? id;

/** "since 19 December 2012", "August 2006 to 28 June 2012". */
export function datesInWords({ membership: { from, to } }: Bar, words: PageWords): string {
  return to === null ? words.since(from) : words.span(from, to);
}

/** What is not known to the day, one phrase an end. */
export function precisionInWords({ membership: { from, to } }: Bar, words: PageWords): string[] {
  const { startKnown, endKnown } = words.timelines;
  const [start, end] = [precisionOf(from), to === null ? 'day' : precisionOf(to)];
  return [...(start === 'day' ? [] : [startKnown[start]]), ...(end === 'day' ? [] : [endKnown[end]])];
}

export function contestInWords({ contested }: Bar, words: PageWords): string[] {
  if (contested === null) return [];
  return [contested === 'dates' ? words.datesContested : words.contested];
}

/** "Uzbekistan, CSTO: Suspended, 28 June 2012 to 19 December 2012", with what is uncertain about it. */
export function barName(bar: Bar, index: AtlasIndex, words: PageWords): string {
  const { country, bloc } = bar.membership;
  const status = words.statusBegins(countryName(index, country), blocName(index, bloc), bar.label);
  return [status, datesInWords(bar, words), ...precisionInWords(bar, words), ...contestInWords(bar, words)].join(', ');
}
