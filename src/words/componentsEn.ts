import { periodEn } from './periodEn';
import type { WordsOf } from './wordsOf';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** Words of the view of a state's ties side by side, and of the small panels of trade and migration. */
export const componentsEn = {
  chartLoading: 'Loading the chart…',
  derived: 'worked out',
  title: 'Components of alignment',
  period: periodEn,
  sentence: (onDay: string, counts: readonly string[]) =>
    `${onDay} on record are for ${counts.join('; for ')}. They stand side by side and are not added up.`,
  countOf: (name: string, memberships: number, votes: number, figures: number) =>
    `${name} ${many(memberships, 'membership', 'memberships')}, ${many(votes, 'UN roll call', 'UN roll calls')}, ${many(figures, 'figure', 'figures')}`,
  why: 'There is no single number here on purpose. To add up memberships, votes, remittances, trade and migration, each would need a weight, and a weight is an opinion: the sum would hide it. The parts are of different kinds, periods and completeness, and one may point another way than the next. So they are shown as they are, on one time axis.',
  axis: (from: string, to: string) =>
    `All panels run from ${from} to ${to}; a bar that begins at the left edge began earlier. The upright line is the chosen day; figures of periods that were not over by then are left out.`,
  rule: (least: number) =>
    `Points of one definition and one length of period are joined where period follows period, and only if there are at least ${least} of them. All else stands as single diamonds. Hollow: contested or worked out by the atlas.`,
  countries: 'States',
  onlyFive: 'Five is the most: take one away to add another.',
  csv: 'All parts as CSV',
  memberships: 'Memberships',
  votes: 'UN votes',
  remittances: 'Share of remittances, by sender',
  trade: 'Share of foreign trade, by partner',
  tradeTitle: 'Trade',
  turnover: 'Trade turnover, by partner',
  migration: 'People abroad and on the move',
  ofCountry: (part: string, country: string) => `${part}: ${country}`,
  noMembership: 'No tie on record in this time.',
  noVotes: 'No vote on record by this day.',
  nothing: 'No figure on record by this day.',
  singlesOnly: 'Single figures, of measures or lengths of period that make no series:',
  votesLane: (ballot: string, count: number) => `${ballot} ${count}`,
  voteTable: 'The votes as a table',
  table: (count: number) => `${many(count, 'figure', 'figures')} as a table, with sources`,
  heads: {
    date: 'Date',
    resolution: 'Resolution',
    vote: 'Vote',
    sources: 'Sources',
    who: 'Sender, partner or place',
    what: 'What',
    period: 'Period',
    value: 'Value',
    base: 'Of what',
    series: 'Series',
  },
  units: {
    percent: '%',
    'percent change': '% change',
    'USD billion': 'US$ billion',
    'EUR billion': '€ billion',
    'USD million': 'US$ million',
    entries: 'entries',
    registrations: 'registrations',
    persons: 'persons',
    departures: 'departures',
    permits: 'permits',
  } as Readonly<Record<string, string>>,
  places: {
    WLD: 'All countries',
    OTHER: 'Others',
    CA5: 'The five',
    EU: 'The EU',
  } as Readonly<Record<string, string>>,
  /** The finding of a chart: from where to where the longest series runs. */
  finding: (who: string, first: string, firstPeriod: string, last: string, lastPeriod: string) =>
    `${who}: ${first} (${firstPeriod}), then ${last} (${lastPeriod}).`,
  single: (who: string, value: string, when: string) => `Single figures; the newest, ${who}: ${value} (${when}).`,
  summary: (parts: readonly string[]) => `In words: ${parts.join('; ')}.`,
  summaryLine: (who: string, series: string, figures: string) => `${who}${series ? ` (${series})` : ''} ${figures}`,
  value: (value: string, unit: string) => (unit === '%' ? `${value}%` : `${value} ${unit}`),
  at: (value: string, when: string) => `${value} in ${when}`,
  axisUnit: (unit: string) => `Axis: ${unit}.`,
  inTheRows: (count: number) => `${many(count, 'single figure is', 'single figures are')} in the CSV file.`,
  inUnit: (title: string, unit: string) => `${title} (${unit})`,
};

export type ComponentsWords = WordsOf<typeof componentsEn>;
