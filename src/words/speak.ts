import type { Catalogue } from './catalogue';
import type { Format } from './format';
import type { Spoken } from './spoken';

/** A language of its words and its ways with dates, numbers and names. */
export const speak = (language: Spoken['language'], catalogue: Catalogue, format: Format): Spoken => ({
  language,
  catalogue,
  compact: format.compact,
  tongue: { language, statusLabels: catalogue.statusLabels, compare: format.compare },
});
