import type { Remittance } from '../../domain/model/figure';
import type { RemittanceWords } from '../remittancesEn';
import { number } from './format';
import { periodKk } from './period';
import { seriesKk } from './series';

const minus = (text: string): string => text.replace('-', '−');
const signed = (text: string, figure: number): string => (figure > 0 ? `+${text}` : minus(text));

/** A figure with its unit: `77%`, `+67%`, `$8 750 млн`; for prose, when `rounded`, `47,9%` and `$8,75 млрд`. */
const value = (
  { measure, unit }: Pick<Remittance, 'measure' | 'unit'>,
  figure: number,
  rounded: boolean = false,
): string => {
  const text = number(figure, rounded ? 1 : 6);
  if (unit !== 'percent')
    return rounded && figure >= 1000 ? `$${number(figure / 1000, 2)} млрд` : `$${minus(text)} млн`;
  return `${measure === 'change' ? signed(text, figure) : minus(text)}%`;
};

const plain = (row: Pick<Remittance, 'measure' | 'unit'>, figure: number): string =>
  row.unit === 'percent' ? value(row, figure, true) : number(figure, 1);

const lengths: Readonly<Record<number, string>> = { 12: 'жылдар', 6: 'жартыжылдықтар', 3: 'тоқсандар', 1: 'айлар' };
const upper = (text: string): string => text.charAt(0).toLocaleUpperCase('kk') + text.slice(1);

