import type { FuzzyDate } from '../domain/model/dates';
import type { StandingClass } from '../domain/standing';
import { compareChoiceEn } from './compareChoiceEn';
import type { WordsOf } from './wordsOf';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2024-10-17` → `17 October 2024`, at the precision known. */
const date = (value: FuzzyDate): string => {
  const [year = '', month, day] = value.split('-');
  const parts = [day ? String(Number(day)) : '', month ? (months[Number(month) - 1] ?? '') : '', year];
  return parts.filter(Boolean).join(' ');
};

const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const numbers = [0, 1, 2].map((digits) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: digits }));

/** Every word of the interface; another language is another object of this shape. */
export const en = {
  compare: compareChoiceEn,
  title: 'Multivector',
  subtitle: "An evidence-first atlas of Central Asia's alignments",
  date,
  /** With so many decimals at most; `fixed`: with just so many, as a ratio has them. */
  number: (value: number, digits: 0 | 1 | 2 = 1, fixed = false): string =>
    fixed ? value.toFixed(digits) : (numbers[digits]?.format(value) ?? String(value)),
  skipTo: { name: 'Skip links', map: 'Skip to map', countries: 'Skip to countries', panel: 'Skip to details' },
  map: 'Map',
  views: 'Views',
  search: 'Search',
  viewNames: {
    map: 'Map',
    matrix: 'Matrix',
    timelines: 'Timelines',
    overlaps: 'Overlaps',
    multiples: 'Small multiples',
    remittances: 'Remittances',
    measures: 'Trade measures',
    quotes: 'Quotes',
    votes: 'UN votes',
    components: 'Components',
    story: 'Story',
    data: 'Data',
    own: 'Your data',
  },
  multiplesTitle: (day: FuzzyDate) => `A map for each bloc, ${date(day)}`,
  multiplesHint: 'Equal-area projection; a bloc’s name opens its map.',
  viewLoading: 'Loading…',
  knownTitle: (day: FuzzyDate) => `As known on ${date(day)}`,
  knownNote: (hidden: number, undated: number) =>
    `${hidden} records published later are hidden; ${undated} that rest on undated pages or reference works are kept.`,
  knownOff: 'Show all that is known now',
  mapCanvas: 'Map canvas: drag or use the arrow keys to move, plus and minus to zoom',
  mapLacks: (reason: string) => `Part of the map is missing (${reason}).`,
  mapLoading: 'Drawing the map…',
  mapFailed: (reason: string) => `The map could not be drawn: ${reason}`,
  mapFailedHelp: 'The list of countries and all panels go on working.',
  retry: 'Try again',
  frame: 'Show Central Asia',
  disclaimer: 'Boundaries and names do not imply endorsement; disputed lines are dashed.',
  credit: 'Shapes: Natural Earth',
  dataLoading: 'Loading the dataset…',
  dataFailed: 'The dataset could not be loaded.',
  appFailed: 'Something in this part of the page broke.',
  countries: 'Countries',
  blocs: 'Blocs',
  blocsHint: 'One bloc: fill by status. Two: the second as a hatch. Three: a stripe each. More: in how many.',
  counts: (members: number, others: number) =>
    `${members} ${members === 1 ? 'member' : 'members'}${others > 0 ? `, ${others} ${others === 1 ? 'other' : 'others'}` : ''}`,
  asOf: 'As of',
  dateHint: (from: string, to: string) => `Any day from ${date(from)} to ${date(to)}`,
  today: 'Latest',
  dateOutside: (from: string, to: string) => `The atlas runs from ${date(from)} to ${date(to)}.`,
  date_: 'Date',
  timeline: 'Timeline',
  events: 'Events',
  tick: (lines: readonly string[]) =>
    lines.length > 1 ? `${lines.length} events. ${lines.join('; ')}` : (lines[0] ?? ''),
  statusBegins: (country: string, bloc: string, status: string) => `${country}, ${bloc}: ${status}`,
  periods: { y2014: '2014', invasion: 'since 24 February 2022' },
  previousChange: 'Previous change',
  nextChange: 'Next change',
  play: 'Play',
  pause: 'Pause',
  speed: 'Speed',
  yearsASecond: (years: number) => (years === 1 ? '1 year a second' : `${years} years a second`),
  legend: 'Legend',
  legendOf: (bloc: string) => `Status in ${bloc}`,
  legendSecond: (bloc: string) => `Hatch: status in ${bloc}`,
  legendCount: 'Member of how many of the chosen blocs',
  legendContested: 'Contested: sources disagree',
  stripe: (standing: StandingClass) => (standing === 'full' ? 'Member' : 'Associate, partner or observer'),
  noStripe: 'No stripe: no such tie, or none known.',
  legendSmall: '2+: ties to both or more, where too small for a pattern',
  legendNone: 'Choose a bloc to colour the map.',
  countOf: (count: number, of: number) => `${count} of ${of}`,
  standing: {
    full: 'Member',
    frozen: 'Member, frozen or leaving',
    associate: 'Associate',
    partner: 'Partner',
    observer: 'Observer',
    prospective: 'Invited, applied or signed',
    suspended: 'Suspended',
    ended: 'Left or declined',
    none: 'Not a member',
    unknown: 'Not known',
    'not-applicable': 'Bloc did not exist',
  } satisfies Record<StandingClass, string>,
  inBloc: (status: string, bloc: string) => `${bloc}: ${status}`,
  contested: 'contested',
  datesContested: 'dates contested',
  since: (from: FuzzyDate) => `since ${date(from)}`,
  span: (from: FuzzyDate, to: FuzzyDate) => `${date(from)} to ${date(to)}`,
  until: (to: FuzzyDate) => `until ${date(to)}`,
  checked: (day: FuzzyDate) => `checked ${date(day)}`,
  close: 'Close',
  memberships: 'Memberships',
  noTies: (count: number) => `No tie on record in ${count} other blocs`,
  earlier: 'Earlier and later',
  claims: 'What else is said',
  related: (count: number) => `What is said about it (${count})`,
  claimBy: (by: string) => `According to ${by}`,
  shownInstead: 'What is shown, and why',
  evidenceCount: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  allEvidence: 'All about this evidence',
  supports: 'Supports',
  disputes: 'Disputes',
  /** What opens and closes somebody's own words, and a title. */
  quoteMarks: ['“', '”'] as [string, string],
  rewrite: (of: string) => `rewrite of “${of}”, not a second witness`,
  retranslated: 'machine retranslation; wording unreliable',
  undated: 'undated',
  measures: 'Trade measures',
  quotes: 'Quotes',
  nothing: 'Nothing on record.',
  moreNotices: (count: number) => `and ${count} more`,
  details: 'Details',
  noticeTitle: 'Part of the address could not be used',
  notice: (parameter: string, value: string, reason: string) => `“${value}” (${parameter}) ${reason}.`,
  dismiss: 'Dismiss',
  list: (names: readonly string[]): string => lists.format(names),
  onDay: (day: FuzzyDate) => `On ${date(day)}:`,
  statusOf: (status: string, who: string) => `${status}: ${who}`,
  blocSentence: (bloc: string, members: number, five: string) =>
    `${bloc} has ${members} ${members === 1 ? 'member' : 'members'}; of the five, ${five}.`,
  countrySentence: (country: string, groups: readonly string[]) =>
    groups.length > 0 ? `${country} is, by status, ${groups.join('; ')}.` : `${country} has no tie on record.`,
  countOfCountry: (country: string, count: number) => `${country} of ${count}`,
  fiveSentence: (blocs: number, counts: string) =>
    `of ${blocs} blocs with members on the day, the five are members of so many: ${counts}.`,
  copyWords: 'Copy as alternative text',
  copied: 'Copied',
  founded: (founded: FuzzyDate, latest: FuzzyDate) => `Since ${date(founded)}; newest evidence read ${date(latest)}.`,
  overview: 'Chosen blocs',
  pickCountry: 'Choose a country on the map or in the list to see its memberships, money, bans and quotes.',
  sourceLine: (publisher: string, when: string) => `${publisher}, ${when}`,
};

export type Words = WordsOf<typeof en>;
