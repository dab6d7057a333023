import type { OwnWords } from '../ownEn';
import { date, number } from './format';

// After a number a Kazakh noun stays in the singular.
const some = (count: number, what: string): string => `${number(count)} ${what}`;
const blocsOf = (count: number): string => some(count, 'блок');
const countriesOf = (count: number): string => some(count, 'ел');
const intervalsOf = (count: number): string => some(count, 'аралық');
const megabytes = (bytes: number): string => `${number(bytes / 1_000_000)} МБ`;

const mistakes: OwnWords['mistakes'] = {
  'file-empty': { title: 'Файл бос', say: () => 'Ішінде ештеңе жоқ.' },
  'file-binary': {
    title: 'Мәтіндік файл емес',
    say: () => 'Электрондық кесте болуы мүмкін: оны UTF-8 кодтауымен CSV ретінде сақтап, сол файлды таңдаңыз.',
  },
  'file-large': {
    title: 'Файл тым үлкен',
    say: (found, hint) => `Көлемі – ${megabytes(Number(found))}; ең көбі – ${megabytes(Number(hint))}.`,
  },
  'file-unread': { title: 'Файлды оқу мүмкін болмады', say: (found) => found },
  'header-unknown': {
    title: 'Бірінші жол төменде сипатталған кестелердің ешқайсысына сай келмейді',
    say: (found) => `Онда «${found}» деп тұр.`,
  },
  'column-missing': { title: 'Баған жетіспейді', say: (_, hint) => `«${hint}» бағаны жоқ.` },
  'column-double': { title: 'Атауы бірдей екі баған', say: (found) => `«${found}» екі рет тұр.` },
  'column-nameless': { title: 'Атауы жоқ баған', say: () => 'Ұйымның бірінші жолда атауы болуы керек.' },
  'rows-none': { title: 'Жолдар жоқ', say: () => 'Бірінші жол бар, оның астында ештеңе жоқ.' },
  'rows-many': { title: 'Аралықтар тым көп', say: (_, hint) => `Ең көбі – ${number(Number(hint))}.` },
  'blocs-many': { title: 'Блоктар тым көп', say: (_, hint) => `Ең көбі – ${number(Number(hint))}.` },
  'cells-missing': {
    title: 'Ұяшықтар жетіспейді',
    say: (found, hint) => `Жолдағы ұяшық саны: ${found}, бірінші жолда: ${hint}.`,
  },
  'cells-extra': {
    title: 'Артық ұяшықтар',
    say: (found, hint) =>
      `Жолдағы ұяшық саны: ${found}, бірінші жолда: ${hint}; үтірі бар ұяшықты тырнақшаға алу керек.`,
  },
  'quote-open': {
    title: 'Тырнақша жабылмаған',
    say: (found) => `Жолды осы жерден бастап оқу мүмкін емес: «${found}».`,
  },
  'quote-malformed': {
    title: 'Тырнақшалар қате',
    say: (found) => `«${found}»: тырнақша ішіндегі тырнақша екі рет жазылады.`,
  },
  'cell-long': {
    title: 'Ұяшық тым ұзын',
    say: (found, hint) => `«${found}»: таңбаның ең көп саны – ${number(Number(hint))}.`,
  },
  'bad-character': {
    title: 'Көрінбейтін немесе бүлінген таңба',
    say: (found, hint) =>
      hint === 'U+FFFD'
        ? `«${found}» UTF-8 емес: файлды UTF-8 кодтауымен сақтаңыз.`
        : `«${found}» ішінде басқару таңбасы бар: ${hint}.`,
  },
  'country-empty': { title: 'Ел жоқ', say: () => 'Ұяшық бос.' },
  'country-unknown': {
    title: 'Атлас білмейтін ел',
    say: (found, hint) => (hint === '' ? `«${found}»` : `«${found}»: мүмкін, ${hint}?`),
  },
  'country-ambiguous': {
    title: 'Бірнеше елге ортақ атау',
    say: (found, hint) => `«${found}» мыналарды білдіруі мүмкін: ${hint}; кодын жазыңыз.`,
  },
  'bloc-empty': { title: 'Блок жоқ', say: () => 'Ұяшық бос.' },
  'status-empty': { title: 'Мәртебе жоқ', say: () => 'Ұяшық бос.' },
  'status-unknown': { title: 'Атлас білмейтін мәртебе', say: (found) => `«${found}»` },
  'date-empty': { title: 'Басталуы жоқ', say: () => 'Ұяшық бос.' },
  'date-form': { title: '2024, 2024-10 немесе 2024-10-17 түріндегі күн емес', say: (found) => `«${found}»` },
  'date-none': { title: 'Күнтізбеде жоқ күн', say: (found) => `«${found}»` },
  'date-range': { title: '1500 жылдан бұрынғы немесе 2100 жылдан кейінгі күн', say: (found) => `«${found}»` },
  'ends-before': {
    title: 'Аяқталуы басталуынан бұрын немесе сол күні',
    say: (found, hint) => `Аяқталуы «${found}», басталуы «${hint}»: аяқталуы – мәртебе енді жоқ алғашқы күн.`,
  },
  duplicate: { title: 'Бір жол екі рет', say: (_, hint) => `Дәл сондай жол: ${hint}.` },
  overlap: {
    title: 'Бір уақытта екі мәртебе',
    say: (_, hint) => `Аралық мына жолдағы аралықпен қабаттасады: ${hint}.`,
  },
  'year-form': { title: 'Жыл емес', say: (found) => `«${found}»` },
  'year-range': { title: '1500 жылдан бұрынғы немесе 2100 жылдан кейінгі жыл', say: (found) => `«${found}»` },
  'year-double': {
    title: 'Сол ел мен сол жыл екі рет',
    say: (found, hint) => `${found}, дәл сондай жол: ${hint}.`,
  },
  'code-unknown': { title: 'Код емес', say: (found) => `«${found}» – сан емес.` },
  'json-syntax': {
    title: 'JSON емес',
    say: (found) => (found === '' ? 'Файл үзіліп қалған.' : `Осы жерден бастап оқу мүмкін емес: «${found}».`),
  },
  'json-field': {
    title: 'Атластың сұлбасына сай келмейді',
    say: (found, hint) => `Күтілгені: ${hint}; тұрғаны: ${found}.`,
  },
};

