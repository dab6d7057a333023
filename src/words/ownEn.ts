import type { FuzzyDate } from '../domain/model/dates';
import { en } from './en';
import type { WordsOf } from './wordsOf';

const some = (count: number, one: string, more: string): string => `${en.number(count)} ${count === 1 ? one : more}`;
const megabytes = (bytes: number): string => `${en.number(bytes / 1_000_000)} MB`;

/** What is wrong, and how it is told of one place: what stands there, and what may have been meant or what it clashes with. */
const mistakes = {
  'file-empty': { title: 'The file is empty', say: () => 'There is nothing in it.' },
  'file-binary': {
    title: 'Not a text file',
    say: () => 'It may be a workbook: save it as CSV in UTF-8 and choose that file.',
  },
  'file-large': {
    title: 'The file is too large',
    say: (found: string, hint: string) => `It has ${megabytes(Number(found))}; the most is ${megabytes(Number(hint))}.`,
  },
  'file-unread': { title: 'The file could not be read', say: (found: string) => found },
  'header-unknown': {
    title: 'The first row names no table of a kind described below',
    say: (found: string) => `It reads “${found}”.`,
  },
  'column-missing': { title: 'A column is missing', say: (_: string, hint: string) => `There is no column “${hint}”.` },
  'column-double': { title: 'Two columns of one name', say: (found: string) => `“${found}” stands there twice.` },
  'column-nameless': { title: 'A column without a name', say: () => 'An organisation needs a name in the first row.' },
  'rows-none': { title: 'No rows', say: () => 'There is a first row, and nothing below it.' },
  'rows-many': {
    title: 'Too many intervals',
    say: (_: string, hint: string) => `The most is ${en.number(Number(hint))}.`,
  },
  'blocs-many': {
    title: 'Too many blocs',
    say: (_: string, hint: string) => `The most is ${en.number(Number(hint))}.`,
  },
  'cells-missing': {
    title: 'Cells are missing',
    say: (found: string, hint: string) => `The row has ${found} cells, the first row ${hint}.`,
  },
  'cells-extra': {
    title: 'Too many cells',
    say: (found: string, hint: string) =>
      `The row has ${found} cells, the first row ${hint}: a comma in a cell needs quotes.`,
  },
  'quote-open': {
    title: 'A quote is never closed',
    say: (found: string) => `The row from “${found}” on cannot be read.`,
  },
  'quote-malformed': {
    title: 'Quotes are wrong',
    say: (found: string) => `“${found}”: a quote within quotes is written twice.`,
  },
  'cell-long': {
    title: 'A cell is too long',
    say: (found: string, hint: string) => `“${found}” is longer than ${en.number(Number(hint))} characters.`,
  },
  'bad-character': {
    title: 'An invisible or broken character',
    say: (found: string, hint: string) =>
      hint === 'U+FFFD'
        ? `“${found}” is not UTF-8: save the file as UTF-8.`
        : `“${found}” has the control character ${hint}.`,
  },
  'country-empty': { title: 'No country', say: () => 'The cell is empty.' },
  'country-unknown': {
    title: 'A country that the atlas does not know',
    say: (found: string, hint: string) => (hint === '' ? `“${found}”` : `“${found}”: ${hint}, perhaps?`),
  },
  'country-ambiguous': {
    title: 'A name of more than one country',
    say: (found: string, hint: string) => `“${found}” may be ${hint}: write the code.`,
  },
  'bloc-empty': { title: 'No bloc', say: () => 'The cell is empty.' },
  'status-empty': { title: 'No status', say: () => 'The cell is empty.' },
  'status-unknown': { title: 'A status that the atlas does not know', say: (found: string) => `“${found}”` },
  'date-empty': { title: 'No start', say: () => 'The cell is empty.' },
  'date-form': {
    title: 'Not a date in the form 2024, 2024-10 or 2024-10-17',
    say: (found: string) => `“${found}”`,
  },
  'date-none': { title: 'A date that the calendar does not have', say: (found: string) => `“${found}”` },
  'date-range': { title: 'A date before 1500 or after 2100', say: (found: string) => `“${found}”` },
  'ends-before': {
    title: 'Ends before it begins, or on the same day',
    say: (found: string, hint: string) =>
      `To “${found}”, from “${hint}”: the end is the first day on which it no longer holds.`,
  },
  duplicate: { title: 'The same row twice', say: (_: string, hint: string) => `As on line ${hint}.` },
  overlap: {
    title: 'Two statuses at a time',
    say: (_: string, hint: string) => `The interval overlaps with that on line ${hint}.`,
  },
  'year-form': { title: 'Not a year', say: (found: string) => `“${found}”` },
  'year-range': { title: 'A year before 1500 or after 2100', say: (found: string) => `“${found}”` },
  'year-double': {
    title: 'A country and year twice',
    say: (found: string, hint: string) => `${found}, as on line ${hint}.`,
  },
  'code-unknown': { title: 'Not a code', say: (found: string) => `“${found}” is no number.` },
  'json-syntax': {
    title: 'Not JSON',
    say: (found: string) => (found === '' ? 'The file breaks off.' : `It cannot be read from “${found}” on.`),
  },
  'json-field': {
    title: 'Does not fit the atlas’s schema',
    say: (found: string, hint: string) => `Expected ${hint}, found ${found}.`,
  },
} satisfies Record<string, { title: string; say(found: string, hint: string): string }>;

