import type { TimelinesWords } from '../timelinesEn';

const noneOr = (count: number): string => (count === 0 ? 'нест' : String(count));
const ties = (others: number): string =>
  others > 0 ? `, робитаҳои дигар (ассотсиативӣ, боздошташуда ё дар роҳи пайвастан): ${others}` : '';

/** Words of the status timelines. */
export const timelinesTg: TimelinesWords = {
  title: 'Хатҳои замонии мақом',
  intro:
    'Ҳар рах мақом аст, аз рӯзи аввал то рӯзи охираш. Тирагии ранг ва хатҳо қувваи робитаро нишон медиҳанд; барои дидани манбаъҳо рахро пахш кунед.',
  mode: 'Сатрҳо',
  byCountry: 'Аз рӯи кишвар',
  byBloc: 'Аз рӯи блок',
  country: 'Кишвар',
  bloc: 'Блок',
  regions: { 'central-asia': 'Осиёи Марказӣ', neighbour: 'Ҳамсояҳо', other: 'Кишварҳои дигар' },
  choose: 'Интихоб кунед…',
  pickBloc: 'Барои дидани кишварҳои блок дар тӯли замон блокро интихоб кунед.',
  chartOfCountry: (country) => `${country}: мақом дар блокҳо дар тӯли замон`,
  chartOfBloc: (bloc) => `${bloc}: мақоми кишварҳо дар тӯли замон`,
  startKnown: { year: 'аз оғоз танҳо сол маълум аст', month: 'аз оғоз танҳо моҳ маълум аст' },
  endKnown: { year: 'аз анҷом танҳо сол маълум аст', month: 'аз анҷом танҳо моҳ маълум аст' },
  startsBetween: (from, to) => `Оғоз: байни ${from} ва ${to}.`,
  endsBetween: (from, to) => `Анҷом: байни ${from} ва ${to}.`,
  noRecords: 'Сабт нест.',
  noRecordIn: (count, names) => `Дар ${count} блоки дигар сабт нест: ${names}.`,
  readout: 'Барои хондан ба рах ишора кунед; барои манбаъҳо пахш кунед.',
  toDate: (day) => `Нишон додан: ${day}`,
  key: 'Рахҳоро чӣ тавр бояд хонд',
  keySoft: 'Канори хирашаванда, рахдор: рӯз маълум нест, дар ҳамин фосила аст',
  keyOpen: 'Тирча: то санаи маҷмӯи маълумот анҷом ёфт нашудааст',
  keyContested: 'Ҳошияи рахдор: манбаъҳо дар бораи мақом мухталифанд',
  keyNone: 'Хати нуқтадор: ҳамчун «мақом надорад» сабт шудааст',
  keyEnded: 'Хати борик: баромада ё рад карда',
  keyBlank: 'Холӣ: барои он вақт сабт нест ё блок ҳанӯз набуд',
  keyPeriods: (names) => `Сояафкан: ${names}`,
  table: 'Рахҳо ҳамчун ҷадвал',
  tableHeads: {
    status: 'Мақом',
    from: 'Аз',
    to: 'То',
    stage: 'Марҳила',
    certainty: 'Дақиқӣ',
    sources: 'Манбаъҳо',
  },
  openEnd: 'анҷом ёфт нашуд',
  toTheDay: 'то рӯз маълум аст',
  stage: 'Марҳила',
  stages: {
    announced: 'эълоншуда',
    signed: 'имзошуда',
    ratified: 'тасдиқшуда',
    'in-force': 'амалкунанда',
  },
  confidence: 'Эътимод',
  confidences: { high: 'баланд', medium: 'миёна', low: 'паст' },
  countrySentence: ({ day, past, country, members, partners, observers, others, newest }) =>
    [
      `Дар санаи ${day} ${country} ${past ? 'дошт' : 'дорад'}: узвият дар блокҳо – ${noneOr(members)}, мақоми шарик – ${noneOr(partners)}, мақоми нозир – ${noneOr(observers)}`,
      ties(others),
      newest ? `; робитаи навтарин: ${newest.name} (${newest.status}).` : '.',
    ].join(''),
  blocSentence: ({ day, past, bloc, members, partners, observers, others, five, contested, newest }) =>
    [
      `Дар санаи ${day} ${bloc} ${past ? 'дошт' : 'дорад'}: давлатҳои узв – ${noneOr(members)}, шарикон – ${noneOr(partners)}, нозирон – ${noneOr(observers)}`,
      ties(others),
      contested > 0 ? `; мақомҳои баҳснок аз ин шумор: ${contested}` : '',
      `; узвҳо аз панҷ давлати Осиёи Марказӣ: ${five ?? 'нест'}`,
      newest ? `; робитаи навтарин: ${newest.name} (${newest.status}).` : '.',
    ].join(''),
  blocAbsent: (day, bloc) => `Дар санаи ${day} ${bloc} вуҷуд надошт.`,
};