const kinds: Readonly<Record<Parameters<OwnWords['found']>[0], string>> = {
  intervals: 'аралықтар кестесі',
  'country-years': 'елдер мен жылдар бойынша кесте',
  atlas: 'атластың өз сұлбасындағы файл',
};

/** Words of the page of the reader's own data, in Kazakh. */
export const ownKk: OwnWords = {
  title: 'Өз деректеріңіз',
  intro:
    'Өз файлыңыздағы мүшелік; картада, матрицада, хронологияда және салыстыруларда қосымша блоктар ретінде көрсетіледі. Файл осы браузерде оқылады және ешқайда жіберілмейді.',
  marked: (bloc) => `${bloc} (өз деректеріңіз)`,
  publisher: 'Өз файлыңыз',
  unpublished: 'Атластың бөлігі емес, атлас оны тексермеген.',
  lines: (file, first, last) =>
    first === last ? `Сіздің ${file} файлыңыз, ${first}-жол` : `Сіздің ${file} файлыңыз, ${first}–${last}-жолдар`,
  blocNote: (file, states, intervals) =>
    `Сіздің ${file} файлыңыздан: ${countriesOf(states)}, ${intervalsOf(intervals)}.`,
  choose: 'Файл таңдаңыз',
  drop: 'немесе осында сүйреп әкеліңіз: CSV не atlas.json',
  reading: (file) => `${file} файлы оқылуда`,
  progress: (read, of) => `${megabytes(read)} / ${megabytes(of)}`,
  cancel: 'Болдырмау',
  cancelled: (file) => `${file} файлын оқу тоқтатылды. Ештеңе өзгерген жоқ.`,
  failed: (reason) => `Файлды оқу мүмкін болмады: ${reason}`,
  preview: (file) => `${file} файлында не бар`,
  found: (kind, blocs, countries, intervals) =>
    `Бұл – ${kinds[kind]}: ${blocsOf(blocs)}, ${countriesOf(countries)}, ${intervalsOf(intervals)}.`,
  nothingNew: 'Онда әр блок туралы көрсетілген атластағыдай айтылған: қосатын ештеңе жоқ.',
  utf16: 'Ол UTF-16 кодтауында, сол кодтаумен оқылды.',
  ignored: (columns) => `Оқылмайтын бағандар: ${columns}.`,
  later: (count, asOf) => `Атластың соңғы күнінен (${date(asOf)}) кейін басталып, көрінбейтіні: ${intervalsOf(count)}.`,
  openMeans: (day) => `Ашық соңы мынаны білдіреді: әлі солай, тексерілген күні – ${date(day)}.`,
  firstRows: 'Алғашқы жолдар',
  heads: { line: 'Жол', country: 'Ел', bloc: 'Блок', status: 'Мәртебе', from: 'Басы', to: 'Соңы' },
  open: 'ашық',
  blocsFound: (count) => `Блоктар (${number(count)})`,
  states: 'Ел саны',
  intervals: 'Аралық саны',
  namesFound: (count) => `Ел атаулары және олар қай ел деп танылды (${number(count)})`,
  written: 'Жазылғаны',
  taken: 'Танылғаны',
  show: 'Көрсету',
  showGood: (good, rows) => `Тек қатесіз жолдарды көрсету: ${number(good)} / ${number(rows)}`,
  putAway: 'Файлды жабу',
  mistakesTitle: (count) => some(count, 'қате'),
  mistakesHint: 'Ештеңе өзгерген жоқ. Файлды түзетіп, қайта таңдаңыз.',
  mistakeKinds: 'Қате түрлері',
  kindCount: (title, count) => `${title} (${number(count)})`,
  allKinds: (count) => `Барлығы (${number(count)})`,
  kind: 'Көрсету',
  place: 'Қай жерде',
  what: 'Не қате',
  at: (line, column, field) => [`${line}-жол`, column > 0 ? `${column}-баған` : '', field].filter(Boolean).join(', '),
  mistakes,
  pages: (from, to, of) => `${number(from)}–${number(to)} / ${number(of)}`,
  previous: 'Артқа',
  next: 'Әрі қарай',
  shownTitle: 'Көрсетілгені',
  nothingShown: 'Қазір өз деректеріңіз көрсетілмеген.',
  shown: (file, blocs, countries, intervals) =>
    `${file}: ${blocsOf(blocs)}, ${countriesOf(countries)}, ${intervalsOf(intervals)}. Олар блоктар тізімінде «Өз деректеріңіз» тақырыбының астында тұр.`,
  toMap: (bloc) => `Картада: ${bloc}`,
  keep: 'Осы браузерде сақтау',
  keepHint: 'Әйтпесе деректер осы бетпен бірге жойылады. Олар тек осы құрылғыда сақталады.',
  keptNow: 'Осы браузерде сақталды.',
  keepFailed: (reason) => `Бұл браузер деректерді сақтай алмады: ${reason}`,
  restoreFailed: (reason) => `Сақталған деректерді қайта оқу мүмкін болмады: ${reason}`,
  keptLost: 'Сақталған деректер бұл браузердің жадында енді жоқ. Файлды қайта таңдаңыз.',
  forget: 'Сақталғанын ұмыту',
  remove: 'Жою',
  removeAsk: (file) => `${file} файлын осы беттен және осы браузерден жою керек пе?`,
  removeYes: 'Иә, жою',
  removeNo: 'Қалдыру',
  download: 'CSV жүктеп алу',
  group: 'Өз деректеріңіз',
  groupHint: (file) => `Сіздің ${file} файлыңыздан; атластың бөлігі емес.`,
  filter: 'Өз блогыңызды табу',
  listed: (shown, of) => `${number(shown)} / ${number(of)}: басқаларын табу үшін атауын жазыңыз.`,
  listNote: 'Матрицада және барлық блоктардың басқа тізімдерінде өз блоктарыңыздың тек таңдағандарыңыз тұрады.',
  countNote:
    'Олар атауымен көрсетіледі, бірақ ешқайда есептелмейді: блоктар саны мен елдердің ұқсастығы тек атластың өзіне қатысты.',
  noneFound: 'Мұндай атаумен ештеңе жоқ.',
  format: 'Файл қандай болуы керек',
  formats: [
    {
      title: 'Аралықтар',
      text: [
        'Бірінші жолы country,bloc,status,from,to болатын CSV, реті кез келген; үтір, нүктелі үтір немесе табуляция; UTF-8.',
        'country: ISO 3166 бойынша үш не екі әріпті код немесе атластың жеті тілінің кез келгеніндегі атау.',
        'bloc: кез келген атау. status: member (мүше), associate (қауымдастырылған мүше), partner (серіктес), observer (бақылаушы), candidate (үміткер), suspended (тоқтатыла тұрған), ended (шыққан) немесе none (мүше емес).',
        'from және to: 2024, 2024-10 немесе 2024-10-17. from – мәртебе бар алғашқы күн; to – мәртебе енді жоқ алғашқы күн; ол әлі бар болса, to бос қалады.',
        'Елдің бір блокта бір уақытта бір ғана мәртебесі болады.',
      ],
    },
    {
      title: 'Елдер мен жылдар',
      text: [
        'Әр ел мен жылға бір жолы бар CSV: country бағаны, year бағаны және әр ұйымға бір баған; Correlates of War жобасының IGO деректеріндегідей (state-year пішімі), country бағанында елдердің атаулары немесе ISO кодтары тұрады.',
        'Кодтар: 0 – мүше емес, 1 – толық мүше, 2 – қауымдастырылған мүше, 3 – бақылаушы; басқа кез келген сан немесе бос ұяшық – дерек жоқ.',
        'Коды бірдей қатар жылдар – бір аралық. Кестенің соңғы жылындағы мәртебе сол жылы тексерілген, әлі солай деп көрсетіледі.',
      ],
    },
    {
      title: 'atlas.json',
      text: [
        'Осы атластың өз сұлбасындағы файл (data/atlas.schema.json). Көрсетілген атласта жоқ немесе мүшелігі өзгеше блоктар қосымша блоктар ретінде көрсетіледі.',
      ],
    },
  ],
  template: 'Үлгіні жүктеп алу',
  templateRows: [
    ['KAZ', 'Мысал блок', 'member', '2015-01-01', ''],
    ['UZ', 'Мысал блок', 'observer', '2020-12', ''],
    ['Қырғызстан', 'Мысал блок', 'candidate', '2014', '2015-08-12'],
  ],
  templateNote: 'Оның үш жолы – мысалдар: күн, ай және жыл; ашық соңы және аяқталған мерзім.',
};
