import type { OverlapsWords } from '../overlapsEn';
import { ending } from './ending';

export const overlapsKy: OverlapsWords = {
  title: 'Кесилиштер',
  intro:
    'Кайсы блоктордун мүчөлөрү жалпы. Укуктук мүчөлөр гана, тоңдурулгандары да; өнөктөштөр менен байкоочулар эсепке кирбейт.',
  group: 'Өлкөлөр',
  groups: { five: 'Бештик', near: 'Кошуналар менен', all: 'Бардык мүчөлөр' },
  scope: 'Блоктор',
  allBlocs: 'Бул жерде мүчөсү барлардын баары',
  chosenBlocs: (count) => `Тандалгандар гана (${count})`,
  combinations: 'Так айкалыштар',
  combination: 'Айкалыш жана анын өлкөлөрү',
  number: 'Өлкөлөр',
  inBlocs: (blocs) => `Блоктор — ${blocs}:`,
  inNone: 'Бул блоктордун биринде да эмес:',
  member: 'ооба',
  notMember: 'жок',
  empty: (blocs) => `Бул өлкөлөрдүн арасында мүчөсү жок: ${blocs}.`,
  nothing: 'Бул өлкөлөрдүн бири да ошол күнү ушул блокторго мүчө эмес.',
  contested: (pairs) => `Талаштуу мүчөлүктөр эсепке кирген: ${pairs}.`,
  unknown: (count, pairs) => `Белгисиз, ошондуктан эсепке кирген эмес (${count} статус): ${pairs}.`,
  pair: (country, bloc) => `${country} (${bloc})`,
  more: (count) => `жана дагы ${count}`,
  blocPairs: 'Эки блоктун жалпы мүчөлөрү',
  blocPairsHint: 'Жогорудагы өлкөлөрдүн арасында. Диагоналда: блоктун алардын ичиндеги өз мүчөлөрү.',
  bloc: 'Блок',
  country: 'Өлкө',
  countryPairs: 'Бештик бири-бирине канчалык окшош',
  countryPairsHint: (blocs) =>
    `Жогорудагы ${blocs} блок боюнча Жаккар индекси: экөө тең мүчө болгон блоктордун санын жок дегенде бири мүчө болгон блоктордун санына бөлүү. 1: блоктору бирдей; 0: жалпысы жок.`,
  ratio: (both, either) => `${both} / ${either}`,
  noRatio: '–',
  csvCombinations: 'Айкалыштар (CSV)',
  csvBlocPairs: 'Блоктордун жуптары (CSV)',
  csvCountryPairs: 'Өлкөлөрдүн жуптары (CSV)',
  statesCount: (count) => `${count} мамлекет`,
  sentence: ({ day, past, countries, blocs, combinations, closest, common }) => {
    const head = `${ending.to(day)} карата бул `;
    if (blocs === 0) return `${head}өлкөлөрдүн бири да ушул блокторго мүчө ${past ? 'болгон эмес' : 'эмес'}.`;
    const body = `${countries} өлкө ${combinations === 1 ? '1 айкалышта' : `${combinations} түрдүү айкалышта`} ${blocs} блокко мүчө${past ? ' болгон' : ''}`;
    const same = closest ? `; бирдей ${closest.count} блокто: ${closest.names}` : '';
    const all = common ? `; баары чогуу: ${common}.` : `; баарын бириктирген блок ${past ? 'болгон эмес' : 'жок'}.`;
    return head + body + same + all;
  },
};
