import type { OwnWords } from '../ownEn';
import { date, number } from './format';

/** Nouns keep one form after a number. */
const some = (count: number, noun: string): string => `${number(count)} ${noun}`;
const megabytes = (bytes: number): string => `${number(bytes / 1_000_000)} МБ`;
const counted = (blocs: number, countries: number, intervals: number): string =>
  [some(blocs, 'блок'), some(countries, 'кишвар'), some(intervals, 'фосила')].join(', ');

/** What is wrong, and how it is told of one place: what stands there, and what may have been meant or what it clashes with. */
const mistakes: OwnWords['mistakes'] = {
  'file-empty': { title: 'Файл холӣ аст', say: () => 'Дар он ҳеҷ чиз нест.' },
  'file-binary': {
    title: 'Файли матнӣ нест',
    say: () => 'Шояд ин китоби ҷадвалҳост: онро ҳамчун CSV дар UTF-8 захира кунед ва он файлро интихоб намоед.',
  },
  'file-large': {
    title: 'Файл аз ҳад калон аст',
    say: (found, hint) => `Андозааш ${megabytes(Number(found))}; ҳадди аксар ${megabytes(Number(hint))}.`,
  },
  'file-unread': { title: 'Файлро хондан муяссар нашуд', say: (found) => found },
  'header-unknown': {
    title: 'Сатри аввал ба ягон навъи ҷадвали дар поён тавсифшуда мувофиқ нест',
    say: (found) => `Дар он навишта шудааст: «${found}».`,
  },
  'column-missing': { title: 'Сутун намерасад', say: (_, hint) => `Сутуни «${hint}» нест.` },
  'column-double': { title: 'Ду сутуни ҳамном', say: (found) => `«${found}» дар он ҷо ду бор омадааст.` },
  'column-nameless': { title: 'Сутуни беном', say: () => 'Созмон бояд дар сатри аввал ном дошта бошад.' },
  'rows-none': { title: 'Сатр нест', say: () => 'Сатри аввал ҳаст, вале зери он чизе нест.' },
  'rows-many': { title: 'Фосилаҳо аз ҳад зиёданд', say: (_, hint) => `Ҳадди аксар ${number(Number(hint))}.` },
  'blocs-many': { title: 'Блокҳо аз ҳад зиёданд', say: (_, hint) => `Ҳадди аксар ${number(Number(hint))}.` },
  'cells-missing': {
    title: 'Чашмакҳо намерасанд',
    say: (found, hint) => `Чашмакҳои ин сатр: ${found}, чашмакҳои сатри аввал: ${hint}.`,
  },
  'cells-extra': {
    title: 'Чашмакҳо зиёдатианд',
    say: (found, hint) =>
      `Чашмакҳои ин сатр: ${found}, чашмакҳои сатри аввал: ${hint}; чашмаки вергулдор бояд дар нохунак бошад.`,
  },
  'quote-open': {
    title: 'Нохунак пӯшида нашудааст',
    say: (found) => `Сатрро аз «${found}» сар карда хондан мумкин нест.`,
  },
  'quote-malformed': {
    title: 'Нохунакҳо нодурустанд',
    say: (found) => `«${found}»: нохунаки дохили нохунак ду бор навишта мешавад.`,
  },
  'cell-long': {
    title: 'Матни чашмак аз ҳад дароз аст',
    say: (found, hint) => `«${found}» аз ${some(Number(hint), 'аломат')} дарозтар аст.`,
  },
  'bad-character': {
    title: 'Аломати ноаён ё вайроншуда',
    say: (found, hint) =>
      hint === 'U+FFFD'
        ? `«${found}» дар UTF-8 нест: файлро дар UTF-8 захира кунед.`
        : `«${found}» аломати идоракунии ${hint}-ро дорад.`,
  },
  'country-empty': { title: 'Кишвар нест', say: () => 'Чашмак холӣ аст.' },
  'country-unknown': {
    title: 'Кишваре, ки атлас намешиносад',
    say: (found, hint) => (hint === '' ? `«${found}»` : `«${found}»: шояд ${hint}?`),
  },
  'country-ambiguous': {
    title: 'Номе, ки ба зиёда аз як кишвар тааллуқ дорад',
    say: (found, hint) => `«${found}» метавонад инҳо бошад: ${hint}. Рамзро нависед.`,
  },
  'bloc-empty': { title: 'Блок нест', say: () => 'Чашмак холӣ аст.' },
  'status-empty': { title: 'Мақом нест', say: () => 'Чашмак холӣ аст.' },
  'status-unknown': { title: 'Мақоме, ки атлас намешиносад', say: (found) => `«${found}»` },
  'date-empty': { title: 'Оғоз нест', say: () => 'Чашмак холӣ аст.' },
  'date-form': {
    title: 'Сана дар шакли 2024, 2024-10 ё 2024-10-17 нест',
    say: (found) => `«${found}»`,
  },
  'date-none': { title: 'Санае, ки дар тақвим нест', say: (found) => `«${found}»` },
  'date-range': { title: 'Сана пеш аз соли 1500 ё баъд аз соли 2100', say: (found) => `«${found}»` },
  'ends-before': {
    title: 'Пеш аз оғози худ ё дар ҳамон рӯз ба охир мерасад',
    say: (found, hint) => `То «${found}», аз «${hint}»: анҷом рӯзи аввалест, ки мақом дигар амал намекунад.`,
  },
  duplicate: { title: 'Як сатр ду бор', say: (_, hint) => `Чун дар сатри ${hint}.` },
  overlap: {
    title: 'Ду мақом дар як вақт',
    say: (_, hint) => `Ин фосила ва фосилаи сатри ${hint} ҳамзаманд.`,
  },
  'year-form': { title: 'Сол нест', say: (found) => `«${found}»` },
  'year-range': { title: 'Сол пеш аз 1500 ё баъд аз 2100', say: (found) => `«${found}»` },
  'year-double': {
    title: 'Як кишвар ва як сол ду бор',
    say: (found, hint) => `${found}, чун дар сатри ${hint}.`,
  },
  'code-unknown': { title: 'Рамз нест', say: (found) => `«${found}» рақам нест.` },
  'json-syntax': {
    title: 'JSON нест',
    say: (found) => (found === '' ? 'Файл нотамом қатъ мешавад.' : `Онро аз «${found}» сар карда хондан мумкин нест.`),
  },
  'json-field': {
    title: 'Ба схемаи атлас мувофиқ нест',
    say: (found, hint) => `Интизор буд: ${hint}, ёфт шуд: ${found}.`,
  },
};

