import type { Period } from '../domain/model/dates';
import type { Remittance } from '../domain/model/figure';
import { periodEn } from './periodEn';
import { seriesEn } from './seriesEn';
import type { WordsOf } from './wordsOf';

const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });
const short = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
/** A minus sign, not a hyphen. */
const signed = (text: string, value: number) => (value > 0 ? `+${text}` : text.replace('-', '−'));

/** As prose has it: from a thousand million on in billions. */
const inProse = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** A figure with its unit: `77%`, `+67%`, `US$8,750 million`; for prose, when `rounded`, `47.9%` and `US$8.75 billion`. */
const value = ({ measure, unit }: Pick<Remittance, 'measure' | 'unit'>, number: number, rounded = false): string => {
  const text = (rounded ? short : figures).format(number);
  if (unit !== 'percent')
    return rounded && number >= 1000 ? `US$${inProse.format(number / 1000)} billion` : `US$${text} million`;
  return `${measure === 'change' ? signed(text, number) : text.replace('-', '−')}%`;
};

/** The same where the axis has the unit already: `8,750`, `+67%`. */
const plain = (row: Pick<Remittance, 'measure' | 'unit'>, number: number): string =>
  row.unit === 'percent' ? value(row, number, true) : short.format(number);

const lengths: Readonly<Record<number, string>> = { 12: 'years', 6: 'half-years', 3: 'quarters', 1: 'months' };
const ranges = (count: number) => lengths[count] ?? `spans of ${count} months`;
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const measures = {
  share: 'Share of the money received',
  amount: 'Amount',
  change: 'Change',
  'share-of-gdp': 'Share of GDP',
} as const satisfies Record<Remittance['measure'], string>;

