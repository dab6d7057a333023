import type { OwnWords } from '../ownEn';
import { ending } from './ending';
import { date, number } from './format';

// A noun after a number has one form in Kyrgyz.
const blocsOf = (count: number): string => `${number(count)} блок`;
const countriesOf = (count: number): string => `${number(count)} өлкө`;
const intervalsOf = (count: number): string => `${number(count)} мезгил`;
const megabytes = (bytes: number): string => `${number(bytes / 1_000_000)} МБ`;

const mistakes: OwnWords['mistakes'] = {
  'file-empty': { title: 'Файл бош', say: () => 'Анда эч нерсе жок.' },
  'file-binary': {
    title: 'Тексттик файл эмес',
    say: () => 'Бул электрондук таблица болушу мүмкүн: аны UTF-8 коддоосунда CSV кылып сактап, ошол файлды тандаңыз.',
  },
  'file-large': {
    title: 'Файл өтө чоң',
    say: (found, hint) => `Көлөмү — ${megabytes(Number(found))}; эң көбү — ${megabytes(Number(hint))}.`,
  },
  'file-unread': { title: 'Файлды окууга болбоду', say: (found) => found },
  'header-unknown': {
    title: 'Биринчи сап төмөндө сүрөттөлгөн таблицалардын бирине да туура келбейт',
    say: (found) => `Анда мындай жазылган: «${found}».`,
  },
  'column-missing': { title: 'Мамыча жетишпейт', say: (_, hint) => `«${hint}» мамычасы жок.` },
  'column-double': { title: 'Аты бирдей эки мамыча', say: (found) => `«${found}» эки жолу кездешет.` },
  'column-nameless': {
    title: 'Аты жок мамыча',
    say: () => 'Биринчи сапта уюмдун аты болушу керек.',
  },
  'rows-none': { title: 'Саптар жок', say: () => 'Биринчи сап бар, анын астында эч нерсе жок.' },
  'rows-many': { title: 'Мезгилдер өтө көп', say: (_, hint) => `Эң көбү — ${number(Number(hint))}.` },
  'blocs-many': { title: 'Блоктор өтө көп', say: (_, hint) => `Эң көбү — ${number(Number(hint))}.` },
  'cells-missing': {
    title: 'Уячалар жетишпейт',
    say: (found, hint) => `Уячалардын саны: бул сапта — ${found}, биринчи сапта — ${hint}.`,
  },
  'cells-extra': {
    title: 'Ашыкча уячалар',
    say: (found, hint) =>
      `Уячалардын саны: бул сапта — ${found}, биринчи сапта — ${hint}; ичинде үтүрү бар уяча тырмакчага алынат.`,
  },
  'quote-open': {
    title: 'Тырмакча жабылган эмес',
    say: (found) => `Саптын бул жерден кийинкисин окууга болбойт: «${found}».`,
  },
  'quote-malformed': {
    title: 'Тырмакчалар туура эмес',
    say: (found) => `«${found}»: тырмакчанын ичиндеги тырмакча эки жолу жазылат.`,
  },
  'cell-long': {
    title: 'Уяча өтө узун',
    say: (found, hint) => `«${found}»: белгилердин саны эң көп дегенде ${number(Number(hint))}.`,
  },
  'bad-character': {
    title: 'Көрүнбөгөн же бузулган белги',
    say: (found, hint) =>
      hint === 'U+FFFD'
        ? `«${found}» UTF-8 коддоосунда эмес: файлды UTF-8 кылып сактаңыз.`
        : `«${found}» ичинде башкаруучу белги бар: ${hint}.`,
  },
  'country-empty': { title: 'Өлкө жок', say: () => 'Уяча бош.' },
  'country-unknown': {
    title: 'Атлас билбеген өлкө',
    say: (found, hint) => (hint === '' ? `«${found}»` : `«${found}»: балким, ${hint}?`),
  },
  'country-ambiguous': {
    title: 'Бир нече өлкөгө туура келген ат',
    say: (found, hint) => `«${found}» төмөнкүлөрдү билдириши мүмкүн: ${hint}; кодун жазыңыз.`,
  },
  'bloc-empty': { title: 'Блок жок', say: () => 'Уяча бош.' },
  'status-empty': { title: 'Статус жок', say: () => 'Уяча бош.' },
  'status-unknown': { title: 'Атлас билбеген статус', say: (found) => `«${found}»` },
  'date-empty': { title: 'Башталган датасы жок', say: () => 'Уяча бош.' },
  'date-form': {
    title: '2024, 2024-10 же 2024-10-17 түрүндөгү дата эмес',
    say: (found) => `«${found}»`,
  },
  'date-none': { title: 'Календарда жок дата', say: (found) => `«${found}»` },
  'date-range': { title: '1500-жылдан мурунку же 2100-жылдан кийинки дата', say: (found) => `«${found}»` },
  'ends-before': {
    title: 'Башталганга чейин же ошол эле күнү аяктайт',
    say: (found, hint) => `Аягы — «${found}», башы — «${hint}»: аягы — статус мындан ары күчүндө болбогон биринчи күн.`,
  },
  duplicate: { title: 'Бир эле сап эки жолу', say: (_, hint) => `${hint}-саптагыдай.` },
  overlap: {
    title: 'Бир убакта эки статус',
    say: (_, hint) => `Мезгил ${hint}-саптагы мезгил менен кесилишет.`,
  },
  'year-form': { title: 'Жыл эмес', say: (found) => `«${found}»` },
  'year-range': { title: '1500-жылдан мурунку же 2100-жылдан кийинки жыл', say: (found) => `«${found}»` },
  'year-double': {
    title: 'Бир өлкө жана бир жыл эки жолу',
    say: (found, hint) => `${found}, ${hint}-саптагыдай.`,
  },
  'code-unknown': { title: 'Код эмес', say: (found) => `«${found}» сан эмес.` },
  'json-syntax': {
    title: 'JSON эмес',
    say: (found) =>
      found === '' ? 'Файл аягына чейин жазылбай, үзүлүп калган.' : `Бул жерден кийинкисин окууга болбойт: «${found}».`,
  },
  'json-field': {
    title: 'Атластын схемасына туура келбейт',
    say: (found, hint) => `Күтүлгөнү: ${hint}; табылганы: ${found}.`,
  },
};