const kinds = {
  intervals: 'a table of intervals',
  'country-years': 'a table by countries and years',
  atlas: 'a file in the atlas’s own schema',
};

/** Words of the page of the reader's own data, and of its marks wherever the data are shown. */
export const ownEn = {
  title: 'Your data',
  intro:
    'Memberships from a file of yours, shown as further blocs on the map, in the matrix, timelines and comparisons. The file is read in this browser and sent nowhere.',
  /** Of a bloc that is the reader's own, everywhere. */
  marked: (bloc: string) => `${bloc} (own data)`,
  publisher: 'A file of your own',
  unpublished: 'Not part of the atlas, and not checked by it.',
  lines: (file: string, first: number, last: number) =>
    first === last ? `Your file ${file}, line ${first}` : `Your file ${file}, lines ${first} to ${last}`,
  blocNote: (file: string, states: number, intervals: number) =>
    `From your file ${file}: ${some(states, 'country', 'countries')}, ${some(intervals, 'interval', 'intervals')}.`,
  choose: 'Choose a file',
  drop: 'or drop it here: CSV, or an atlas.json',
  reading: (file: string) => `Reading ${file}`,
  progress: (read: number, of: number) => `${megabytes(read)} of ${megabytes(of)}`,
  cancel: 'Cancel',
  cancelled: (file: string) => `Reading ${file} was cancelled. Nothing has changed.`,
  failed: (reason: string) => `The file could not be read: ${reason}`,
  preview: (file: string) => `What is in ${file}`,
  found: (kind: keyof typeof kinds, blocs: number, countries: number, intervals: number) =>
    `It is ${kinds[kind]}: ${some(blocs, 'bloc', 'blocs')}, ${some(countries, 'country', 'countries')}, ${some(intervals, 'interval', 'intervals')}.`,
  nothingNew: 'It says of every bloc the same as the atlas on show: there is nothing to add.',
  utf16: 'It is in UTF-16 and was read as that.',
  ignored: (columns: string) => `Columns that are not read: ${columns}.`,
  later: (count: number, asOf: FuzzyDate) =>
    `${some(count, 'interval begins', 'intervals begin')} after ${en.date(asOf)}, where the atlas ends, and will not be seen.`,
  openMeans: (day: FuzzyDate) => `An open end means: still so, as of ${en.date(day)}.`,
  firstRows: 'First rows',
  heads: { line: 'Line', country: 'Country', bloc: 'Bloc', status: 'Status', from: 'From', to: 'To' },
  open: 'open',
  blocsFound: (count: number) => `Blocs (${en.number(count)})`,
  states: 'Countries',
  intervals: 'Intervals',
  namesFound: (count: number) => `Names of countries and what they were taken for (${en.number(count)})`,
  written: 'As written',
  taken: 'Taken for',
  show: 'Show',
  showGood: (good: number, rows: number) =>
    `Show only the ${en.number(good)} rows of ${en.number(rows)} without a mistake`,
  putAway: 'Put the file away',
  mistakesTitle: (count: number) => some(count, 'mistake', 'mistakes'),
  mistakesHint: 'Nothing has changed. Mend the file and choose it again.',
  mistakeKinds: 'Kinds of mistakes',
  kindCount: (title: string, count: number) => `${title} (${en.number(count)})`,
  allKinds: (count: number) => `All (${en.number(count)})`,
  kind: 'Show',
  place: 'Where',
  what: 'What is wrong',
  at: (line: number, column: number, field: string) =>
    [`Line ${line}`, column > 0 ? `column ${column}` : '', field].filter(Boolean).join(', '),
  mistakes,
  pages: (from: number, to: number, of: number) => `${en.number(from)} to ${en.number(to)} of ${en.number(of)}`,
  previous: 'Previous',
  next: 'Next',
  shownTitle: 'On show',
  nothingShown: 'No data of your own are on show.',
  shown: (file: string, blocs: number, countries: number, intervals: number) =>
    `${file}: ${some(blocs, 'bloc', 'blocs')}, ${some(countries, 'country', 'countries')}, ${some(intervals, 'interval', 'intervals')}. They stand under “Your data” in the list of blocs.`,
  toMap: (bloc: string) => `${bloc} on the map`,
  keep: 'Keep in this browser',
  keepHint: 'Otherwise the data are gone with this page. They are kept on this device only.',
  keptNow: 'Kept in this browser.',
  keepFailed: (reason: string) => `This browser could not keep the data: ${reason}`,
  restoreFailed: (reason: string) => `The data that were kept could not be read again: ${reason}`,
  keptLost: 'The data that were kept are no longer in this browser’s storage. Choose the file again.',
  forget: 'Forget what was kept',
  remove: 'Remove',
  removeAsk: (file: string) => `Remove ${file} from this page and this browser?`,
  removeYes: 'Remove it',
  removeNo: 'Leave it',
  download: 'Download as CSV',
  /** Of the list of blocs. */
  group: 'Your data',
  groupHint: (file: string) => `From your file ${file}; not part of the atlas.`,
  filter: 'Find a bloc of yours',
  listed: (shown: number, of: number) => `${en.number(shown)} of ${en.number(of)}: type to find others.`,
  listNote: 'In the matrix and other lists of all blocs are those of yours that you have chosen.',
  countNote:
    'They are shown by name and counted nowhere: numbers of blocs and likenesses of countries are of the atlas alone.',
  noneFound: 'None by that name.',
  format: 'What a file must look like',
  formats: [
    {
      title: 'Intervals',
      text: [
        'CSV with a first row country,bloc,status,from,to in any order; commas, semicolons or tabs; UTF-8.',
        'country: ISO 3166 alpha-3 or alpha-2, or a name in any of the atlas’s seven languages.',
        'bloc: any name. status: member, associate, partner, observer, candidate, suspended, ended or none.',
        'from and to: 2024, 2024-10 or 2024-10-17. from is the first day on which it holds; to is the first day on which it no longer holds, and stays empty where it still does.',
        'A country has one status in a bloc at a time.',
      ],
    },
    {
      title: 'Countries and years',
      text: [
        'CSV with a row for each country and year: a column country, a column year, and a column for each organisation, as in the IGO data of the Correlates of War project (state-year format), with names or ISO codes of countries in a column country.',
        'Codes: 0 none, 1 full member, 2 associate, 3 observer; any other number, or nothing, is missing.',
        'Years one after the other with the same code are one interval. What holds in the last year of the table is shown as still so, checked in that year.',
      ],
    },
    {
      title: 'atlas.json',
      text: [
        'A file in this atlas’s own schema (data/atlas.schema.json). Blocs that the atlas on show does not have, or whose memberships differ, are shown as further blocs.',
      ],
    },
  ],
  template: 'Download a template',
  templateRows: [
    ['KAZ', 'Example bloc', 'member', '2015-01-01', ''],
    ['UZ', 'Example bloc', 'observer', '2020-12', ''],
    ['Kyrgyzstan', 'Example bloc', 'candidate', '2014', '2015-08-12'],
  ],
  templateNote: 'Its three rows are examples: a day, a month and a year; an open end and one that has come.',
};

export type OwnWords = WordsOf<typeof ownEn>;