/** Words of the remittances. */
export const remittancesEn = {
  title: 'Remittances',
  intro:
    'Money that people abroad send home, as whoever counts it defines it. Series of two definitions, years and half-years are never joined, and a line breaks where periods are missing.',
  period: periodEn,
  periodUpper: (one: Period) => upper(periodEn(one)),
  value,
  plain,
  series: seriesEn,
  upper,
  ranges,
  measures,
  places: { WLD: 'all countries', OTHER: 'several other senders together', EU: 'European Union', CA5: 'the five' },
  recipients: 'Recipients',
  senders: 'Senders',
  sendersAll: 'All with a figure',
  periods: 'Periods',
  measure: 'Measure',
  chart: 'Compare',
  charts: { time: 'Over time', senders: 'Senders in two periods' },
  before: 'From',
  after: 'To',
  oneOnly: 'No earlier period',
  scale: 'Value axis',
  scales: { same: 'The same for all', own: 'Its own for each' },
  show: 'Show as',
  shows: { chart: 'Chart', table: 'Table' },
  figureCount: (count: number) => `${count} ${count === 1 ? 'figure' : 'figures'}`,
  axis: {
    share: '% of the money received',
    amount: 'US$ million',
    change: '% change on the comparison period',
    'share-of-gdp': '% of GDP',
  } satisfies Record<Remittance['measure'], string>,
  loading: 'Loading the chart…',
  nothing: (recipient: string, measure: string, senders: string) =>
    `No figure on record for ${recipient}: ${measure.toLowerCase()}, from ${senders}.`,
  nothingShort: (recipient: string) => `${recipient}: no such figure on record`,
  nothingBetween: (recipient: string) => `No figure by sender on record for ${recipient} in these periods.`,
  from: (sender: string) => `from ${sender}`,
  /** Of the country's panel. */
  panel: {
    share: 'Share that comes from Russia',
    amount: 'Personal remittances received',
    ofTransfers: '% of transfers',
    asTable: 'As a table',
  },
  /** What a share or an amount is about: “money from Russia”. */
  subject: {
    share: (sender: string) => `share of the money that comes from ${sender}`,
    amount: (sender: string) => `money from ${sender}`,
    change: (sender: string) => `change of the money from ${sender}`,
    'share-of-gdp': (sender: string) => `money from ${sender} as a share of GDP`,
  } satisfies Record<Remittance['measure'], (sender: string) => string>,
  both: (before: string, after: string) => `${before} and ${after}`,
  finding: {
    single: (subject: string, latest: string, when: string) => `${subject}: ${latest} in ${when}`,
    highest: (subject: string, latest: string, when: string, first: string, firstWhen: string) =>
      `${subject}: ${latest} in ${when}, the highest of its series, from ${first} in ${firstWhen}`,
    fallen: (subject: string, latest: string, when: string, highest: string, highestWhen: string) =>
      `${subject}: ${latest} in ${when}, after a high of ${highest} in ${highestWhen}`,
    level: (subject: string, latest: string, when: string, highestWhen: string) =>
      `${subject}: ${latest} in ${when}, as high as in ${highestWhen}`,
    change: (subject: string, latest: string, when: string) => `${subject}: ${latest} in ${when}`,
    contested: (others: string) => ` (contested: also ${others})`,
    senders: (recipient: string, measure: string, sender: string, before: string, after: string, periods: string) =>
      `${recipient}, ${measure}: of the senders with figures for both ${periods}, ${sender} is the largest, ${before} and then ${after}`,
    without: (sender: string, when: string) => `. ${sender} has no figure for ${when}`,
    sendersOne: (recipient: string, measure: string, sender: string, after: string, when: string) =>
      `${recipient}, ${measure}: ${sender} highest, ${after} in ${when}`,
  },
  lowest: (text: string, when: string) => `Lowest: ${text} in ${when}.`,
  gapsText: (count: number) =>
    count === 0 ? '' : ` ${count === 1 ? 'One gap' : `${count} gaps`} between figures of the same series.`,
  textSummary: (counts: { marks: number; series: number; contested: number; derived: number; gaps: number }) =>
    `${counts.marks} ${counts.marks === 1 ? 'mark' : 'marks'} in ${counts.series} series; ${counts.contested} contested, ${counts.derived} worked out, ${counts.gaps} ${counts.gaps === 1 ? 'gap' : 'gaps'} in time.`,
  chartHint: 'Tap a mark, or use the arrow keys on it, for base, period, unit and source.',
  chartName: (title: string) => `Chart: ${title}`,
  marksName: 'Marks',
  noteClose: 'Close the note',
  contested: 'contested',
  derived: 'worked out',
  quarter: 'one quarter',
  gap: 'after a gap',
  noted: {
    contested: 'Contested: sources give different figures for the same money in the same period.',
    contestedAlone: 'Contested: see the note and what else is said.',
    derived: 'Worked out from published figures, not published itself.',
    quarter: 'A single quarter: seasonal, not to be set against a year.',
    month: 'A single month: seasonal, not to be set against a year.',
    gap: (from: string) =>
      `A break in the series: its last figure before this is for ${from}, so that no line joins them.`,
    net: 'Net: received less sent.',
    out: 'Counted where it is sent from, not where it arrives.',
    first: 'A series of its own: it is not joined to the others, which count otherwise.',
  },
  base: 'Base',
  noBase: 'an amount, not a share of anything',
  periodLabel: 'Period',
  comparedWith: 'Compared with',
  unit: 'Unit',
  /** What a percentage is of, by the record’s own words; the few others stand as they are there. */
  bases: {
    'all transfers received through money-transfer systems in October 2023 (23.5bn tenge)':
      'all transfers received through money-transfer systems in October 2023 (23.5bn tenge)',
    'all transfers received through money-transfer systems, January–July 2022 (358.9bn tenge)':
      'all transfers received through money-transfer systems, January–July 2022 (358.9bn tenge)',
    GDP: 'GDP',
    'the same flow in the comparison period': 'the same flow in the comparison period',
    'all transfers received, same period and series': 'all transfers received, same period and series',
  } as Record<string, string>,
  units: { 'USD million': 'million US dollars', percent: 'percent' } satisfies Record<Remittance['unit'], string>,
  seriesLabel: 'Series',
  sourceLabel: 'Source',
  sources: 'Sources',
  note: 'Note',
  recipient: 'Recipient',
  sender: 'Sender',
  valueLabel: 'Value',
  markings: 'Marked as',
  flow: { in: 'received', net: 'net', out: 'sent' } satisfies Record<Remittance['flow'], string>,
  key: 'Key',
  keyLine: (sender: string, name: string, range: string) => `From ${sender}: ${name}, ${range}`,
  keySingles: 'Figures that no line joins',
  glyphs: {
    12: 'year',
    6: 'half-year',
    3: 'quarter',
    1: 'month',
    0: 'other span',
  } as Readonly<Record<number, string>>,
  keyHollow: 'hollow: contested or worked out',
  keyBar: 'joined by an upright: one mark, contested',
  keyGap: 'gap in the series',
  markers: 'Marked dates',
  /** The event's own date is less exact than the line in the chart. */
  marked: (day: string, title: string, dated: string) =>
    day === dated ? `${day}: ${title}` : `${day}, the invasion of Ukraine. ${title}: ${dated}`,
  marker: { y2014: '2014', invasion: 'Feb 2022' },
  beforeKey: (when: string) => `hollow bar: ${when}`,
  afterKey: (when: string) => `full bar: ${when}`,
  keyDoubt: 'dashed: contested or worked out',
  noFigure: (when: string) => `no figure for ${when}`,
  notComparable: 'two series, not comparable',
  left: (count: number, day: string) =>
    count === 1
      ? `One figure is left out: its period was not over on ${day}.`
      : `${count} figures are left out: their periods were not over on ${day}.`,
  csv: 'Figures as CSV',
  svg: 'Chart as SVG',
  png: 'Chart as PNG',
  stamp: (day: string, version: string) => `As of ${day}. Multivector, data version ${version}.`,
  exportSources: (names: string) => `Sources: ${names}.`,
  exportNote: {
    time: 'Lines join only figures of one series whose periods adjoin. Circle: year; square: half-year; triangle: quarter; bar: month; diamond: another span. Hollow marks: contested or worked out. An upright joins figures that contradict each other. Base, period, unit and source of each figure are in the CSV.',
    senders:
      'Dashed bars: contested or worked out. A bracket spans figures that contradict each other. Base, period, unit and source of each figure are in the CSV.',
  },
  tableCaption: 'All figures of the view',
  said: 'What else is said',
  headline: {
    title: (recipient: string, sender: string) => `${recipient} and ${sender}: one quarter, and the year`,
    quarter: (p: { sender: string; recipient: string; low: string; lowWhen: string; year: string; yearWhen: string }) =>
      `${p.sender}’s share of the money that ${p.recipient} receives was ${p.low} in one quarter, ${p.lowWhen}; for the whole of ${p.yearWhen} it was ${p.year}.`,
    latest: (value_: string, when: string) => ` In the ${when} it was ${value_}.`,
    amountUp: (p: { sender: string; change: string; amount: string; when: string; against: string }) =>
      `The dollars did not fall with it: from ${p.sender} came ${p.amount} in ${p.when}, ${p.change} on ${p.against}`,
    record: ', more than in any other year on record here.',
    below: (highest: string, when: string) => `, though less than the ${highest} of ${when}.`,
    half: (p: { amount: string; when: string; best: boolean }) =>
      ` In the ${p.when} it was ${p.amount}${p.best ? `, the most of any ${p.when.replace(/ of .*/, '')} on record here` : ''}.`,
    total: (p: { amount: string; when: string; best: boolean }) =>
      `All countries together sent ${p.amount} in ${p.when}${p.best ? ', the most of any year on record here' : ''}.`,
    next: (p: { sender: string; next: string; share: string; when: string; russia: string }) =>
      `Nobody has replaced ${p.sender}: in ${p.when} the next largest sender, ${p.next}, had ${p.share} where ${p.sender} had ${p.russia}.`,
    others: (p: { first: string; firstWhen: string; last: string; lastWhen: string }) =>
      ` The largest other senders together went from ${p.first} in ${p.firstWhen} to ${p.last} in ${p.lastWhen}.`,
  },
};

export type RemittanceWords = WordsOf<typeof remittancesEn>;
