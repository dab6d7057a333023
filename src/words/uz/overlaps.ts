import type { OverlapsWords } from '../overlapsEn';
import { ending } from './ending';

export const overlapsUz: OverlapsWords = {
  title: 'Kesishuvlar',
  intro:
    'Qaysi bloklarning aʼzolari umumiy. Faqat huquqiy aʼzolar, muzlatilganlari ham; hamkor va kuzatuvchilar hisobga kirmaydi.',
  group: 'Mamlakatlar',
  groups: { five: 'Beshlik', near: 'Qoʻshnilar bilan', all: 'Barcha aʼzolar' },
  scope: 'Bloklar',
  allBlocs: 'Bu yerda aʼzosi borlarning hammasi',
  chosenBlocs: (count) => `Faqat tanlanganlar (${count})`,
  combinations: 'Aniq kombinatsiyalar',
  combination: 'Kombinatsiya va uning mamlakatlari',
  number: 'Mamlakatlar',
  inBlocs: (blocs) => `Bloklar — ${blocs}:`,
  inNone: 'Bu bloklarning hech birida emas:',
  member: 'ha',
  notMember: 'yoʻq',
  empty: (blocs) => `Bu mamlakatlar orasida aʼzosi yoʻq: ${blocs}.`,
  nothing: 'Bu mamlakatlarning hech biri shu kuni ushbu bloklarga aʼzo emas.',
  contested: (pairs) => `Bahsli aʼzoliklar hisobga kirgan: ${pairs}.`,
  unknown: (count, pairs) => `Maʼlum emas, shu bois hisobga kirmagan (${count} maqom): ${pairs}.`,
  pair: (country, bloc) => `${country} (${bloc})`,
  more: (count) => `va yana ${count} ta`,
  blocPairs: 'Ikki blokning umumiy aʼzolari',
  blocPairsHint: 'Yuqoridagi mamlakatlar orasida. Diagonalda: blokning ular orasidagi oʻz aʼzolari.',
  bloc: 'Blok',
  country: 'Mamlakat',
  countryPairs: 'Beshlik bir-biriga qanchalik oʻxshash',
  countryPairsHint: (blocs) =>
    `Yuqoridagi ${blocs} blok boʻyicha Jakkar indeksi: ikkalasi ham aʼzo boʻlgan bloklar sonining kamida bittasi aʼzo boʻlgan bloklar soniga nisbati. 1: bloklar bir xil; 0: umumiysi yoʻq.`,
  ratio: (both, either) => `${both} / ${either}`,
  noRatio: '–',
  csvCombinations: 'Kombinatsiyalar (CSV)',
  csvBlocPairs: 'Bloklar juftlari (CSV)',
  csvCountryPairs: 'Mamlakatlar juftlari (CSV)',
  statesCount: (count) => `${count} davlat`,
  sentence: ({ day, past, countries, blocs, combinations, closest, common }) => {
    if (blocs === 0)
      return `${ending.whole(day)} holatiga koʻra bu mamlakatlarning hech biri ushbu bloklarga aʼzo ${past ? 'boʻlmagan' : 'emas'}.`;
    const head = `${ending.whole(day)} holatiga koʻra bu ${countries} mamlakat ${combinations === 1 ? '1 kombinatsiyada' : `${combinations} xil kombinatsiyada`} ${blocs} blokka aʼzo${past ? ' boʻlgan' : ''}`;
    const same = closest ? `; bir xil ${closest.count} blokda: ${closest.names}` : '';
    const all = common
      ? `; hammasi birga: ${common}.`
      : `; hammasini birlashtirgan blok ${past ? 'boʻlmagan' : 'yoʻq'}.`;
    return head + same + all;
  },
};
