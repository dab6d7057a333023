import type { OverlapsWords } from '../overlapsEn';

/** Words of the overlap explorer, in Kazakh. */
export const overlapsKk: OverlapsWords = {
  title: 'Қиылысулар',
  intro:
    'Қай блоктардың қандай ортақ мүшелері бар. Тек заңды мүшелік, оның ішінде мұздатылғаны да; серіктестер мен бақылаушылар есептелмейді.',
  group: 'Елдер',
  groups: { five: 'Бес ел', near: 'Көршілермен', all: 'Барлық мүшелер' },
  scope: 'Блоктар',
  allBlocs: 'Осы елдерден мүшесі бар бәрі',
  chosenBlocs: (count) => `Тек таңдалғандар (${count})`,
  combinations: 'Дәл тіркесімдер',
  combination: 'Тіркесім және оның елдері',
  number: 'Ел саны',
  inBlocs: (blocs) => `Мүшелер (${blocs}):`,
  inNone: 'Бұл блоктардың ешқайсысында емес:',
  member: 'иә',
  notMember: 'жоқ',
  empty: (blocs) => `Бұл елдердің арасында мүше жоқ: ${blocs}.`,
  nothing: 'Бұл күні осы елдердің ешқайсысы осы блоктардың ешқайсысына мүше емес.',
  contested: (pairs) => `Даулы мүшелік есептелді: ${pairs}.`,
  unknown: (count, pairs) => `Белгісіз, сондықтан есептелмеді (${count} мәртебе): ${pairs}.`,
  pair: (country, bloc) => `${country} – ${bloc}`,
  more: (count) => `және тағы ${count}`,
  blocPairs: 'Екі блоктың ортақ мүшелері',
  blocPairsHint: 'Жоғарыдағы елдер арасында. Диагональда – солардың ішіндегі блоктың өз мүшелері.',
  bloc: 'Блок',
  country: 'Ел',
  countryPairs: 'Бес ел қаншалықты ұқсас',
  countryPairsHint: (blocs) =>
    `Жаккар индексі (жоғарыдағы блоктар: ${blocs}): екеуі де мүше блоктар саны кемінде бірі мүше блоктар санына бөлінеді. 1 – сол блоктар; 0 – ортағы жоқ.`,
  ratio: (both, either) => `${both} / ${either}`,
  noRatio: '–',
  csvCombinations: 'Тіркесімдер CSV түрінде',
  csvBlocPairs: 'Блок жұптары CSV түрінде',
  csvCountryPairs: 'Ел жұптары CSV түрінде',
  statesCount: (count) => `${count} мемлекет`,
  sentence: ({ day, past, countries, blocs, combinations, closest, common }) => {
    if (blocs === 0)
      return `${day}: бұл елдердің ешқайсысы осы блоктардың ешқайсысына мүше ${past ? 'болмаған' : 'емес'}.`;
    const head = `${day}: ${countries} ел, ${blocs} блок, мүшеліктің ${combinations} тіркесімі`;
    const same = closest ? `; бірдей ${closest.count} блокқа мүшелер – ${closest.names}` : '';
    const all = common ? `; бәріне ортағы: ${common}.` : `; бәрі мүше блок ${past ? 'болмаған' : 'жоқ'}.`;
    return head + same + all;
  },
};