const kinds: Readonly<Record<Parameters<OwnWords['found']>[0], string>> = {
  intervals: 'мезгилдердин таблицасы',
  'country-years': 'өлкөлөр менен жылдардын таблицасы',
  atlas: 'атластын өз схемасындагы файл',
};

/** Words of the page of the reader's own data, in Kyrgyz. */
export const ownKy: OwnWords = {
  title: 'Өз маалыматыңыз',
  intro:
    'Өз файлыңыздагы мүчөлүктөр картада, матрицада, убакыт сызыктарында жана салыштырууларда кошумча блоктор катары көрсөтүлөт. Файл ушул браузерде окулат жана эч кайда жөнөтүлбөйт.',
  marked: (bloc) => `${bloc} (өз маалыматыңыз)`,
  publisher: 'Өз файлыңыз',
  unpublished: 'Атластын бөлүгү эмес жана атлас аны текшерген эмес.',
  lines: (file, first, last) =>
    first === last ? `Файлыңыз: ${file}, ${first}-сап` : `Файлыңыз: ${file}, ${first}–${last}-саптар`,
  blocNote: (file, states, intervals) => `Файлыңыздан (${file}): ${countriesOf(states)}, ${intervalsOf(intervals)}.`,
  choose: 'Файл тандоо',
  drop: 'же аны ушул жерге таштаңыз: CSV же atlas.json',
  reading: (file) => `Окулууда: ${file}`,
  progress: (read, of) => `${megabytes(read)} / ${megabytes(of)}`,
  cancel: 'Жокко чыгаруу',
  cancelled: (file) => `Окуу токтотулду: ${file}. Эч нерсе өзгөргөн жок.`,
  failed: (reason) => `Файлды окууга болбоду: ${reason}`,
  preview: (file) => `Файлда эмне бар: ${file}`,
  found: (kind, blocs, countries, intervals) =>
    `Бул — ${kinds[kind]}: ${blocsOf(blocs)}, ${countriesOf(countries)}, ${intervalsOf(intervals)}.`,
  nothingNew: 'Анда ар бир блок тууралуу көрсөтүлүп жаткан атластагынын өзү жазылган: кошо турган эч нерсе жок.',
  utf16: 'Ал UTF-16 коддоосунда жана ошондой окулду.',
  ignored: (columns) => `Окулбаган мамычалар: ${columns}.`,
  later: (count, asOf) =>
    `${intervalsOf(count)} атластын акыркы датасынан (${date(asOf)}) кийин башталат жана көрүнбөйт.`,
  openMeans: (day) => `Ачык аягы: ${ending.to(date(day))} карата да ошондой.`,
  firstRows: 'Алгачкы саптар',
  heads: { line: 'Сап', country: 'Өлкө', bloc: 'Блок', status: 'Статус', from: 'Башы', to: 'Аягы' },
  open: 'ачык',
  blocsFound: (count) => `Блоктор (${number(count)})`,
  states: 'Өлкөлөр',
  intervals: 'Мезгилдер',
  namesFound: (count) => `Өлкөлөрдүн аттары жана алар эмне деп түшүнүлгөнү (${number(count)})`,
  written: 'Жазылганы',
  taken: 'Түшүнүлгөнү',
  show: 'Көрсөтүү',
  showGood: (good, rows) => `Катасыз саптарды гана көрсөтүү: ${number(good)} / ${number(rows)}`,
  putAway: 'Файлды жабуу',
  mistakesTitle: (count) => `${number(count)} ката`,
  mistakesHint: 'Эч нерсе өзгөргөн жок. Файлды оңдоп, кайра тандаңыз.',
  mistakeKinds: 'Каталардын түрлөрү',
  kindCount: (title, count) => `${title} (${number(count)})`,
  allKinds: (count) => `Баары (${number(count)})`,
  kind: 'Көрсөтүү',
  place: 'Кайда',
  what: 'Эмне туура эмес',
  at: (line, column, field) => [`${line}-сап`, column > 0 ? `${column}-мамыча` : '', field].filter(Boolean).join(', '),
  mistakes,
  pages: (from, to, of) => `${number(from)}–${number(to)}, баары ${number(of)}`,
  previous: 'Мурунку',
  next: 'Кийинки',
  shownTitle: 'Көрсөтүлүп жатканы',
  nothingShown: 'Азыр өз маалыматыңыз көрсөтүлгөн жок.',
  shown: (file, blocs, countries, intervals) =>
    `${file}: ${blocsOf(blocs)}, ${countriesOf(countries)}, ${intervalsOf(intervals)}. Алар блоктордун тизмесинде «Өз маалыматыңыз» деген аталыштын астында турат.`,
  toMap: (bloc) => `Картада: ${bloc}`,
  keep: 'Ушул браузерде сактоо',
  keepHint: 'Болбосо маалыматтар барак жабылары менен жоголот. Алар ушул түзмөктө гана сакталат.',
  keptNow: 'Ушул браузерде сакталган.',
  keepFailed: (reason) => `Браузер маалыматтарды сактай алган жок: ${reason}`,
  restoreFailed: (reason) => `Сакталган маалыматтарды кайра окууга болбоду: ${reason}`,
  keptLost: 'Сакталган маалыматтар бул браузердин сактагычында эми жок. Файлды кайра тандаңыз.',
  forget: 'Сакталганын унутуу',
  remove: 'Өчүрүү',
  removeAsk: (file) => `Бул барактан жана ушул браузерден өчүрүлсүнбү: ${file}?`,
  removeYes: 'Ооба, өчүрүлсүн',
  removeNo: 'Калсын',
  download: 'CSV жүктөп алуу',
  group: 'Өз маалыматыңыз',
  groupHint: (file) => `Файлыңыздан (${file}); атластын бөлүгү эмес.`,
  filter: 'Өз блогуңузду табуу',
  listed: (shown, of) => `${number(shown)} / ${number(of)}: башкаларын табуу үчүн атын жазыңыз.`,
  listNote: 'Матрицада жана бардык блоктордун башка тизмелеринде өз блокторуңуздун ичинен тандаганыңыз гана турат.',
  countNote:
    'Алар аты менен көрсөтүлөт жана эч жерде саналбайт: блоктордун саны менен өлкөлөрдүн окшоштугу атластын өзүнө гана тиешелүү.',
  noneFound: 'Мындай аттагы блок жок.',
  format: 'Файл кандай болушу керек',
  formats: [
    {
      title: 'Мезгилдер',
      text: [
        'Биринчи сабы country,bloc,status,from,to болгон CSV, мамычалардын тартиби каалагандай; бөлгүч — үтүр, чекиттүү үтүр же табуляция; UTF-8.',
        'country: ISO 3166 боюнча үч же эки тамгалуу код же атластын жети тилинин бириндеги ат.',
        'bloc: каалаган ат. status: member (мүчө), associate (ассоциацияланган), partner (өнөктөш), observer (байкоочу), candidate (талапкер), suspended (токтотулуп турган), ended (чыккан) же none (мүчө эмес).',
        'from жана to: 2024, 2024-10 же 2024-10-17. from — статус күчүндө болгон биринчи күн; to — ал мындан ары күчүндө болбогон биринчи күн, азыр да күчүндө болсо, бош калат.',
        'Бир убакта өлкөнүн блокто бир статусу болот.',
      ],
    },
    {
      title: 'Өлкөлөр жана жылдар',
      text: [
        'Ар бир өлкө жана жыл үчүн бирден сабы бар CSV: country мамычасы, year мамычасы жана ар бир уюмга бирден мамыча — Correlates of War долбоорунун IGO маалыматтарындагыдай (state-year форматы), country мамычасында өлкөнүн аты же ISO коду менен.',
        'Коддор: 0 — жок, 1 — толук мүчө, 2 — ассоциацияланган мүчө, 3 — байкоочу; башка ар кандай сан же бош уяча — маалымат жок.',
        'Удаа келген коду бирдей жылдар бир мезгил болот. Таблицанын акыркы жылында күчүндө болгону азыр да ошондой, ошол жылы текшерилген деп көрсөтүлөт.',
      ],
    },
    {
      title: 'atlas.json файлы',
      text: [
        'Атластын өз схемасындагы файл (data/atlas.schema.json). Көрсөтүлүп жаткан атласта жок же мүчөлүктөрү айырмаланган блоктор кошумча блоктор катары көрсөтүлөт.',
      ],
    },
  ],
  template: 'Үлгүнү жүктөп алуу',
  templateRows: [
    ['KAZ', 'Үлгү блок', 'member', '2015-01-01', ''],
    ['UZ', 'Үлгү блок', 'observer', '2020-12', ''],
    ['Кыргызстан', 'Үлгү блок', 'candidate', '2014', '2015-08-12'],
  ],
  templateNote: 'Анын үч сабы — мисалдар: күн, ай жана жыл; ачык аягы жана келип калган аягы.',
};
