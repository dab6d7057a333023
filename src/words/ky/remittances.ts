import type { RemittanceWords } from '../remittancesEn';
import { ending } from './ending';
import { number } from './format';
import { periodKy } from './period';
import { seriesKy } from './series';

/** A minus sign, not a hyphen. */
const minus = (text: string): string => text.replace('-', '−');
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A figure with its unit: `77%`, `+67%`, `8 750 млн АКШ доллары`; for prose, when `rounded`, `8,75 млрд АКШ доллары`. */
const value: RemittanceWords['value'] = ({ measure, unit }, figure, rounded = false) => {
  const text = minus(number(figure, rounded ? 1 : 6));
  if (unit !== 'percent')
    return rounded && figure >= 1000 ? `${number(figure / 1000, 2)} млрд АКШ доллары` : `${text} млн АКШ доллары`;
  return `${measure === 'change' && figure > 0 ? '+' : ''}${text}%`;
};

const lengths: Readonly<Record<number, string>> = {
  12: 'жылдар',
  6: 'жарым жылдыктар',
  3: 'чейректер',
  1: 'айлар',
};

export const remittancesKy: RemittanceWords = {
  title: 'Акча которуулар',
  intro:
    'Чет өлкөдөгү адамдар үйгө жөнөткөн акча, аны эсептегендин аныктамасы боюнча. Аныктамасы ар башка катарлар, жылдар жана жарым жылдыктар эч качан туташтырылбайт; мезгил жетишпесе, сызык үзүлөт.',
  period: periodKy,
  periodUpper: (one) => upper(periodKy(one)),
  value,
  plain: (row, figure) => (row.unit === 'percent' ? value(row, figure, true) : number(figure)),
  series: seriesKy,
  upper,
  ranges: (count) => lengths[count] ?? `${count} айлык мезгилдер`,
  measures: {
    share: 'Алынган акчадагы үлүш',
    amount: 'Көлөм',
    change: 'Өзгөрүү',
    'share-of-gdp': 'Ички дүң өнүмдөгү үлүш',
  },
  places: {
    WLD: 'бардык өлкөлөр',
    OTHER: 'башка бир нече жөнөтүүчү чогуу',
    EU: 'Европа Биримдиги',
    CA5: 'бештик',
  },
  recipients: 'Алуучулар',
  senders: 'Жөнөтүүчүлөр',
  sendersAll: 'Көрсөткүчү барлардын баары',
  periods: 'Мезгилдер',
  measure: 'Көрсөткүчтүн түрү',
  chart: 'Салыштыруу',
  charts: { time: 'Убакыт боюнча', senders: 'Эки мезгилдеги жөнөтүүчүлөр' },
  before: 'Башы',
  after: 'Аягы',
  oneOnly: 'Мурунку мезгил жок',
  scale: 'Маани огу',
  scales: { same: 'Баарына бирдей', own: 'Ар бирине өзүнүкү' },
  show: 'Көрсөтүү түрү',
  shows: { chart: 'Диаграмма', table: 'Таблица' },
  figureCount: (count) => `${count} көрсөткүч`,
  axis: {
    share: 'алынган акчага карата %',
    amount: 'млн АКШ доллары',
    change: 'салыштыруу мезгилине карата % өзгөрүү',
    'share-of-gdp': 'ИДӨгө карата %',
  },
  loading: 'Диаграмма жүктөлүүдө…',
  nothing: (recipient, measure, senders) =>
    `Катталган көрсөткүч жок. Алуучу: ${recipient}; көрсөткүч: ${measure.toLowerCase()}; жөнөтүүчү: ${senders}.`,
  nothingShort: (recipient) => `${recipient}: мындай көрсөткүч катталган эмес`,
  nothingBetween: (recipient) => `${recipient}: бул мезгилдерде жөнөтүүчүлөр боюнча көрсөткүч катталган эмес.`,
  from: (sender) => `жөнөтүүчү: ${sender}`,
  panel: {
    share: 'Россиядан келген үлүш',
    amount: 'Алынган жеке акча которуулар',
    ofTransfers: 'которууларга карата %',
    asTable: 'Таблица түрүндө',
  },
  subject: {
    share: (sender) => `алынган акчадагы үлүш (жөнөтүүчү: ${sender})`,
    amount: (sender) => `келген акча (жөнөтүүчү: ${sender})`,
    change: (sender) => `келген акчанын өзгөрүүсү (жөнөтүүчү: ${sender})`,
    'share-of-gdp': (sender) => `келген акчанын ИДӨдөгү үлүшү (жөнөтүүчү: ${sender})`,
  },
  both: (before, after) => `${before} жана ${after}`,
  finding: {
    single: (subject, latest, when) => `${subject}: ${ending.in(when)} ${latest}`,
    highest: (subject, latest, when, first, firstWhen) =>
      `${subject}: ${ending.in(when)} ${latest}, катардын эң жогоркусу; ${ending.in(firstWhen)} ${first}`,
    fallen: (subject, latest, when, highest, highestWhen) =>
      `${subject}: ${ending.in(when)} ${latest}; эң жогоркусу ${ending.in(highestWhen)} ${highest}`,
    level: (subject, latest, when, highestWhen) =>
      `${subject}: ${ending.in(when)} ${latest}, ${ending.in(highestWhen)} да ошончо`,
    change: (subject, latest, when) => `${subject}: ${ending.in(when)} ${latest}`,
    contested: (others) => ` (талаштуу: ошондой эле ${others})`,
    senders: (recipient, measure, sender, before, after, periods) =>
      `${recipient}, ${measure}: эки мезгилдин тең (${periods}) көрсөткүчү бар жөнөтүүчүлөрдүн эң ириси — ${sender}, ${before}, андан кийин ${after}`,
    without: (sender, when) => `. ${sender}: ${when} үчүн көрсөткүч жок`,
    sendersOne: (recipient, measure, sender, after, when) =>
      `${recipient}, ${measure}: эң жогорку — ${sender}, ${ending.in(when)} ${after}`,
  },
  lowest: (text, when) => `Эң төмөнкүсү: ${ending.in(when)} ${text}.`,
  gapsText: (count) => (count === 0 ? '' : ` Бир катардын көрсөткүчтөрүнүн ортосундагы үзүлүү: ${count}.`),
  textSummary: ({ marks, series, contested, derived, gaps }) =>
    `${series} катарда ${marks} белги; талаштуу — ${contested}, эсептеп чыгарылган — ${derived}, убакыттагы үзүлүү — ${gaps}.`,
  chartHint: 'Негизин, мезгилин, бирдигин жана булагын көрүү үчүн белгини басыңыз же анда жебелерди колдонуңуз.',
  chartName: (title) => `Диаграмма: ${title}`,
  marksName: 'Белгилер',
  noteClose: 'Эскертүүнү жабуу',
  contested: 'талаштуу',
  derived: 'эсептеп чыгарылган',
  quarter: 'бир чейрек',
  gap: 'үзүлүүдөн кийин',
  noted: {
    contested: 'Талаштуу: булактар ошол эле мезгилдеги ошол эле акчага ар башка сан берет.',
    contestedAlone: 'Талаштуу: эскертүүнү жана дагы эмне айтылганын караңыз.',
    derived: 'Жарыяланган көрсөткүчтөрдөн эсептеп чыгарылган, өзү жарыяланган эмес.',
    quarter: 'Жалгыз чейрек: мезгилдик, жыл менен салыштырууга болбойт.',
    month: 'Жалгыз ай: мезгилдик, жыл менен салыштырууга болбойт.',
    gap: (from) =>
      `Катарда үзүлүү: мунун алдындагы акыркы көрсөткүчтүн мезгили — ${from}, ошондуктан сызык аларды туташтырбайт.`,
    net: 'Таза: алынгандан жөнөтүлгөн кемитилген.',
    out: 'Жетип барган жерде эмес, жөнөтүлгөн жерде эсептелген.',
    first: 'Өзүнчө катар: башкача эсептеген катарларга туташтырылбайт.',
  },
  base: 'Негиз',
  noBase: 'көлөм, бир нерсенин үлүшү эмес',
  periodLabel: 'Мезгил',
  comparedWith: 'Салыштыруу мезгили',
  unit: 'Бирдик',
  bases: {
    'all transfers received through money-transfer systems in October 2023 (23.5bn tenge)':
      '2023-жылдын октябрында акча которуу системалары аркылуу алынган бардык которуулар (23,5 млрд теңге)',
    'all transfers received through money-transfer systems, January–July 2022 (358.9bn tenge)':
      '2022-жылдын январь–июлунда акча которуу системалары аркылуу алынган бардык которуулар (358,9 млрд теңге)',
    GDP: 'ИДӨ',
    'the same flow in the comparison period': 'салыштырылган мезгилдеги ошол эле агым',
    'all transfers received, same period and series': 'алынган бардык которуулар, ошол эле мезгил жана катар',
  },
  units: { 'USD million': 'миллион АКШ доллары', percent: 'пайыз' },
  seriesLabel: 'Катар',
  sourceLabel: 'Булак',
  sources: 'Булактар',
  note: 'Эскертүү',
  recipient: 'Алуучу',
  sender: 'Жөнөтүүчү',
  valueLabel: 'Маани',
  markings: 'Белгиленген',
  flow: { in: 'алынган', net: 'таза', out: 'жөнөтүлгөн' },
  key: 'Түшүндүрмө',
  keyLine: (sender, name, range) => `Жөнөтүүчү: ${sender}. ${name}, ${range}`,
  keySingles: 'Сызык туташтырбаган көрсөткүчтөр',
  glyphs: { 12: 'жыл', 6: 'жарым жылдык', 3: 'чейрек', 1: 'ай', 0: 'башка мезгил' },
  keyHollow: 'ичи бош: талаштуу же эсептеп чыгарылган',
  keyBar: 'тик сызык менен туташкан: бир талаштуу белги',
  keyGap: 'катардагы үзүлүү',
  markers: 'Белгиленген даталар',
  marked: (day, title, dated) =>
    day === dated ? `${day}: ${title}` : `${day}, Украинага басып кирүү. ${title}: ${dated}`,
  marker: { y2014: '2014', invasion: '2022-ж. фев.' },
  beforeKey: (when) => `ичи бош тилке: ${when}`,
  afterKey: (when) => `толук тилке: ${when}`,
  keyDoubt: 'үзүк сызык: талаштуу же эсептеп чыгарылган',
  noFigure: (when) => `көрсөткүч жок: ${when}`,
  notComparable: 'эки катар, салыштырууга болбойт',
  left: (count, day) => `${count} көрсөткүч чыгарылды: мезгили бүтө элек болчу (${day}).`,
  csv: 'Көрсөткүчтөр (CSV)',
  svg: 'Диаграмма (SVG)',
  png: 'Диаграмма (PNG)',
  stamp: (day, version) => `${ending.to(day)} карата. Multivector, маалыматтын версиясы ${version}.`,
  exportSources: (names) => `Булактар: ${names}.`,
  exportNote: {
    time: 'Сызыктар бир катардын мезгилдери удаа келген көрсөткүчтөрүн гана туташтырат. Тегерек: жыл; чарчы: жарым жылдык; үч бурчтук: чейрек; таякча: ай; ромб: башка мезгил. Ичи бош белгилер: талаштуу же эсептеп чыгарылган. Тик сызык бири-бирине каршы көрсөткүчтөрдү туташтырат. Ар бир көрсөткүчтүн негизи, мезгили, бирдиги жана булагы CSV файлында.',
    senders:
      'Үзүк сызыктуу тилкелер: талаштуу же эсептеп чыгарылган. Кашаа бири-бирине каршы көрсөткүчтөрдү камтыйт. Ар бир көрсөткүчтүн негизи, мезгили, бирдиги жана булагы CSV файлында.',
  },
  tableCaption: 'Көрүнүштүн бардык көрсөткүчтөрү',
  said: 'Дагы эмне айтылган',
  headline: {
    title: (recipient, sender) => `${recipient} жана ${sender}: бир чейрек жана бүтүн жыл`,
    quarter: (p) =>
      `Алынган акчадагы үлүш (алуучу: ${p.recipient}, жөнөтүүчү: ${p.sender}) бир чейректе, ${ending.in(p.lowWhen)}, ${p.low} болгон; бүтүн ${p.yearWhen} үчүн — ${p.year}.`,
    latest: (figure, when) => ` ${upper(ending.in(when))} ал ${figure} болгон.`,
    amountUp: (p) =>
      `Доллардагы көлөм аны менен кошо азайган эмес: ${ending.in(p.when)} келген акча (жөнөтүүчү: ${p.sender}) — ${p.amount}, ${p.against} менен салыштырганда ${p.change}`,
    record: ', бул жерде катталган башка жылдардын баарынан көп.',
    below: (highest, when) => `, бирок эң жогоркусунан (${highest}, ${when}) аз.`,
    half: (p) =>
      ` ${upper(ending.in(p.when))} ал ${p.amount} болгон${p.best ? ', бул жерде катталган ушундай жарым жылдыктардын эң көбү' : ''}.`,
    total: (p) =>
      `Бардык өлкөлөр чогуу ${ending.in(p.when)} ${p.amount} жөнөткөн${p.best ? ', бул жерде катталган жылдардын эң көбү' : ''}.`,
    next: (p) =>
      `Анын ордун эч ким ээлеген жок (${p.sender}): ${ending.in(p.when)} кийинки эң ири жөнөтүүчү — ${p.next}, ${p.share}; ${p.sender} — ${p.russia}.`,
    others: (p) =>
      ` Башка эң ири жөнөтүүчүлөр чогуу: ${ending.in(p.firstWhen)} ${p.first}, ${ending.in(p.lastWhen)} ${p.last}.`,
  },
};