const kinds = {
  intervals: 'ҷадвали фосилаҳо',
  'country-years': 'ҷадвали кишварҳо ва солҳо',
  atlas: 'файл дар схемаи худи атлас',
};

/** Words of the page of the reader's own data, and of its marks wherever the data are shown. */
export const ownTg: OwnWords = {
  title: 'Маълумоти шумо',
  intro:
    'Узвиятҳо аз файли шумо, ки ҳамчун блокҳои иловагӣ дар харита, матритса, хатҳои замон ва муқоисаҳо нишон дода мешаванд. Файл дар ҳамин браузер хонда мешавад ва ба ҳеҷ ҷо фиристода намешавад.',
  marked: (bloc) => `${bloc} (маълумоти корбар)`,
  publisher: 'Файли худи шумо',
  unpublished: 'Қисми атлас нест ва аз ҷониби он санҷида нашудааст.',
  lines: (file, first, last) =>
    first === last ? `Файли шумо ${file}, сатри ${first}` : `Файли шумо ${file}, сатрҳо аз ${first} то ${last}`,
  blocNote: (file, states, intervals) =>
    `Аз файли шумо ${file}: ${some(states, 'кишвар')}, ${some(intervals, 'фосила')}.`,
  choose: 'Интихоби файл',
  drop: 'ё онро ба ин ҷо кашида гузоред: CSV ё atlas.json',
  reading: (file) => `Хонда мешавад: ${file}`,
  progress: (read, of) => `${megabytes(read)} аз ${megabytes(of)}`,
  cancel: 'Бекор кардан',
  cancelled: (file) => `Хондани ${file} бекор карда шуд. Ҳеҷ чиз тағйир наёфт.`,
  failed: (reason) => `Файлро хондан муяссар нашуд: ${reason}`,
  preview: (file) => `Дар ${file} чӣ ҳаст`,
  found: (kind, blocs, countries, intervals) => `Ин ${kinds[kind]} аст: ${counted(blocs, countries, intervals)}.`,
  nothingNew: 'Он дар бораи ҳар блок ҳамонро мегӯяд, ки атласи нишондодашуда мегӯяд: чизе барои илова кардан нест.',
  utf16: 'Он дар UTF-16 аст ва ҳамин тавр хонда шуд.',
  ignored: (columns) => `Сутунҳое, ки хонда намешаванд: ${columns}.`,
  later: (count, asOf) =>
    `Баъд аз ${date(asOf)}, ки анҷоми атлас аст, ${some(count, 'фосила')} оғоз мешавад ва дида намешавад.`,
  openMeans: (day) => `Анҷоми кушода маънои онро дорад, ки ба санаи ${date(day)} ҳанӯз ҳамин тавр аст.`,
  firstRows: 'Сатрҳои аввал',
  heads: { line: 'Сатр', country: 'Кишвар', bloc: 'Блок', status: 'Мақом', from: 'Аз', to: 'То' },
  open: 'кушода',
  blocsFound: (count) => `Блокҳо (${number(count)})`,
  states: 'Кишварҳо',
  intervals: 'Фосилаҳо',
  namesFound: (count) => `Номҳои кишварҳо ва чӣ тавр фаҳмида шудани онҳо (${number(count)})`,
  written: 'Чунон ки навишта шудааст',
  taken: 'Чунин фаҳмида шуд',
  show: 'Нишон додан',
  showGood: (good, rows) => `Танҳо сатрҳои бехаторо нишон додан: ${number(good)} аз ${number(rows)}`,
  putAway: 'Файлро пӯшидан',
  mistakesTitle: (count) => some(count, 'хато'),
  mistakesHint: 'Ҳеҷ чиз тағйир наёфт. Файлро ислоҳ кунед ва онро аз нав интихоб намоед.',
  mistakeKinds: 'Навъҳои хато',
  kindCount: (title, count) => `${title} (${number(count)})`,
  allKinds: (count) => `Ҳама (${number(count)})`,
  kind: 'Нишон додан',
  place: 'Дар куҷо',
  what: 'Чӣ нодуруст аст',
  at: (line, column, field) =>
    [`Сатри ${line}`, column > 0 ? `сутуни ${column}` : '', field].filter(Boolean).join(', '),
  mistakes,
  pages: (from, to, of) => `Аз ${number(from)} то ${number(to)}, ҳамагӣ ${number(of)}`,
  previous: 'Пешина',
  next: 'Навбатӣ',
  shownTitle: 'Нишон дода мешавад',
  nothingShown: 'Ҳоло маълумоти шумо нишон дода намешавад.',
  shown: (file, blocs, countries, intervals) =>
    `${file}: ${counted(blocs, countries, intervals)}. Онҳо дар рӯйхати блокҳо дар зери «Маълумоти шумо» ҷой доранд.`,
  toMap: (bloc) => `${bloc} дар харита`,
  keep: 'Дар ин браузер нигоҳ доштан',
  keepHint: 'Вагарна маълумот бо пӯшидани ин саҳифа нест мешавад. Он танҳо дар ҳамин дастгоҳ нигоҳ дошта мешавад.',
  keptNow: 'Дар ин браузер нигоҳ дошта шудааст.',
  keepFailed: (reason) => `Ин браузер маълумотро нигоҳ дошта натавонист: ${reason}`,
  restoreFailed: (reason) => `Маълумоти нигоҳдошташударо аз нав хондан муяссар нашуд: ${reason}`,
  keptLost: 'Маълумоти нигоҳдошташуда дигар дар хотираи ин браузер нест. Файлро аз нав интихоб кунед.',
  forget: 'Фаромӯш кардани нигоҳдошташуда',
  remove: 'Хориҷ кардан',
  removeAsk: (file) => `${file} аз ин саҳифа ва ин браузер хориҷ карда шавад?`,
  removeYes: 'Хориҷ шавад',
  removeNo: 'Бимонад',
  download: 'Боргирӣ ҳамчун CSV',
  group: 'Маълумоти шумо',
  groupHint: (file) => `Аз файли шумо ${file}; қисми атлас нест.`,
  filter: 'Ҷустуҷӯи блоки худ',
  listed: (shown, of) => `${number(shown)} аз ${number(of)}: барои ёфтани дигарон нависед.`,
  listNote: 'Дар матритса ва рӯйхатҳои дигари ҳамаи блокҳо аз блокҳои шумо танҳо интихобшудаҳо ҳастанд.',
  countNote:
    'Онҳо бо номи худ нишон дода мешаванд ва дар ҳеҷ ҷо ба ҳисоб намераванд: шумораи блокҳо ва монандии кишварҳо танҳо аз рӯи атлас аст.',
  noneFound: 'Бо ин ном чизе нест.',
  format: 'Файл бояд чӣ гуна бошад',
  formats: [
    {
      title: 'Фосилаҳо',
      text: [
        'CSV бо сатри аввали country,bloc,status,from,to бо ҳар тартиб; вергул, нуқтавергул ё табулятсия; UTF-8.',
        'country: рамзи ISO 3166 alpha-3 ё alpha-2 ё ном бо яке аз ҳафт забони атлас.',
        'bloc: ҳар ном. status: member (узв), associate (узви ассотсиативӣ), partner (шарик), observer (нозир), candidate (номзад), suspended (боздошташуда), ended (анҷомёфта) ё none (нест).',
        'from ва to: 2024, 2024-10 ё 2024-10-17. from рӯзи аввалест, ки мақом амал мекунад; to рӯзи аввалест, ки дигар амал намекунад, ва агар ҳоло ҳам амал кунад, холӣ мемонад.',
        'Кишвар дар як блок дар як вақт як мақом дорад.',
      ],
    },
    {
      title: 'Кишварҳо ва солҳо',
      text: [
        'CSV бо як сатр барои ҳар кишвар ва сол: сутуни country, сутуни year ва барои ҳар созмон як сутун, чун дар маълумоти IGO-и лоиҳаи Correlates of War (шакли «давлат ва сол», state-year), бо номҳо ё рамзҳои ISO-и кишварҳо дар сутуни country.',
        'Рамзҳо: 0 – нест, 1 – узви комилҳуқуқ, 2 – узви ассотсиативӣ, 3 – нозир; ҳар рақами дигар ё ҷои холӣ – маълумот нест.',
        'Солҳои паиҳами дорои ҳамон рамз як фосила мебошанд. Он чи дар соли охири ҷадвал амал мекунад, ҳамчун ҳанӯз амалкунанда ва дар ҳамон сол санҷидашуда нишон дода мешавад.',
      ],
    },
    {
      title: 'Файли atlas.json',
      text: [
        'Файл дар схемаи худи ин атлас (data/atlas.schema.json). Блокҳое, ки атласи нишондодашуда надорад ё узвиятҳояшон фарқ мекунанд, ҳамчун блокҳои иловагӣ нишон дода мешаванд.',
      ],
    },
  ],
  template: 'Боргирии намуна',
  templateRows: [
    ['KAZ', 'Блоки намунавӣ', 'member', '2015-01-01', ''],
    ['UZ', 'Блоки намунавӣ', 'observer', '2020-12', ''],
    ['Қирғизистон', 'Блоки намунавӣ', 'candidate', '2014', '2015-08-12'],
  ],
  templateNote: 'Се сатри он мисоланд: рӯз, моҳ ва сол; анҷоми кушода ва анҷоми фарорасида.',
};
