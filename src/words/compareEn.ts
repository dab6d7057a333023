import { compareChoiceEn } from './compareChoiceEn';
import type { WordsOf } from './wordsOf';

/** Words of the comparison of two dates. */
export const compareEn = {
  ...compareChoiceEn,
  title: (from: string, to: string) => `What changed from ${from} to ${to}`,
  turn: 'Which map',
  pair: (from: string, to: string) => `Maps of ${from} and ${to}`,
  shown: (day: string, map: number) => `Shown: ${day}, map ${map} of 2`,
  allBlocs: 'In all blocs',
  chosenBlocs: 'In the chosen blocs',
  scope: 'Blocs',
  region: 'Countries',
  five: 'Central Asia and trade measures of its states',
  world: 'All countries',
  csv: 'Changes as CSV',
  nothing: 'Nothing changed between the two dates.',
  joined: (_country: string, bloc: string, after: string, before: string) =>
    `joined ${bloc}: ${after} (before: ${before})`,
  left: (_country: string, bloc: string, after: string, before: string) => `left ${bloc}: ${after} (before: ${before})`,
  became: (_country: string, bloc: string, after: string, before: string) =>
    `new status in ${bloc}: ${after} (before: ${before})`,
  opened: (title: string) => `Begins: ${title}`,
  closed: (title: string) => `Ends: ${title}`,
  sentence: (count: number, measures: number) =>
    `${count} ${count === 1 ? 'change' : 'changes'} of status, ${measures} trade ${measures === 1 ? 'measure' : 'measures'} begun or ended.`,
};

export type CompareWords = WordsOf<typeof compareEn>;
