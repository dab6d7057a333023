import type { FuzzyDate } from '../domain/model/dates';
import type { WordsOf } from './wordsOf';

/** How a standing is written in a cell, and what the letter is called in the legend. */
const letters = {
  member: { letter: 'M', meaning: 'Member' },
  frozen: { letter: 'M', mark: '*', meaning: 'Member, participation frozen or leaving' },
  associate: { letter: 'A', meaning: 'Associate or participant in part' },
  partner: { letter: 'P', meaning: 'Partner, or agreement in force' },
  dialogue: { letter: 'D', meaning: 'Dialogue partner' },
  observer: { letter: 'O', meaning: 'Observer' },
  prospective: { letter: 'I', meaning: 'Invited, applied, candidate or signed' },
  suspended: { letter: 'S', meaning: 'Suspended' },
  ended: { letter: 'E', meaning: 'Ended: left or declined' },
  none: { letter: '–', meaning: 'None: not a member' },
  unknown: { letter: '?', meaning: 'Not known' },
  'not-applicable': { letter: '', meaning: 'Blank: the bloc did not exist' },
} as const satisfies Record<string, { letter: string; mark?: string; meaning: string }>;

/** Words of the matrix. */
export const matrixEn = {
  title: (date: string) => `Countries and blocs on ${date}`,
  hint: 'A row a country, a column a bloc. A country’s name, or any cell of its row, opens the country; a bloc’s name puts it on the map or takes it off.',
  letters,
  contestedMark: '†',
  contestedMeaning: 'Sources disagree on the status',
  legend: 'Letters',
  legendHint: (bloc: string) =>
    `Colours are those of ${bloc}; each bloc has its own hue, with the same order of strength.`,
  country: 'Country',
  regions: { 'central-asia': 'Central Asia', neighbour: 'Neighbours', other: 'Other countries' },
  cell: (country: string, bloc: string, standing: string) => `${country}, ${bloc}: ${standing}`,
  also: (statuses: readonly string[]) => `; also ${statuses.join(' and ')}`,
  sortRows: 'Sort countries by',
  sorts: { country: 'Name', number: 'Number of memberships', similarity: 'Similarity to a country' },
  sortBloc: 'Status in a bloc',
  similarTo: 'Similar to',
  similarityFormula:
    'Similarity of two countries: blocs in which both are members, divided by blocs in which either is (Jaccard index).',
  numberNote: 'The figure after a name is the number of blocs of which the country is a member.',
  sortColumns: 'Order of blocs',
  columnOrders: { dataset: 'As in the dataset', ties: 'Most ties with the five first' },
  grouped: 'Keep regions together',
  all: (count: number) => `All ${count} countries`,
  download: 'Download as CSV',
  csvCode: 'Country code',
  csvCountry: 'Country',
  csvBloc: (bloc: string, day: FuzzyDate) => `${bloc} on ${day}`,
  memberships: (count: number) => (count === 1 ? '1 membership' : `${count} memberships`),
  similar: (percent: number) => `${percent}% similar`,
  percent: (percent: number) => `${percent}%`,
  /** Of the grid's own announcements. */
  locale: 'en-GB',
};

export type MatrixWords = WordsOf<typeof matrixEn>;
