import type { FuzzyDate } from '../domain/model/dates';
import type { BallotOrNot } from '../domain/votes';
import { en } from './en';
import type { WordsOf } from './wordsOf';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
/** `once`, `49 times`. */
const times = (count: number, capital = false): string =>
  count === 1 ? (capital ? 'Once' : 'once') : `${count} times`;
/** A minus as typeset, not a hyphen. */
const signed = (value: number, digits: number): string => value.toFixed(digits).replace('-', '−');
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });

/** Words of the view of UN votes, and of the map by a vote. */
export const votesEn = {
  title: 'UN votes',
  /** Who voted, by the record’s own words. */
  bodies: { 'General Assembly, plenary': 'General Assembly, plenary' } as Record<string, string>,
  ballots: {
    yes: 'Yes',
    no: 'No',
    abstain: 'Abstained',
    absent: 'Absent',
    'not-against': 'Not against, else not known',
    unknown: 'Not known',
  } satisfies Record<BallotOrNot, string>,
  notAgainstShort: 'Not against',
  /** One sign a cell, beside its mark. */
  letters: {
    yes: 'Y',
    no: 'N',
    abstain: 'A',
    absent: '–',
    'not-against': '¬N',
    unknown: '?',
  } satisfies Record<BallotOrNot, string>,
  inferred: (ballot: string) => `${ballot} (inferred from the text)`,
  inferredName: (name: string) => `${name} (inferred)`,
  inferredLetter: (letter: string) => `(${letter})`,
  inferredKey: 'In brackets, dashed: inferred from the text of a source, not printed as such',
  key: 'How to read the signs',
  keyNotAgainst: 'Not on a complete list of votes against; whether yes, abstained or absent is not known',
  sentence: (p: { count: number; from: FuzzyDate; to: FuzzyDate; known: readonly string[]; open: string }) =>
    `On ${many(p.count, 'resolution', 'resolutions')} from ${en.date(p.from)} to ${en.date(p.to)} the five together ${en.list(p.known)}.${p.open}`,
  together: {
    yes: (count: number, who: string) => `voted yes ${times(count)}${who}`,
    no: (count: number, who: string) => `voted no ${times(count)}${who}`,
    abstain: (count: number, who: string) => `abstained ${times(count)}${who}`,
    absent: (count: number, who: string) => `were absent ${times(count)}${who}`,
  },
  /** Where only one of the five did so. */
  alone: (country: string) => ` (${country})`,
  open: (notAgainst: number, unknown: number) =>
    [
      notAgainst > 0 ? ` ${times(notAgainst, true)} it is known only that a state did not vote against.` : '',
      unknown > 0 ? ` ${many(unknown, 'vote is', 'votes are')} not known.` : '',
    ].join(''),
  countsTitle: 'How often each of the five voted how',
  stateSentence: (country: string, counts: string) => `${country}: ${counts}`,
  counted: {
    yes: (count: number) => `yes ${count}`,
    no: (count: number) => `no ${count}`,
    abstain: (count: number) => `abstained ${count}`,
    absent: (count: number) => `absent ${count}`,
    'not-against': (count: number) => `known only not to have voted against ${count}`,
    unknown: (count: number) => `not known ${count}`,
  } satisfies Record<BallotOrNot, (count: number) => string>,
  selection: (count: number, onUkraine: number, others: readonly string[]) =>
    [
      `These are all the resolutions that the atlas holds by this day, not all that the General Assembly voted on: ${onUkraine} of the ${count} name Ukraine, Crimea or the Russian Federation in their title`,
      others.length > 0 ? `; the others are ${en.list(others.map((title) => `“${title}”`))}.` : '.',
      ' They say how states voted on these matters, and nothing about other ones.',
    ].join(''),
  later: (count: number) =>
    `${many(count, 'later resolution is', 'later resolutions are')} left out: the view is as of the day.`,
  none: (first: FuzzyDate | null) =>
    `No vote that the atlas holds was cast by this day${first ? `; the first is of ${en.date(first)}` : ''}.`,
  show: 'Layout',
  shows: { grid: 'States in rows', list: 'Resolutions in rows' },
  gridTitle: 'How each state voted',
  states: 'State',
  resolution: 'Resolution',
  five: 'The five',
  comparators: 'Comparators, the most often recorded first',
  adopted: (date: FuzzyDate) => `adopted ${en.date(date)}`,
  tally: ({ yes, no, abstain }: { yes: number; no: number; abstain: number }) =>
    `${yes} yes, ${no} no, ${abstain} abstained`,
  noTally: 'Tally not found',
  chosen: 'The chosen resolution',
  choose: (resolution: string, title: string, date: FuzzyDate) => `${resolution}, ${title}, ${en.date(date)}`,
  onMap: 'Show on the map',
  onMapOf: (resolution: string) => `Show on the map: ${resolution}`,
  votedSo: (ballot: string, names: string) => `${ballot}: ${names}`,
  csv: 'Votes as CSV',
  csvPair: 'These two as CSV',
  agreement: 'Agreement of two states',
  pairFirst: 'First state',
  pairSecond: 'Second state',
  pairSentence: ({
    a,
    b,
    common,
    same,
    observed,
    pi,
    least,
  }: {
    a: string;
    b: string;
    common: number;
    same: number;
    observed: number | null;
    pi: number | null;
    least: number;
  }) => {
    if (observed === null)
      return `Not enough: the votes of both ${a} and ${b} are known on ${many(common, 'resolution', 'resolutions')}, fewer than ${least}, the least from which an agreement is worked out here.`;
    const alike = `${a} and ${b} voted the same on ${same} of ${common} resolutions (${percent.format(observed)})`;
    return pi === null
      ? `${alike}. Both always cast the same one vote, so that nothing is left to correct for chance.`
      : `${alike}; corrected for chance, their agreement is π = ${signed(pi, 2)}.`;
  },
  leftOut: (absent: number, unknown: number, inferred: number) =>
    [
      `Left out: ${many(absent, 'resolution', 'resolutions')} from which at least one of the two was absent and ${unknown} on which the vote of at least one is not known.`,
      inferred > 0 ? ` Counted with them: ${many(inferred, 'vote', 'votes')} inferred from a text.` : '',
    ].join(''),
  formula: 'π = (Pₒ − Pₑ) / (1 − Pₑ)',
  formulaWhat:
    'Pₒ is the share of these resolutions on which the two voted the same. Pₑ is the share that chance would give: for each of yes, abstained and no, its share in all votes that the two cast, squared, and the three added up. 1: always the same; 0: as often as by chance; below 0: less often than by chance. An abstention counts as different from yes as no does.',
  formulaNumbers: (observed: number, expected: number, pi: number) =>
    `Here: (${observed.toFixed(3)} − ${expected.toFixed(3)}) / (1 − ${expected.toFixed(3)}) = ${signed(pi, 3)}`,
  formulaSource:
    'Scott’s π: W. A. Scott, “Reliability of Content Analysis: The Case of Nominal Scale Coding”, Public Opinion Quarterly 19 (1955), 321–325; for the likeness of states’ policies: F. M. Häge, “Choice or Circumstance? Adjusting Measures of Foreign Policy Similarity for Chance Agreement”, Political Analysis 19 (2011), 287–305.',
  formulaLink: 'doi:10.1093/pan/mpr023',
  crossTitle: (a: string, b: string) => `Votes of ${a} (rows) by votes of ${b} (columns)`,
  differed: 'Where they voted differently',
  differedItem: (title: string, date: FuzzyDate, a: string, b: string) => `${title}, ${en.date(date)}: ${a}; ${b}`,
  saidOf: (name: string, ballot: string) => `${name} ${ballot.toLocaleLowerCase('en')}`,
  mapTitle: (resolution: string, title: string, date: FuzzyDate) =>
    `Vote on ${resolution}, “${title}”, ${en.date(date)}`,
  mapNote:
    'This vote colours the map in place of the statuses in blocs; moving the date does not change it. Hatch and depth: the deeper, the more support.',
  mapBack: 'Back to the blocs',
  mapAll: 'All votes',
  mapSentence: (title: string, parts: string) => `The map shows the vote on ${title}: ${parts}.`,
  mapCount: (ballot: string, count: number) => `${ballot} ${count}`,
  mapFive: (parts: string) => `of the five, ${parts}`,
  onRecord: (counts: string) => `Of the states whose vote the atlas holds: ${counts}`,
  more: 'UN votes in full',
  onResolutions: (count: number, sentence: string) =>
    `Of ${many(count, 'resolution', 'resolutions')} that the atlas holds, ${sentence}.`,
};

export type VotesWords = WordsOf<typeof votesEn>;