/** Words of the remittances, in Kazakh. */
export const remittancesKk: RemittanceWords = {
  title: 'Ақша аударымдары',
  intro:
    'Шетелдегі адамдар үйіне жіберетін ақша, оны есептейтіннің анықтамасы бойынша. Анықтамасы әртүрлі қатарлар, жылдар мен жартыжылдықтар ешқашан қосылмайды, кезең жоқ жерде сызық үзіледі.',
  period: periodKk,
  periodUpper: (one) => upper(periodKk(one)),
  value,
  plain,
  series: seriesKk,
  upper,
  ranges: (count) => lengths[count] ?? `${count} айлық аралықтар`,
  measures: {
    share: 'Алынған ақшадағы үлес',
    amount: 'Сома',
    change: 'Өзгеріс',
    'share-of-gdp': 'ЖІӨ үлесі',
  },
  places: { WLD: 'барлық елдер', OTHER: 'басқа бірнеше жөнелтуші бірге', EU: 'Еуропалық одақ', CA5: 'бес ел' },
  recipients: 'Алушылар',
  senders: 'Жөнелтушілер',
  sendersAll: 'Көрсеткіші бар бәрі',
  periods: 'Кезеңдер',
  measure: 'Өлшем',
  chart: 'Салыстыру',
  charts: { time: 'Уақыт бойынша', senders: 'Жөнелтушілер екі кезеңде' },
  before: 'Бастап',
  after: 'Дейін',
  oneOnly: 'Бұрынғы кезең жоқ',
  scale: 'Мән осі',
  scales: { same: 'Бәріне ортақ', own: 'Әрқайсысына өзінікі' },
  show: 'Көрсету түрі',
  shows: { chart: 'График', table: 'Кесте' },
  figureCount: (count) => `${count} көрсеткіш`,
  axis: {
    share: '% алынған ақшадан',
    amount: 'млн АҚШ доллары',
    change: '% салыстыру кезеңіне өзгеріс',
    'share-of-gdp': '% ЖІӨ-ден',
  },
  loading: 'График жүктелуде…',
  nothing: (recipient, measure, senders) =>
    `Атласта көрсеткіш жоқ. Алушы: ${recipient}; өлшем: ${measure.toLocaleLowerCase('kk')}; жөнелтушілер: ${senders}.`,
  nothingShort: (recipient) => `${recipient}: атласта мұндай көрсеткіш жоқ`,
  nothingBetween: (recipient) => `${recipient}: атласта бұл кезеңдерде жөнелтушілер бойынша көрсеткіш жоқ.`,
  from: (sender) => `жөнелтуші – ${sender}`,
  panel: {
    share: 'Ресейден түскен үлес',
    amount: 'Алынған жеке аударымдар',
    ofTransfers: '% аударымдардан',
    asTable: 'Кесте түрінде',
  },
  subject: {
    share: (sender) => `алынған ақшадағы үлес (жөнелтуші – ${sender})`,
    amount: (sender) => `ақша (жөнелтуші – ${sender})`,
    change: (sender) => `соманың өзгерісі (жөнелтуші – ${sender})`,
    'share-of-gdp': (sender) => `ақша, ЖІӨ үлесі (жөнелтуші – ${sender})`,
  },
  both: (before, after) => `${before} және ${after}`,
  finding: {
    single: (subject, latest, when) => `${subject}: ${latest} (${when})`,
    highest: (subject, latest, when, first, firstWhen) =>
      `${subject}: ${latest} (${when}), қатардың ең жоғарысы, басында ${first} (${firstWhen})`,
    fallen: (subject, latest, when, highest, highestWhen) =>
      `${subject}: ${latest} (${when}), бұған дейінгі ең жоғарысы ${highest} (${highestWhen})`,
    level: (subject, latest, when, highestWhen) =>
      `${subject}: ${latest} (${when}), ең жоғары деңгеймен тең (${highestWhen})`,
    change: (subject, latest, when) => `${subject}: ${latest} (${when})`,
    contested: (others) => ` (даулы: сондай-ақ ${others})`,
    senders: (recipient, measure, sender, before, after, periods) =>
      `${recipient}, ${measure}: екі кезеңде де көрсеткіші бар жөнелтушілердің (${periods}) ең ірісі – ${sender}, ${before}, кейін ${after}`,
    without: (sender, when) => `. Көрсеткіші жоқ (${when}): ${sender}`,
    sendersOne: (recipient, measure, sender, after, when) =>
      `${recipient}, ${measure}: ең жоғарысы ${sender}, ${after} (${when})`,
  },
  lowest: (text, when) => `Ең төмені: ${text} (${when}).`,
  gapsText: (count) => (count === 0 ? '' : ` Бір қатардың көрсеткіштері арасында ${count} үзіліс бар.`),
  textSummary: ({ marks, series, contested, derived, gaps }) =>
    `Белгі – ${marks}, қатар – ${series}; даулы – ${contested}, есептелген – ${derived}, уақыттағы үзіліс – ${gaps}.`,
  chartHint: 'Негізін, кезеңін, бірлігі мен дереккөзін көру үшін белгіні басыңыз немесе көрсеткі пернелермен өтіңіз.',
  chartName: (title) => `График: ${title}`,
  marksName: 'Белгілер',
  noteClose: 'Ескертпені жабу',
  contested: 'даулы',
  derived: 'есептелген',
  quarter: 'бір тоқсан',
  gap: 'үзілістен кейін',
  noted: {
    contested: 'Даулы: дереккөздер бір кезеңдегі бір ақша туралы әртүрлі сан береді.',
    contestedAlone: 'Даулы: ескертпені және тағы не айтылатынын қараңыз.',
    derived: 'Жарияланған сандардан есептелген, өзі жарияланбаған.',
    quarter: 'Бір тоқсан: маусымдық, жылмен салыстырылмайды.',
    month: 'Бір ай: маусымдық, жылмен салыстырылмайды.',
    gap: (from) => `Қатардың үзілісі: алдыңғы көрсеткіш – ${from}, сондықтан оларды сызық қоспайды.`,
    net: 'Нетто: алынғаннан жіберілгені шегерілген.',
    out: 'Келген жерінде емес, жіберілген жерінде есептелген.',
    first: 'Жеке қатар: басқаша есептейтін өзге қатарларға қосылмаған.',
  },
  base: 'Негізі',
  noBase: 'сома, бір нәрсенің үлесі емес',
  periodLabel: 'Кезең',
  comparedWith: 'Салыстыру кезеңі',
  unit: 'Бірлік',
  bases: {
    'all transfers received through money-transfer systems in October 2023 (23.5bn tenge)':
      '2023 жылғы қазанда ақша аударымы жүйелері арқылы алынған барлық аударым (23,5 млрд теңге)',
    'all transfers received through money-transfer systems, January–July 2022 (358.9bn tenge)':
      '2022 жылғы қаңтар–шілдеде ақша аударымы жүйелері арқылы алынған барлық аударым (358,9 млрд теңге)',
    GDP: 'ЖІӨ',
    'the same flow in the comparison period': 'салыстырылатын кезеңдегі сол ағын',
    'all transfers received, same period and series': 'алынған барлық аударым, сол кезең мен қатар',
  },
  units: { 'USD million': 'миллион АҚШ доллары', percent: 'пайыз' },
  seriesLabel: 'Қатар',
  sourceLabel: 'Дереккөз',
  sources: 'Дереккөздер',
  note: 'Ескертпе',
  recipient: 'Алушы',
  sender: 'Жөнелтуші',
  valueLabel: 'Мәні',
  markings: 'Белгіленуі',
  flow: { in: 'алынған', net: 'нетто', out: 'жіберілген' },
  key: 'Шартты белгілер',
  keyLine: (sender, name, range) => `${sender}: ${name}, ${range}`,
  keySingles: 'Сызық қоспайтын көрсеткіштер',
  glyphs: { 12: 'жыл', 6: 'жартыжылдық', 3: 'тоқсан', 1: 'ай', 0: 'басқа аралық' },
  keyHollow: 'іші бос: даулы немесе есептелген',
  keyBar: 'тік сызықпен қосылған: бір белгі, даулы',
  keyGap: 'қатардағы үзіліс',
  markers: 'Белгіленген күндер',
  marked: (day, title, dated) =>
    day === dated ? `${day}: ${title}` : `${day}, Украинаға басып кіру. ${title}: ${dated}`,
  marker: { y2014: '2014', invasion: '2022 ж. ақп.' },
  beforeKey: (when) => `іші бос жолақ: ${when}`,
  afterKey: (when) => `толық жолақ: ${when}`,
  keyDoubt: 'үзік: даулы немесе есептелген',
  noFigure: (when) => `көрсеткіш жоқ (${when})`,
  notComparable: 'екі қатар, салыстыруға келмейді',
  left: (count, day) => `Кезеңі аяқталмағандықтан қалдырылған көрсеткіш (${day}): ${count}.`,
  csv: 'Көрсеткіштер CSV түрінде',
  svg: 'График SVG түрінде',
  png: 'График PNG түрінде',
  stamp: (day, version) => `Күні: ${day}. Multivector, деректер нұсқасы ${version}.`,
  exportSources: (names) => `Дереккөздер: ${names}.`,
  exportNote: {
    time: 'Сызықтар тек бір қатардың іргелес кезеңдердегі көрсеткіштерін қосады. Шеңбер: жыл; шаршы: жартыжылдық; үшбұрыш: тоқсан; жолақ: ай; ромб: басқа аралық. Іші бос белгілер: даулы немесе есептелген. Тік сызық бір-біріне қайшы сандарды қосады. Әр көрсеткіштің негізі, кезеңі, бірлігі мен дереккөзі CSV файлында.',
    senders:
      'Үзік жолақтар: даулы немесе есептелген. Жақша бір-біріне қайшы сандарды қамтиды. Әр көрсеткіштің негізі, кезеңі, бірлігі мен дереккөзі CSV файлында.',
  },
  tableCaption: 'Бөлімнің барлық көрсеткіштері',
  said: 'Тағы не айтылады',
  headline: {
    title: (recipient, sender) => `${recipient} және ${sender}: бір тоқсан және бүкіл жыл`,
    quarter: (p) =>
      `${p.recipient}, алынған ақшадағы үлес (жөнелтуші – ${p.sender}): бір тоқсанда (${p.lowWhen}) – ${p.low}, бүкіл жылда (${p.yearWhen}) – ${p.year}.`,
    latest: (latest, when) => ` Кейін (${when}) – ${latest}.`,
    amountUp: (p) =>
      `Доллармен алғандағы сома онымен бірге төмендеген жоқ (жөнелтуші – ${p.sender}): ${p.amount} (${p.when}), ${p.change} (салыстыру кезеңі: ${p.against})`,
    record: ', атластағы кез келген басқа жылдан көп.',
    below: (highest, when) => `, дегенмен ${highest} деңгейінен аз (${when}).`,
    half: (p) =>
      ` Одан кейін – ${p.amount} (${p.when})${p.best ? ', атластағы кез келген сондай жартыжылдықтан көп' : ''}.`,
    total: (p) =>
      `Барлық ел бірге жіберген сома – ${p.amount} (${p.when})${p.best ? ', атластағы кез келген басқа жылдан көп' : ''}.`,
    next: (p) =>
      `Орнын басқан ешкім жоқ: ${p.sender} – ${p.russia}, келесі ең ірі жөнелтуші, ${p.next}, – ${p.share} (${p.when}).`,
    others: (p) => ` Басқа ең ірі жөнелтушілер бірге: ${p.first} (${p.firstWhen}), кейін ${p.last} (${p.lastWhen}).`,
  },
};
