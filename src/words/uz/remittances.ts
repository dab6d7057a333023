import type { RemittanceWords } from '../remittancesEn';
import { ending } from './ending';
import { number } from './format';
import { periodUz } from './period';
import { seriesUz } from './series';

// The suffixes -dan and -ning fit any name as it stands.
/** A minus sign, not a hyphen. */
const minus = (text: string): string => text.replace('-', '−');
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A figure with its unit: `77%`, `+67%`, `8 750 mln AQSH dollari`; for prose, when `rounded`, `8,75 mlrd AQSH dollari`. */
const value: RemittanceWords['value'] = ({ measure, unit }, figure, rounded = false) => {
  const text = minus(number(figure, rounded ? 1 : 6));
  if (unit !== 'percent')
    return rounded && figure >= 1000 ? `${number(figure / 1000, 2)} mlrd AQSH dollari` : `${text} mln AQSH dollari`;
  return `${measure === 'change' && figure > 0 ? '+' : ''}${text}%`;
};

const lengths: Readonly<Record<number, string>> = { 12: 'yillar', 6: 'yarim yillar', 3: 'choraklar', 1: 'oylar' };

export const remittancesUz: RemittanceWords = {
  title: 'Pul oʻtkazmalari',
  intro:
    'Xorijdagi odamlar uyga joʻnatadigan pul, uni hisoblovchi taʼrifi boʻyicha. Taʼrifi har xil qatorlar, yillar va yarim yillar hech qachon birlashtirilmaydi; davr yetishmasa, chiziq uziladi.',
  period: periodUz,
  periodUpper: (one) => upper(periodUz(one)),
  value,
  plain: (row, figure) => (row.unit === 'percent' ? value(row, figure, true) : number(figure)),
  series: seriesUz,
  upper,
  ranges: (count) => lengths[count] ?? `${count} oylik davrlar`,
  measures: {
    share: 'Olingan puldagi ulush',
    amount: 'Miqdor',
    change: 'Oʻzgarish',
    'share-of-gdp': 'Yalpi ichki mahsulotdagi ulush',
  },
  places: {
    WLD: 'barcha mamlakatlar',
    OTHER: 'boshqa bir necha joʻnatuvchi birgalikda',
    EU: 'Yevropa Ittifoqi',
    CA5: 'beshlik',
  },
  recipients: 'Oluvchilar',
  senders: 'Joʻnatuvchilar',
  sendersAll: 'Raqami borlarning hammasi',
  periods: 'Davrlar',
  measure: 'Koʻrsatkich',
  chart: 'Solishtirish',
  charts: { time: 'Vaqt boʻyicha', senders: 'Ikki davrdagi joʻnatuvchilar' },
  before: 'Boshi',
  after: 'Oxiri',
  oneOnly: 'Oldingi davr yoʻq',
  scale: 'Qiymat oʻqi',
  scales: { same: 'Hammasiga bir xil', own: 'Har biriga oʻziniki' },
  show: 'Koʻrsatish shakli',
  shows: { chart: 'Diagramma', table: 'Jadval' },
  figureCount: (count) => `${count} raqam`,
  axis: {
    share: 'olingan pulga nisbatan %',
    amount: 'mln AQSH dollari',
    change: 'solishtirish davriga nisbatan % oʻzgarish',
    'share-of-gdp': 'YaIMga nisbatan %',
  },
  loading: 'Diagramma yuklanmoqda…',
  nothing: (recipient, measure, senders) =>
    `Qayd etilgan raqam yoʻq. Oluvchi: ${recipient}; koʻrsatkich: ${measure.toLowerCase()}; joʻnatuvchi: ${senders}.`,
  nothingShort: (recipient) => `${recipient}: bunday raqam qayd etilmagan`,
  nothingBetween: (recipient) => `${recipient}: bu davrlarda joʻnatuvchilar boʻyicha raqam qayd etilmagan.`,
  from: (sender) => `${sender}dan`,
  panel: {
    share: 'Rossiyadan kelgan ulush',
    amount: 'Olingan shaxsiy pul oʻtkazmalari',
    ofTransfers: 'oʻtkazmalarga nisbatan %',
    asTable: 'Jadval koʻrinishida',
  },
  subject: {
    share: (sender) => `${sender}dan kelgan pul ulushi`,
    amount: (sender) => `${sender}dan kelgan pul`,
    change: (sender) => `${sender}dan kelgan pul oʻzgarishi`,
    'share-of-gdp': (sender) => `${sender}dan kelgan pulning YaIMdagi ulushi`,
  },
  both: (before, after) => `${before} va ${after}`,
  finding: {
    single: (subject, latest, when) => `${subject}: ${ending.in(when)} ${latest}`,
    highest: (subject, latest, when, first, firstWhen) =>
      `${subject}: ${ending.in(when)} ${latest}, qatorning eng yuqorisi; ${ending.in(firstWhen)} ${first}`,
    fallen: (subject, latest, when, highest, highestWhen) =>
      `${subject}: ${ending.in(when)} ${latest}; eng yuqorisi ${ending.in(highestWhen)} ${highest}`,
    level: (subject, latest, when, highestWhen) =>
      `${subject}: ${ending.in(when)} ${latest}, ${ending.in(highestWhen)} ham shuncha`,
    change: (subject, latest, when) => `${subject}: ${ending.in(when)} ${latest}`,
    contested: (others) => ` (bahsli: shuningdek ${others})`,
    senders: (recipient, measure, sender, before, after, periods) =>
      `${recipient}, ${measure}: ikkala davr (${periods}) raqami bor joʻnatuvchilardan eng yirigi — ${sender}, ${before}, keyin ${after}`,
    without: (sender, when) => `. ${sender}: ${when} uchun raqam yoʻq`,
    sendersOne: (recipient, measure, sender, after, when) =>
      `${recipient}, ${measure}: eng yuqori — ${sender}, ${ending.in(when)} ${after}`,
  },
  lowest: (text, when) => `Eng pasti: ${ending.in(when)} ${text}.`,
  gapsText: (count) => (count === 0 ? '' : ` Bir qator raqamlari orasida ${count} uzilish.`),
  textSummary: ({ marks, series, contested, derived, gaps }) =>
    `${series} qatorda ${marks} belgi; bahsli — ${contested}, hisoblab chiqarilgan — ${derived}, vaqtdagi uzilish — ${gaps}.`,
  chartHint: 'Asos, davr, birlik va manbani koʻrish uchun belgini bosing yoki unda strelkalardan foydalaning.',
  chartName: (title) => `Diagramma: ${title}`,
  marksName: 'Belgilar',
  noteClose: 'Izohni yopish',
  contested: 'bahsli',
  derived: 'hisoblab chiqarilgan',
  quarter: 'bir chorak',
  gap: 'uzilishdan keyin',
  noted: {
    contested: 'Bahsli: manbalar ayni davrdagi ayni pul uchun har xil raqam beradi.',
    contestedAlone: 'Bahsli: izohga va yana nima deyilganiga qarang.',
    derived: 'Eʼlon qilingan raqamlardan hisoblab chiqarilgan, oʻzi eʼlon qilinmagan.',
    quarter: 'Yakka chorak: mavsumiy, yil bilan solishtirib boʻlmaydi.',
    month: 'Yakka oy: mavsumiy, yil bilan solishtirib boʻlmaydi.',
    gap: (from) =>
      `Qatorda uzilish: bundan oldingi oxirgi raqam davri — ${from}, shuning uchun chiziq ularni birlashtirmaydi.`,
    net: 'Sof: olingandan joʻnatilgan ayirilgan.',
    out: 'Yetib borgan joyda emas, joʻnatilgan joyda hisoblangan.',
    first: 'Alohida qator: boshqacha hisoblaydigan qatorlarga birlashtirilmaydi.',
  },
  base: 'Asos',
  noBase: 'miqdor, biror narsaning ulushi emas',
  periodLabel: 'Davr',
  comparedWith: 'Solishtirish davri',
  unit: 'Birlik',
  bases: {
    'all transfers received through money-transfer systems in October 2023 (23.5bn tenge)':
      '2023-yil oktabrda pul oʻtkazmalari tizimlari orqali olingan barcha oʻtkazmalar (23,5 mlrd tenge)',
    'all transfers received through money-transfer systems, January–July 2022 (358.9bn tenge)':
      '2022-yil yanvar–iyulda pul oʻtkazmalari tizimlari orqali olingan barcha oʻtkazmalar (358,9 mlrd tenge)',
    GDP: 'YaIM',
    'the same flow in the comparison period': 'solishtirilayotgan davrdagi shu oqim',
    'all transfers received, same period and series': 'olingan barcha oʻtkazmalar, oʻsha davr va qator',
  },
  units: { 'USD million': 'million AQSH dollari', percent: 'foiz' },
  seriesLabel: 'Qator',
  sourceLabel: 'Manba',
  sources: 'Manbalar',
  note: 'Izoh',
  recipient: 'Oluvchi',
  sender: 'Joʻnatuvchi',
  valueLabel: 'Qiymat',
  markings: 'Belgilangan',
  flow: { in: 'olingan', net: 'sof', out: 'joʻnatilgan' },
  key: 'Izohlar',
  keyLine: (sender, name, range) => `Joʻnatuvchi: ${sender}. ${name}, ${range}`,
  keySingles: 'Chiziq birlashtirmaydigan raqamlar',
  glyphs: { 12: 'yil', 6: 'yarim yil', 3: 'chorak', 1: 'oy', 0: 'boshqa davr' },
  keyHollow: 'ichi boʻsh: bahsli yoki hisoblab chiqarilgan',
  keyBar: 'tik chiziq bilan birlashtirilgan: bitta bahsli belgi',
  keyGap: 'qatordagi uzilish',
  markers: 'Belgilangan sanalar',
  marked: (day, title, dated) =>
    day === dated ? `${day}: ${title}` : `${day}, Ukrainaga bostirib kirish. ${title}: ${dated}`,
  marker: { y2014: '2014', invasion: '2022-yil fev.' },
  beforeKey: (when) => `ichi boʻsh ustun: ${when}`,
  afterKey: (when) => `toʻla ustun: ${when}`,
  keyDoubt: 'punktir: bahsli yoki hisoblab chiqarilgan',
  noFigure: (when) => `raqam yoʻq: ${when}`,
  notComparable: 'ikki qator, solishtirib boʻlmaydi',
  left: (count, day) => `${count} raqam chetda qoldi: davri tugamagan edi (${day}).`,
  csv: 'Raqamlar (CSV)',
  svg: 'Diagramma (SVG)',
  png: 'Diagramma (PNG)',
  stamp: (day, version) => `${ending.whole(day)} holatiga. Multivector, maʼlumotlar versiyasi ${version}.`,
  exportSources: (names) => `Manbalar: ${names}.`,
  exportNote: {
    time: 'Chiziqlar faqat bir qatorning davrlari ketma-ket kelgan raqamlarini birlashtiradi. Doira: yil; kvadrat: yarim yil; uchburchak: chorak; tayoqcha: oy; romb: boshqa davr. Ichi boʻsh belgilar: bahsli yoki hisoblab chiqarilgan. Tik chiziq bir-biriga zid raqamlarni birlashtiradi. Har raqamning asosi, davri, birligi va manbasi CSV faylda.',
    senders:
      'Punktirli ustunlar: bahsli yoki hisoblab chiqarilgan. Qavs bir-biriga zid raqamlarni qamraydi. Har raqamning asosi, davri, birligi va manbasi CSV faylda.',
  },
  tableCaption: 'Koʻrinishdagi barcha raqamlar',
  said: 'Yana nima deyilgan',
  headline: {
    title: (recipient, sender) => `${recipient} va ${sender}: bir chorak va butun yil`,
    quarter: (p) =>
      `${p.recipient} oladigan puldagi ${p.sender} ulushi bir chorakda, ${ending.in(p.lowWhen)}, ${p.low} boʻlgan; butun ${p.yearWhen} uchun — ${p.year}.`,
    latest: (figure, when) => ` ${upper(ending.in(when))} u ${figure} boʻlgan.`,
    amountUp: (p) =>
      `Dollardagi miqdor u bilan birga kamaymagan: ${ending.in(p.when)} ${p.sender}dan ${p.amount} kelgan, ${p.against} bilan solishtirganda ${p.change}`,
    record: ', bu yerda qayd etilgan boshqa har qanday yildagidan koʻp.',
    below: (highest, when) => `, ammo ${ending.of(when)} ${highest} miqdoridan kam.`,
    half: (p) =>
      ` ${upper(ending.in(p.when))} u ${p.amount} boʻlgan${p.best ? ', bu yerda qayd etilgan shunday yarim yillar ichida eng koʻpi' : ''}.`,
    total: (p) =>
      `Barcha mamlakatlar birgalikda ${ending.in(p.when)} ${p.amount} joʻnatgan${p.best ? ', bu yerda qayd etilgan yillar ichida eng koʻpi' : ''}.`,
    next: (p) =>
      `Hech kim ${p.sender}ning oʻrnini egallamagan: ${ending.in(p.when)} keyingi eng yirik joʻnatuvchi — ${p.next}, ${p.share}; ${p.sender} — ${p.russia}.`,
    others: (p) =>
      ` Boshqa eng yirik joʻnatuvchilar birgalikda: ${ending.in(p.firstWhen)} ${p.first}, ${ending.in(p.lastWhen)} ${p.last}.`,
  },
};
