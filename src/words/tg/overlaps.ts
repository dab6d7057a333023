import type { OverlapsWords } from '../overlapsEn';

/** Words of the overlap explorer. */
export const overlapsTg: OverlapsWords = {
  title: 'Умумиятҳо',
  intro:
    'Кадом блокҳо узвҳои муштарак доранд. Танҳо узвҳои ҳуқуқӣ, аз ҷумла яхбаста; шарикон ва нозирон ба ҳисоб намераванд.',
  group: 'Кишварҳо',
  groups: {
    five: 'Панҷ давлат',
    near: 'Бо ҳамсояҳо',
    all: 'Ҳамаи узвҳо',
  },
  scope: 'Блокҳо',
  allBlocs: 'Ҳама, ки ин ҷо узв доранд',
  chosenBlocs: (count) => `Танҳо интихобшуда (${count})`,
  combinations: 'Таркибҳои дақиқ',
  combination: 'Таркиб ва кишварҳои он',
  number: 'Кишварҳо',
  inBlocs: (blocs) => `Дар ${blocs}:`,
  inNone: 'Дар ягонтои ин блокҳо нест:',
  member: 'ҳа',
  notMember: 'не',
  empty: (blocs) => `Дар байни ин кишварҳо узв надоранд: ${blocs}.`,
  nothing: 'Дар ин рӯз ягонтои ин кишварҳо узви ин блокҳо нест.',
  contested: (pairs) => `Узвиятҳои баҳснок ба ҳисоб гирифта шудаанд: ${pairs}.`,
  unknown: (count, pairs) => `Маълум нест ва аз ин рӯ ба ҳисоб нарафтааст (${count} мақом): ${pairs}.`,
  pair: (country, bloc) => `${country} дар ${bloc}`,
  more: (count) => `ва боз ${count}`,
  blocPairs: 'Узвҳои муштараки ду блок',
  blocPairsHint: 'Дар байни кишварҳои боло. Дар диагонал: узвҳои худи блок аз байни онҳо.',
  bloc: 'Блок',
  country: 'Кишвар',
  countryPairs: 'Панҷ давлат то чӣ андоза монанданд',
  countryPairsHint: (blocs) =>
    `Шохиси Жаккар барои ${blocs} блоки боло: блокҳое, ки ҳарду узви онанд, тақсим ба блокҳое, ки ақаллан яке узви он аст. 1: ҳамон блокҳо; 0: блоки муштарак нест.`,
  ratio: (both, either) => `${both} аз ${either}`,
  noRatio: '–',
  csvCombinations: 'Таркибҳо дар CSV',
  csvBlocPairs: 'Ҷуфтҳои блокҳо дар CSV',
  csvCountryPairs: 'Ҷуфтҳои кишварҳо дар CSV',
  statesCount: (count) => `${count} давлат`,
  sentence: ({ day, past, countries, blocs, combinations, closest, common }) => {
    if (blocs === 0) return `Дар санаи ${day} ягонтои ин кишварҳо узви ин блокҳо ${past ? 'набуд' : 'нест'}.`;
    const head = `Дар санаи ${day} ин ${countries} кишвар узви ${blocs} блок ${past ? 'буданд' : 'мебошанд'}, дар ${combinations} таркиби гуногун`;
    const same = closest ? `; ${closest.names}: ${closest.count} блоки якхела` : '';
    const all = common
      ? `; ҳама дар ${common} узвият ${past ? 'доштанд' : 'доранд'}.`
      : `; блоке нест, ки ҳамаро дар бар ${past ? 'гирифта бошад' : 'гирад'}.`;
    return head + same + all;
  },
};
