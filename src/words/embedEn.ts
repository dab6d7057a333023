import type { FuzzyDate } from '../domain/model/dates';
import { en } from './en';
import type { WordsOf } from './wordsOf';

/** Words of the embeds and of what makes them. */
export const embedEn = {
  open: 'Embed',
  title: 'Embed this view',
  close: 'Close',
  hint: 'Paste this into your page. It sets no cookie, keeps nothing on the reader’s device and asks no other server.',
  what: 'What it shows',
  frozen: (day: FuzzyDate, version: string) => `Frozen: ${en.date(day)}, data version ${version}`,
  frozenHint: 'A frozen one keeps its date; should the data be corrected later, it says so and links here.',
  live: 'Live: the newest data',
  liveDated: (day: FuzzyDate) => `Live: the newest data for ${en.date(day)}`,
  theme: 'Colours',
  themes: { auto: 'As the reader’s device prefers', light: 'Light', dark: 'Dark' },
  height: 'Height in pixels',
  follow: 'Height follows the content (adds a script of 1 kB)',
  inside: (kilobytes: number) => `Picture inside the code, for where nothing runs (adds ${en.number(kilobytes)} kB)`,
  code: 'Code',
  copy: 'Copy the code',
  copied: 'Copied',
  preview: 'See it by itself',
  frameTitle: (title: string) => `Multivector. ${title}`,
  full: 'Open the full view',
  source: (version: string, asOf: FuzzyDate) =>
    `Source: Multivector, data version ${version}, records as of ${en.date(asOf)}; each with its own sources in the full view. CC BY 4.0.`,
  changed: (was: string, is: string) => `Made with data version ${was}; shown with ${is}, which may have corrections.`,
  newest: 'See the newest view',
};

export type EmbedWords = WordsOf<typeof embedEn>;
