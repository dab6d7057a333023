import type { Remittance } from '../../domain/model/figure';
import type { RemittanceWords } from '../remittancesEn';
import { number } from './format';
import { periodTg } from './period';
import { seriesTg } from './series';

/** A minus sign, not a hyphen. */
const minus = (text: string): string => text.replace('-', '−');
const signed = (text: string, value: number): string => (value > 0 ? `+${text}` : minus(text));

/** A figure with its unit: `77%`, `+67%`, `8 750 млн доллари ИМА`; for prose, when `rounded`, from a thousand million on in billions. */
const value = ({ measure, unit }: Pick<Remittance, 'measure' | 'unit'>, figure: number, rounded = false): string => {
  const text = number(figure, rounded ? 1 : 6);
  if (unit !== 'percent')
    return rounded && figure >= 1000 ? `${number(figure / 1000, 2)} млрд доллари ИМА` : `${text} млн доллари ИМА`;
  return `${measure === 'change' ? signed(text, figure) : minus(text)}%`;
};

/** The same where the axis has the unit already. */
const plain = (row: Pick<Remittance, 'measure' | 'unit'>, figure: number): string =>
  row.unit === 'percent' ? value(row, figure, true) : number(figure, 1);

const lengths: Readonly<Record<number, string>> = { 12: 'солҳо', 6: 'нимсолаҳо', 3: 'семоҳаҳо', 1: 'моҳҳо' };
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Words of the remittances. */
export const remittancesTg: RemittanceWords = {
  title: 'Ҳаволаҳои пулӣ',
  intro:
    'Пуле, ки одамон аз хориҷа ба ватан мефиристанд, чунон ки ҳисобкунанда онро таъриф мекунад. Силсилаҳои ду таъриф, солҳо ва нимсолаҳо ҳеҷ гоҳ пайваст намешаванд ва дар ҷои давраҳои набуда хат канда мешавад.',
  period: periodTg,
  periodUpper: (one) => upper(periodTg(one)),
  value,
  plain,
  series: seriesTg,
  upper,
  ranges: (count) => lengths[count] ?? `давраҳои ${count}-моҳа`,
  measures: {
    share: 'Ҳисса аз маблағи гирифташуда',
    amount: 'Маблағ',
    change: 'Тағйир',
    'share-of-gdp': 'Ҳисса нисбат ба ММД',
  },
  places: {
    WLD: 'ҳамаи кишварҳо',
    OTHER: 'якчанд фиристандаи дигар якҷоя',
    EU: 'Иттиҳоди Аврупо',
    CA5: 'панҷ давлат',
  },
  recipients: 'Гирандаҳо',
  senders: 'Фиристандаҳо',
  sendersAll: 'Ҳамаи дорои рақам',
  periods: 'Давраҳо',
  measure: 'Андоза',
  chart: 'Муқоиса',
  charts: { time: 'Дар тӯли замон', senders: 'Фиристандаҳо дар ду давра' },
  before: 'Аз',
  after: 'То',
  oneOnly: 'Бе давраи пештара',
  scale: 'Меҳвари қиматҳо',
  scales: { same: 'Барои ҳама якхела', own: 'Барои ҳар яке алоҳида' },
  show: 'Тарзи намоиш',
  shows: { chart: 'Нақша', table: 'Ҷадвал' },
  figureCount: (count) => `${count} рақам`,
  axis: {
    share: '% аз маблағи гирифташуда',
    amount: 'млн доллари ИМА',
    change: '% тағйир нисбат ба давраи муқоисавӣ',
    'share-of-gdp': '% нисбат ба ММД',
  },
  loading: 'Нақша бор мешавад…',
  nothing: (recipient, measure, senders) =>
    `Рақаме сабт нашудааст – ${recipient}: ${measure.toLowerCase()}, аз ${senders}.`,
  nothingShort: (recipient) => `${recipient}: чунин рақам сабт нашудааст`,
  nothingBetween: (recipient) => `${recipient}: барои ин давраҳо рақам аз рӯи фиристанда сабт нашудааст.`,
  from: (sender) => `аз ${sender}`,
  /** Of the country's panel. */
  panel: {
    share: 'Ҳиссае, ки аз Русия меояд',
    amount: 'Ҳаволаҳои пулии шахсии гирифташуда',
    ofTransfers: '% аз интиқолҳо',
    asTable: 'Ҳамчун ҷадвал',
  },
  /** What a share or an amount is about. */
  subject: {
    share: (sender) => `ҳиссаи маблағе, ки аз ${sender} меояд`,
    amount: (sender) => `маблағ аз ${sender}`,
    change: (sender) => `тағйири маблағ аз ${sender}`,
    'share-of-gdp': (sender) => `маблағ аз ${sender} нисбат ба ММД`,
  },
  both: (before, after) => `${before} ва ${after}`,
  finding: {
    single: (subject, latest, when) => `${subject}: ${latest} (${when})`,
    highest: (subject, latest, when, first, firstWhen) =>
      `${subject}: ${latest} (${when}), баландтарин дар силсилааш; аввалаш ${first} (${firstWhen})`,
    fallen: (subject, latest, when, highest, highestWhen) =>
      `${subject}: ${latest} (${when}), пас аз баландтарин ${highest} (${highestWhen})`,
    level: (subject, latest, when, highestWhen) =>
      `${subject}: ${latest} (${when}), баробари баландтарин (${highestWhen})`,
    change: (subject, latest, when) => `${subject}: ${latest} (${when})`,
    contested: (others) => ` (баҳснок: ҳамчунин ${others})`,
    senders: (recipient, measure, sender, before, after, periods) =>
      `${recipient}, ${measure}: аз фиристандаҳои дорои рақам барои ҳарду давра (${periods}) калонтарин – ${sender}, аввал ${before}, баъд ${after}`,
    without: (sender, when) => `. ${sender}: рақам нест (${when})`,
    sendersOne: (recipient, measure, sender, after, when) =>
      `${recipient}, ${measure}: баландтарин – ${sender}, ${after} (${when})`,
  },
  lowest: (text, when) => `Пасттарин: ${text} (${when}).`,
  gapsText: (count) => (count === 0 ? '' : ` Холигоҳ байни рақамҳои як силсила: ${count}.`),
  textSummary: (counts) =>
    `${counts.marks} аломат дар ${counts.series} силсила; ${counts.contested} баҳснок, ${counts.derived} ҳисобшуда, ${counts.gaps} холигоҳ дар вақт.`,
  chartHint: 'Барои асос, давра, воҳид ва манбаъ аломатро пахш кунед ё дар он тирчаҳоро истифода баред.',
  chartName: (title) => `Нақша: ${title}`,
  marksName: 'Аломатҳо',
  noteClose: 'Пӯшидани эзоҳ',
  contested: 'баҳснок',
  derived: 'ҳисобшуда',
  quarter: 'як семоҳа',
  gap: 'пас аз холигоҳ',
  noted: {
    contested: 'Баҳснок: манбаъҳо барои ҳамон маблағ дар ҳамон давра рақамҳои гуногун медиҳанд.',
    contestedAlone: 'Баҳснок: ба эзоҳ ва гуфтаҳои дигар нигаред.',
    derived: 'Аз рақамҳои нашршуда ҳисоб шудааст, худаш нашр нашудааст.',
    quarter: 'Як семоҳаи ягона: мавсимӣ, бо сол муқоиса кардан мумкин нест.',
    month: 'Як моҳи ягона: мавсимӣ, бо сол муқоиса кардан мумкин нест.',
    gap: (from) => `Канда дар силсила: рақами охирини пештара – ${from}, бинобар ин хат онҳоро намепайвандад.`,
    net: 'Соф: гирифташуда тарҳи фиристодашуда.',
    out: 'Дар ҷои фиристодан ҳисоб шудааст, на дар ҷои расидан.',
    first: 'Силсилаи алоҳида: бо дигарон, ки таври дигар ҳисоб мекунанд, пайваст намешавад.',
  },
  base: 'Асос',
  noBase: 'маблағ, на ҳисса аз чизе',
  periodLabel: 'Давра',
  comparedWith: 'Муқоиса бо',
  unit: 'Воҳид',
  bases: {
    'all transfers received through money-transfer systems in October 2023 (23.5bn tenge)':
      'ҳамаи интиқолҳо тавассути низомҳои интиқоли пул дар октябри 2023 (23,5 млрд тенге)',
    'all transfers received through money-transfer systems, January–July 2022 (358.9bn tenge)':
      'ҳамаи интиқолҳо тавассути низомҳои интиқоли пул, январ–июли 2022 (358,9 млрд тенге)',
    GDP: 'ММД',
    'the same flow in the comparison period': 'ҳамон ҷараён дар давраи муқоисашаванда',
    'all transfers received, same period and series': 'ҳамаи интиқолҳои гирифташуда, ҳамон давра ва қатор',
  },
  units: { 'USD million': 'миллион доллари ИМА', percent: 'фоиз' },
  seriesLabel: 'Силсила',
  sourceLabel: 'Манбаъ',
  sources: 'Манбаъҳо',
  note: 'Эзоҳ',
  recipient: 'Гиранда',
  sender: 'Фиристанда',
  valueLabel: 'Қимат',
  markings: 'Ишораҳо',
  flow: { in: 'гирифташуда', net: 'соф', out: 'фиристодашуда' },
  key: 'Шарҳ',
  keyLine: (sender, name, range) => `Аз ${sender}: ${name}, ${range}`,
  keySingles: 'Рақамҳое, ки хат намепайвандад',
  glyphs: {
    12: 'сол',
    6: 'нимсола',
    3: 'семоҳа',
    1: 'моҳ',
    0: 'давраи дигар',
  },
  keyHollow: 'дарунхолӣ: баҳснок ё ҳисобшуда',
  keyBar: 'бо хати амудӣ пайваст: як аломати баҳснок',
  keyGap: 'холигоҳ дар силсила',
  markers: 'Санаҳои ишорашуда',
  /** The event's own date is less exact than the line in the chart. */
  marked: (day, title, dated) => (day === dated ? `${day}: ${title}` : `${day}, ҳуҷум ба Украина. ${title}: ${dated}`),
  marker: { y2014: '2014', invasion: 'фев. 2022' },
  beforeKey: (when) => `сутуни дарунхолӣ: ${when}`,
  afterKey: (when) => `сутуни пур: ${when}`,
  keyDoubt: 'рахдор: баҳснок ё ҳисобшуда',
  noFigure: (when) => `рақам нест: ${when}`,
  notComparable: 'ду силсила, муқоисанашаванда',
  left: (count, day) => `${count} рақам оварда нашуд: давра дар санаи ${day} ҳанӯз анҷом наёфта буд.`,
  csv: 'Рақамҳо дар CSV',
  svg: 'Нақша дар SVG',
  png: 'Нақша дар PNG',
  stamp: (day, version) => `Ба санаи ${day}. Multivector, нусхаи маълумот ${version}.`,
  exportSources: (names) => `Манбаъҳо: ${names}.`,
  exportNote: {
    time: 'Хатҳо танҳо рақамҳои як силсиларо мепайванданд, ки давраҳояшон паси ҳаманд. Доира: сол; мураббаъ: нимсола; секунҷа: семоҳа; сутунча: моҳ; ромб: давраи дигар. Аломатҳои дарунхолӣ: баҳснок ё ҳисобшуда. Хати амудӣ рақамҳои ба ҳам зидро мепайвандад. Асос, давра, воҳид ва манбаи ҳар рақам дар CSV аст.',
    senders:
      'Сутунҳои рахдор: баҳснок ё ҳисобшуда. Қавс рақамҳои ба ҳам зидро фаро мегирад. Асос, давра, воҳид ва манбаи ҳар рақам дар CSV аст.',
  },
  tableCaption: 'Ҳамаи рақамҳои намоиш',
  said: 'Боз чӣ гуфта мешавад',
  headline: {
    title: (recipient, sender) => `${recipient} ва ${sender}: як семоҳа ва сол`,
    quarter: (p) =>
      `Ҳиссаи ${p.sender} дар маблағе, ки ${p.recipient} мегирад, дар як семоҳа (${p.lowWhen}) ${p.low} буд; дар тамоми давраи ${p.yearWhen} бошад, ${p.year}.`,
    latest: (figure, when) => ` Рақами охирин: ${figure} (${when}).`,
    amountUp: (p) =>
      `Долларҳо бо он кам нашуданд: аз ${p.sender} ${p.amount} омад (${p.when}), ${p.change} нисбат ба ${p.against}`,
    record: ', бештар аз ҳар соли дигари дар ин ҷо сабтшуда.',
    below: (highest, when) => `, ҳарчанд камтар аз ${highest} (${when}).`,
    half: (p) =>
      ` Баъд ${p.amount} (${p.when})${p.best ? `, бештар аз ҳар ${p.when.replace(/и соли \d{4}$/, '')}и дигари дар ин ҷо сабтшуда` : ''}.`,
    total: (p) =>
      `Ҳамаи кишварҳо якҷоя ${p.amount} фиристоданд (${p.when})${p.best ? ', бештар аз ҳар соли дигари дар ин ҷо сабтшуда' : ''}.`,
    next: (p) =>
      `Ҷойи фиристандаи асосиро (${p.sender}) касе нагирифт: навбатии калонтарин, ${p.next}, ${p.share} дошт (${p.when}), ${p.sender} – ${p.russia}.`,
    others: (p) =>
      ` Ҳиссаи фиристандаҳои калони дигар якҷоя: аз ${p.first} (${p.firstWhen}) ба ${p.last} (${p.lastWhen}).`,
  },
};
