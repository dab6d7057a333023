import type { TimelinesWords } from '../timelinesEn';

const otherTies = (others: number): string =>
  others > 0 ? `; басқа байланыс – ${others} (қауымдасу, тоқтата тұру немесе қосылу жолы)` : '';
const newestTie = (newest: { name: string; status: string } | null): string =>
  newest ? `; ең жаңа байланыс – ${newest.name} (${newest.status}).` : '.';

/** Words of the status timelines, in Kazakh. */
export const timelinesKk: TimelinesWords = {
  title: 'Мәртебелер хронологиясы',
  intro:
    'Жолақ – мәртебенің алғашқы күнінен соңғы күніне дейін. Түстің қоюлығы мен штрих байланыстың күшін көрсетеді; жолақты бассаңыз, дереккөздері ашылады.',
  mode: 'Жолдар',
  byCountry: 'Ел бойынша',
  byBloc: 'Блок бойынша',
  country: 'Ел',
  bloc: 'Блок',
  regions: { 'central-asia': 'Орталық Азия', neighbour: 'Көршілер', other: 'Басқа елдер' },
  choose: 'Таңдаңыз…',
  pickBloc: 'Елдерін уақыт бойынша көру үшін блок таңдаңыз.',
  chartOfCountry: (country) => `${country}: блоктардағы мәртебесі уақыт бойынша`,
  chartOfBloc: (bloc) => `${bloc}: елдердің мәртебесі уақыт бойынша`,
  startKnown: { year: 'басталуының тек жылы белгілі', month: 'басталуының тек айы белгілі' },
  endKnown: { year: 'аяқталуының тек жылы белгілі', month: 'аяқталуының тек айы белгілі' },
  startsBetween: (from, to) => `Басталуы: ${from} – ${to} аралығында.`,
  endsBetween: (from, to) => `Аяқталуы: ${from} – ${to} аралығында.`,
  noRecords: 'Жазба жоқ.',
  noRecordIn: (count, names) => `Тағы ${count} блок туралы жазба жоқ: ${names}.`,
  readout: 'Оқу үшін жолақты көрсетіңіз; дереккөздерін ашу үшін басыңыз.',
  toDate: (day) => `Көрсету: ${day}`,
  key: 'Жолақтарды қалай оқу керек',
  keySoft: 'Бәсеңдеген үзік шет: күні белгісіз, осы аралықта',
  keyOpen: 'Көрсеткі: деректер күніне дейін аяқталуы табылмады',
  keyContested: 'Үзік жиек: мәртебе туралы дереккөздер келіспейді',
  keyNone: 'Нүктелі сызық: жазба бойынша мәртебе жоқ',
  keyEnded: 'Жіңішке сызық: шыққан немесе бас тартқан',
  keyBlank: 'Бос: ол кез туралы жазба жоқ немесе блок әлі болмаған',
  keyPeriods: (names) => `Фонмен белгіленген: ${names}`,
  table: 'Жолақтар кесте түрінде',
  tableHeads: {
    status: 'Мәртебе',
    from: 'Басы',
    to: 'Соңы',
    stage: 'Кезең',
    certainty: 'Айқындық',
    sources: 'Дереккөздер',
  },
  openEnd: 'аяқталуы табылмады',
  toTheDay: 'күніне дейін белгілі',
  stage: 'Кезең',
  stages: { announced: 'жарияланды', signed: 'қол қойылды', ratified: 'ратификацияланды', 'in-force': 'күшінде' },
  confidence: 'Сенімділік',
  confidences: { high: 'жоғары', medium: 'орташа', low: 'төмен' },
  countrySentence: ({ day, country, members, partners, observers, others, newest }) =>
    `${country}, ${day}, блок саны: мүше – ${members}, серіктес – ${partners}, бақылаушы – ${observers}${otherTies(others)}${newestTie(newest)}`,
  blocSentence: ({ day, bloc, members, partners, observers, others, five, contested, newest }) =>
    [
      `${bloc}, ${day}: мүше мемлекеттер – ${members}, серіктестер – ${partners}, бақылаушылар – ${observers}`,
      otherTies(others),
      contested > 0 ? `; осы мәртебелердің даулысы – ${contested}` : '',
      `; Орталық Азияның бес елінен мүшелер: ${five ?? 'жоқ'}`,
      newestTie(newest),
    ].join(''),
  blocAbsent: (day, bloc) => `${bloc}: ${day} күні болмаған.`,
};
