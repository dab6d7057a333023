import type { WordsOf } from './wordsOf';
/** Words of the overlap explorer. */
export const overlapsEn = {
  title: 'Overlaps',
  intro:
    'Which blocs share which members. Members in law only, frozen ones included; partners and observers do not count.',
  group: 'Countries',
  groups: {
    five: 'The five',
    near: 'With neighbours',
    all: 'All members',
  },
  scope: 'Blocs',
  allBlocs: 'All with a member here',
  chosenBlocs: (count: number) => `Only the chosen (${count})`,
  combinations: 'Exact combinations',
  combination: 'Combination and its countries',
  number: 'Countries',
  inBlocs: (blocs: string) => `In ${blocs}:`,
  inNone: 'In none of these blocs:',
  member: 'yes',
  notMember: 'no',
  empty: (blocs: string) => `No member among these countries: ${blocs}.`,
  nothing: 'None of these countries is a member of one of these blocs on this day.',
  contested: (pairs: string) => `Contested memberships are counted: ${pairs}.`,
  unknown: (count: number, pairs: string) =>
    `Not known, and so not counted (${count === 1 ? '1 standing' : `${count} standings`}): ${pairs}.`,
  pair: (country: string, bloc: string) => `${country} in ${bloc}`,
  more: (count: number) => `and ${count} more`,
  blocPairs: 'Members that two blocs share',
  blocPairsHint: 'Among the countries above. On the diagonal: the bloc’s own members among them.',
  bloc: 'Bloc',
  country: 'Country',
  countryPairs: 'How alike the five are',
  countryPairsHint: (blocs: number) =>
    `Jaccard index over the ${blocs === 1 ? 'bloc' : `${blocs} blocs`} above: blocs in which both are members, divided by blocs in which either is. 1: the same blocs; 0: none in common.`,
  ratio: (both: number, either: number) => `${both} of ${either}`,
  noRatio: '–',
  csvCombinations: 'Combinations as CSV',
  csvBlocPairs: 'Pairs of blocs as CSV',
  csvCountryPairs: 'Pairs of countries as CSV',
  statesCount: (count: number) => `${count} states`,
  sentence: ({
    day,
    past,
    countries,
    blocs,
    combinations,
    closest,
    common,
  }: {
    day: string;
    past: boolean;
    countries: number;
    blocs: number;
    combinations: number;
    closest: { names: string; count: number } | null;
    common: string | null;
  }) => {
    if (blocs === 0) return `On ${day} none of these countries ${past ? 'was' : 'is'} a member of one of these blocs.`;
    const head = `On ${day} these ${countries} countries ${past ? 'were' : 'are'} members of ${blocs === 1 ? '1 bloc' : `${blocs} blocs`} in ${combinations === 1 ? '1 combination' : `${combinations} different combinations`}`;
    const same = closest ? `; ${closest.names} ${past ? 'shared' : 'share'} the same ${closest.count}` : '';
    const all = common ? `; all ${past ? 'were' : 'are'} in ${common}.` : `; no bloc ${past ? 'had' : 'has'} them all.`;
    return head + same + all;
  },
};

export type OverlapsWords = WordsOf<typeof overlapsEn>;
