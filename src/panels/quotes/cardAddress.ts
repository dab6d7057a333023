import { dayAfter, dayNumber, dayOfNumber, firstDay } from '../../domain/day';
import type { Quote } from '../../domain/model/speech';
import { format } from '../../view/url';
import { defaultView, type ViewState } from '../../view/viewState';

/** Where the atlas shows a quotation among the few of its speaker on that date, in the reader's language. `base`: of the site, with a slash. */
export function cardAddress(
  { speaker, date }: Quote,
  base: string,
  { lang, known }: Pick<ViewState, 'lang' | 'known'>,
): string {
  const last = date === null ? null : dayOfNumber(dayNumber(dayAfter(date)) - 1);
  const options = { speaker, ...(date !== null && last !== null && { from: firstDay(date), to: last }) };
  return `${base}${format({ ...defaultView, view: 'quotes', lang, known, options })}`;
}
