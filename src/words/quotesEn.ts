import type { WordsOf } from './wordsOf';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
const quotesOf = (count: number): string => many(count, 'quote', 'quotes');

/** What a sentence about the view is made of. */
export interface QuotesFacts {
  total: number;
  shown: number;
  speakers: number;
  direct: number;
  undated: number;
  /** The speaker quoted most, when there is more than one. */
  most: { name: string; count: number } | null;
  /** First and last date, in words. */
  span: { first: string; last: string } | null;
  /** The filters, in words. */
  asked: readonly string[];
}

/** Words of the view of quotations. */
export const quotesEn = {
  title: 'Quotes',
  intro:
    'Who said what, with the office held at the time. A paraphrase is not the speaker’s wording. A quote never changes the colour of a country.',
  filters: 'Filters',
  search: 'Search in quotes',
  searchHint: 'A word, a name in any spelling or script, a bloc, a country',
  speaker: 'Speaker',
  about: 'About',
  bloc: 'Bloc',
  topic: 'Topic',
  kind: 'Wording',
  from: 'Said from',
  to: 'Said until',
  any: 'Any',
  kinds: { direct: 'Direct quote', paraphrase: 'Paraphrase' },
  topics: {
    'world-order': 'World order',
    membership: 'Membership',
    un: 'United Nations',
    'multi-vector': 'Multi-vector policy',
    'ukraine-war': 'War in Ukraine',
    security: 'Security',
    sovereignty: 'Sovereignty',
    alliances: 'Alliances',
    history: 'History',
    trade: 'Trade',
    'import-ban': 'Import bans',
    language: 'Language',
    sanctions: 'Sanctions',
    corridors: 'Corridors',
    china: 'China',
    energy: 'Energy',
  } as Readonly<Record<string, string>>,
  option: (name: string, count: number) => `${name} (${count})`,
  clear: 'Clear filters',
  nothing: 'No quote fits.',
  nothingHelp: 'Try fewer filters, or another spelling; the dates leave out what is not dated.',
  undatedOut: (count: number) => `${quotesOf(count)} without a date left out: no one can say whether in these days.`,
  laterOut: (count: number, day: string) =>
    count === 1
      ? `One quote is left out: it was said after ${day}.`
      : `${count} quotes are left out: they were said after ${day}.`,
  sentence: ({ total, shown, speakers, direct, undated, most, span, asked }: QuotesFacts): string => {
    const whose = asked.length > 0 ? ` (${asked.join('; ')})` : '';
    if (shown === 0) return `None of ${quotesOf(total)} fits${whose}.`;
    const when = span
      ? `, ${span.first === span.last ? `of ${span.first}` : `from ${span.first} to ${span.last}`}${undated > 0 ? `, ${undated} undated` : ''}`
      : ', undated';
    const lead = most ? `; most are of ${most.name} (${most.count})` : '';
    return `${shown} of ${quotesOf(total)} by ${many(speakers, 'speaker', 'speakers')}${when}: ${direct} direct, ${shown - direct} in paraphrase${lead}${whose}.`;
  },
  askedFor: {
    words: (text: string) => `with “${text}”`,
    speaker: (names: string) => `by ${names}`,
    about: (names: string) => `about ${names}`,
    blocs: (names: string) => `on ${names}`,
    topic: (topic: string) => `topic: ${topic}`,
    kind: { direct: 'direct only', paraphrase: 'paraphrases only' },
    from: (day: string) => `from ${day}`,
    to: (day: string) => `to ${day}`,
  },
  axis: 'Quotes over time',
  axisHint: 'A mark is what one speaker said on a day; a long one where only the month or year is known.',
  axisUndated: (count: number) =>
    `${quotesOf(count)} without a date ${count === 1 ? 'stands' : 'stand'} only in the list.`,
  mark: (speaker: string, when: string, count: number) => `${speaker}, ${when}: ${quotesOf(count)}`,
  markSpan: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  list: 'Quotes by speaker',
  offices: (names: readonly string[]) => names.join('; earlier: '),
  groupCount: (count: number) => quotesOf(count),
  paraphrase: 'paraphrase',
  original: 'In the original',
  languages: {
    en: 'English',
    ru: 'Russian',
    kk: 'Kazakh',
    uz: 'Uzbek',
    ky: 'Kyrgyz',
    tg: 'Tajik',
    tk: 'Turkmen',
    uk: 'Ukrainian',
  } as Readonly<Record<string, string>>,
  passage: 'Open the passage',
  page: 'Open the page',
  passageAt: (publisher: string) => `at ${publisher}`,
  saidTo: (whom: string) => `to ${whom}`,
  stance: { for: 'For', against: 'Against', neutral: 'Neither for nor against' },
  stanceWhy: 'by these words',
  retranslated: (publishers: string) =>
    `Rests on a text translated by machine and back (${publishers}): its wording is unreliable, so only the sense is given.`,
  corrected: 'What another source makes of it',
  cardSvg: 'Card (SVG)',
  cardPng: 'Card (PNG)',
  cardOf: (speaker: string) => `Quote card: ${speaker}`,
  cardParaphrase: 'In paraphrase, not the speaker’s own words',
  cardSource: (publisher: string, when: string) => `Source: ${publisher}, ${when}`,
  cardUndated: 'undated',
  cardData: (version: string, asOf: string) => `Multivector, data ${version} as of ${asOf}`,
  cardCorrected: (count: number) =>
    `${count === 1 ? 'A report' : `${count} reports`} of these words ${count === 1 ? 'is' : 'are'} corrected in the atlas: see there before citing`,
  cardRetranslated: 'Rests on a machine retranslation: wording unreliable',
  csv: 'Quotes as CSV',
};

export type QuotesWords = WordsOf<typeof quotesEn>;
