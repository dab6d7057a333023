import type { TimelinesWords } from '../timelinesEn';
import { ending } from './ending';

const othersOf = (count: number): string =>
  count > 0 ? `, башка байланыштар (ассоциацияланган, токтотулган же кошулуу жолунда): ${count}` : '';
const newestOf = (newest: { name: string; status: string } | null): string =>
  newest ? `; эң жаңы байланыш — ${newest.name} (${newest.status}).` : '.';

export const timelinesKy: TimelinesWords = {
  title: 'Статустардын убакыт сызыктары',
  intro:
    'Тилке — статустун биринчи күнүнөн акыркысына чейин. Түстүн кочкулдугу жана штрих байланыштын күчүн билдирет; булактары үчүн тилкени басыңыз.',
  mode: 'Саптар',
  byCountry: 'Өлкө боюнча',
  byBloc: 'Блок боюнча',
  country: 'Өлкө',
  bloc: 'Блок',
  regions: { 'central-asia': 'Борбор Азия', neighbour: 'Кошуналар', other: 'Башка өлкөлөр' },
  choose: 'Тандаңыз…',
  pickBloc: 'Өлкөлөрүн убакыт боюнча көрүү үчүн блок тандаңыз.',
  chartOfCountry: (country) => `${country}: блоктордогу статусу убакыт боюнча`,
  chartOfBloc: (bloc) => `${bloc}: өлкөлөрдүн статусу убакыт боюнча`,
  startKnown: { year: 'башталышынын жылы гана белгилүү', month: 'башталышынын айы гана белгилүү' },
  endKnown: { year: 'аякташынын жылы гана белгилүү', month: 'аякташынын айы гана белгилүү' },
  startsBetween: (from, to) => `Башталган аралык: ${from} – ${to}.`,
  endsBetween: (from, to) => `Аяктаган аралык: ${from} – ${to}.`,
  noRecords: 'Жазуу жок.',
  noRecordIn: (count, names) => `Башка ${count} блокто жазуу жок: ${names}.`,
  readout: 'Окуу үчүн тилкени көрсөтүңүз; булактары үчүн басыңыз.',
  toDate: (day) => `Бул күндү көрсөтүү: ${day}`,
  key: 'Тилкелер кандай окулат',
  keySoft: 'Бозоргон, үзүк уч: күнү белгисиз, ушул аралыкта',
  keyOpen: 'Жебе: топтомдун датасына чейин аягы табылган жок',
  keyContested: 'Үзүк алкак: статус боюнча булактар бири-бирине каршы',
  keyNone: 'Чекиттүү сызык: статусу жок деп катталган',
  keyEnded: 'Ичке сызык: чыккан же баш тарткан',
  keyBlank: 'Бош: бул убакыт үчүн жазуу жок же блок али түзүлгөн эмес',
  keyPeriods: (names) => `Боёлгон: ${names}`,
  table: 'Тилкелер таблицада',
  tableHeads: {
    status: 'Статус',
    from: 'Башы',
    to: 'Аягы',
    stage: 'Баскыч',
    certainty: 'Тактык',
    sources: 'Булактар',
  },
  openEnd: 'аягы табылган жок',
  toTheDay: 'күнүнө чейин белгилүү',
  stage: 'Баскыч',
  stages: {
    announced: 'жарыяланган',
    signed: 'кол коюлган',
    ratified: 'ратификацияланган',
    'in-force': 'күчүндө',
  },
  confidence: 'Ишенимдүүлүк',
  confidences: { high: 'жогору', medium: 'орто', low: 'төмөн' },
  countrySentence: ({ day, country, members, partners, observers, others, newest }) =>
    `${ending.to(day)} карата ${country}: мүчө — ${members} блокто, өнөктөш — ${partners}, байкоочу — ${observers}${othersOf(others)}${newestOf(newest)}`,
  blocSentence: ({ day, bloc, members, partners, observers, others, five, contested, newest }) =>
    [
      `${ending.to(day)} карата ${bloc}: ${members} мүчө мамлекет, ${partners} өнөктөш жана ${observers} байкоочу`,
      othersOf(others),
      contested > 0 ? `; бул статустардын ичинен талаштуусу: ${contested}` : '',
      `; Борбор Азиянын беш мамлекетинен мүчөлөрү: ${five ?? 'жок'}`,
      newestOf(newest),
    ].join(''),
  blocAbsent: (day, bloc) => `${ending.to(day)} карата ${bloc} болгон эмес.`,
};
