import type { WordsOf } from './wordsOf';

interface Newest {
  name: string;
  status: string;
}

interface Counts {
  day: string;
  past: boolean;
  members: number;
  partners: number;
  observers: number;
  /** Associate, suspended, or on the way in. */
  others: number;
  newest: Newest | null;
}

const blocs = (count: number): string => (count === 1 ? '1 bloc' : `${count || 'no'} blocs`);
const noneOr = (count: number): string => (count === 0 ? 'none' : String(count));
const many = (count: number, one: string, more: string): string => `${count || 'no'} ${count === 1 ? one : more}`;

/** Words of the status timelines. */
export const timelinesEn = {
  title: 'Status timelines',
  intro:
    'A bar is a status from its first day to its last. Depth of colour and hatch tell how strong the tie is; click a bar for its sources.',
  mode: 'Rows',
  byCountry: 'By country',
  byBloc: 'By bloc',
  country: 'Country',
  bloc: 'Bloc',
  regions: { 'central-asia': 'Central Asia', neighbour: 'Neighbours', other: 'Other countries' },
  choose: 'Choose…',
  pickBloc: 'Choose a bloc to see its countries over time.',
  chartOfCountry: (country: string) => `${country}: status in blocs over time`,
  chartOfBloc: (bloc: string) => `${bloc}: status of countries over time`,
  startKnown: { year: 'start known to the year only', month: 'start known to the month only' },
  endKnown: { year: 'end known to the year only', month: 'end known to the month only' },
  startsBetween: (from: string, to: string) => `Began between ${from} and ${to}.`,
  endsBetween: (from: string, to: string) => `Ended between ${from} and ${to}.`,
  noRecords: 'No record.',
  noRecordIn: (count: number, names: string) =>
    `No record in ${count === 1 ? '1 other bloc' : `${count} other blocs`}: ${names}.`,
  readout: 'Point at a bar to read it; click for its sources.',
  toDate: (day: string) => `Show ${day}`,
  key: 'How to read the bars',
  keySoft: 'Fading end, dashed: the day is not known, it lies in this span',
  keyOpen: 'Arrow: no end found by the dataset’s date',
  keyContested: 'Dashed outline: sources disagree on the status',
  keyNone: 'Dotted line: recorded as no status',
  keyEnded: 'Thin line: left or declined',
  keyBlank: 'Blank: no record for that time, or no such bloc yet',
  keyPeriods: (names: string) => `Shaded: ${names}`,
  table: 'The bars as a table',
  tableHeads: { status: 'Status', from: 'From', to: 'To', stage: 'Stage', certainty: 'Certainty', sources: 'Sources' },
  openEnd: 'no end found',
  toTheDay: 'known to the day',
  stage: 'Stage',
  stages: { announced: 'announced', signed: 'signed', ratified: 'ratified', 'in-force': 'in force' },
  confidence: 'Confidence',
  confidences: { high: 'high', medium: 'medium', low: 'low' },
  countrySentence: ({
    day,
    past,
    country,
    members,
    partners,
    observers,
    others,
    newest,
  }: Counts & { country: string }) =>
    [
      `On ${day} ${country} ${past ? 'was' : 'is'} a member of ${blocs(members)}, partner of ${noneOr(partners)} and observer of ${noneOr(observers)}`,
      others > 0 ? `, with ${many(others, 'other tie', 'other ties')} (associate, suspended or on the way in)` : '',
      newest ? `; its newest tie ${past ? 'was' : 'is'} ${newest.name} (${newest.status}).` : '.',
    ].join(''),
  blocSentence: ({
    day,
    past,
    bloc,
    members,
    partners,
    observers,
    others,
    five,
    contested,
    newest,
  }: Counts & { bloc: string; five: string | null; contested: number }) =>
    [
      `On ${day} ${bloc} ${past ? 'had' : 'has'} ${many(members, 'member state', 'member states')}, ${many(partners, 'partner', 'partners')} and ${many(observers, 'observer', 'observers')}`,
      others > 0 ? `, with ${many(others, 'other tie', 'other ties')} (associate, suspended or on the way in)` : '',
      contested > 0
        ? `; ${contested === 1 ? '1 of these statuses is' : `${contested} of these statuses are`} contested`
        : '',
      `; members among the five Central Asian states: ${five ?? 'none'}`,
      newest ? `; its newest tie ${past ? 'was' : 'is'} ${newest.name} (${newest.status}).` : '.',
    ].join(''),
  blocAbsent: (day: string, bloc: string) => `On ${day} ${bloc} did not exist.`,
};

export type TimelinesWords = WordsOf<typeof timelinesEn>;
