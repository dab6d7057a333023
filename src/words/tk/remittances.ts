import type { Remittance } from '../../domain/model/figure';
import type { RemittanceWords } from '../remittancesEn';
import { number } from './format';
import { periodTk } from './period';
import { seriesTk } from './series';

/** A minus sign, not a hyphen. */
const minus = (text: string): string => text.replace('-', '−');
const signed = (text: string, value: number): string => (value > 0 ? `+${text}` : minus(text));

/** A figure with its unit: `77%`, `+67%`, `8 750 mln ABŞ dollary`; for prose, when `rounded`, from a thousand million on in billions. */
const value = ({ measure, unit }: Pick<Remittance, 'measure' | 'unit'>, figure: number, rounded = false): string => {
  const text = number(figure, rounded ? 1 : 6);
  if (unit !== 'percent')
    return rounded && figure >= 1000 ? `${number(figure / 1000, 2)} mlrd ABŞ dollary` : `${text} mln ABŞ dollary`;
  return `${measure === 'change' ? signed(text, figure) : minus(text)}%`;
};

/** The same where the axis has the unit already. */
const plain = (row: Pick<Remittance, 'measure' | 'unit'>, figure: number): string =>
  row.unit === 'percent' ? value(row, figure, true) : number(figure, 1);

const lengths: Readonly<Record<number, string>> = { 12: 'ýyllar', 6: 'ýarym ýyllar', 3: 'çärýekler', 1: 'aýlar' };
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Words of the remittances. */
export const remittancesTk: RemittanceWords = {
  title: 'Pul geçirimleri',
  intro:
    'Daşary ýurtdaky adamlaryň öýüne iberýän puly, hasaplaýanyň kesgitlemesi boýunça. Iki kesgitlemäniň hatarlary, ýyllar we ýarym ýyllar hiç haçan birleşdirilmeýär, döwür ýetmeýän ýerde çyzyk kesilýär.',
  period: periodTk,
  periodUpper: (one) => upper(periodTk(one)),
  value,
  plain,
  series: seriesTk,
  upper,
  ranges: (count) => lengths[count] ?? `${count} aýlyk döwürler`,
  measures: {
    share: 'Alnan puldaky paý',
    amount: 'Möçber',
    change: 'Üýtgeme',
    'share-of-gdp': 'JIÖ-däki paý',
  },
  places: {
    WLD: 'ähli ýurtlar',
    OTHER: 'beýleki birnäçe iberiji bilelikde',
    EU: 'Ýewropa Bileleşigi',
    CA5: 'bäş döwlet',
  },
  recipients: 'Alyjylar',
  senders: 'Iberijiler',
  sendersAll: 'Görkezijisi bar ählisi',
  periods: 'Döwürler',
  measure: 'Ölçeg',
  chart: 'Deňeşdirme',
  charts: { time: 'Wagtyň dowamynda', senders: 'Iki döwürde iberijiler' },
  before: 'Başy',
  after: 'Ahyry',
  oneOnly: 'Öňki döwürsiz',
  scale: 'Baha oky',
  scales: { same: 'Hemmesi üçin deň', own: 'Hersi üçin aýratyn' },
  show: 'Görkeziş usuly',
  shows: { chart: 'Diagramma', table: 'Tablisa' },
  figureCount: (count) => `${count} görkeziji`,
  axis: {
    share: 'alnan puldaky %',
    amount: 'mln ABŞ dollary',
    change: 'deňeşdirilýän döwre görä üýtgeme, %',
    'share-of-gdp': 'JIÖ-däki %',
  },
  loading: 'Diagramma ýüklenýär…',
  nothing: (recipient, measure, senders) =>
    `Görkeziji ýazgysy ýok – ${recipient}: ${measure.toLowerCase()}; iberiji: ${senders}.`,
  nothingShort: (recipient) => `${recipient}: beýle görkeziji ýazgysy ýok`,
  nothingBetween: (recipient) => `${recipient}: bu döwürler üçin iberiji boýunça görkeziji ýazgysy ýok.`,
  from: (sender) => `iberiji: ${sender}`,
  /** Of the country's panel. */
  panel: {
    share: 'Russiýadan gelýän paý',
    amount: 'Alnan şahsy pul geçirimleri',
    ofTransfers: 'geçirimlerdäki %',
    asTable: 'Tablisa görnüşinde',
  },
  /** What a share or an amount is about. */
  subject: {
    share: (sender) => `alnan puldaky paý (iberiji – ${sender})`,
    amount: (sender) => `gelen pul (iberiji – ${sender})`,
    change: (sender) => `gelen puluň üýtgemegi (iberiji – ${sender})`,
    'share-of-gdp': (sender) => `gelen puluň JIÖ-däki paýy (iberiji – ${sender})`,
  },
  both: (before, after) => `${before} we ${after}`,
  finding: {
    single: (subject, latest, when) => `${subject}: ${latest} (${when})`,
    highest: (subject, latest, when, first, firstWhen) =>
      `${subject}: ${latest} (${when}), hatarynyň iň ýokarysy; başynda ${first} (${firstWhen})`,
    fallen: (subject, latest, when, highest, highestWhen) =>
      `${subject}: ${latest} (${when}), iň ýokary ${highest} (${highestWhen}) görkezijisinden soň`,
    level: (subject, latest, when, highestWhen) =>
      `${subject}: ${latest} (${when}), iň ýokary görkeziji bilen deň (${highestWhen})`,
    change: (subject, latest, when) => `${subject}: ${latest} (${when})`,
    contested: (others) => ` (jedelli: şeýle hem ${others})`,
    senders: (recipient, measure, sender, before, after, periods) =>
      `${recipient}, ${measure}: iki döwürde hem (${periods}) görkezijisi bar iberijileriň iň ulusy – ${sender}, ilki ${before}, soňra ${after}`,
    without: (sender, when) => `. ${sender}: görkeziji ýok (${when})`,
    sendersOne: (recipient, measure, sender, after, when) =>
      `${recipient}, ${measure}: iň ýokarysy – ${sender}, ${after} (${when})`,
  },
  lowest: (text, when) => `Iň pesi: ${text} (${when}).`,
  gapsText: (count) => (count === 0 ? '' : ` Bir hataryň görkezijileriniň arasyndaky boşluk: ${count}.`),
  textSummary: (counts) =>
    `${counts.series} hatarda ${counts.marks} bellik; ${counts.contested} jedelli, ${counts.derived} hasaplanan, wagtda ${counts.gaps} boşluk.`,
  chartHint: 'Esas, döwür, birlik we çeşme üçin bellige basyň ýa-da onda ok düwmelerini ulanyň.',
  chartName: (title) => `Diagramma: ${title}`,
  marksName: 'Bellikler',
  noteClose: 'Belligi ýapmak',
  contested: 'jedelli',
  derived: 'hasaplanan',
  quarter: 'bir çärýek',
  gap: 'boşlukdan soň',
  noted: {
    contested: 'Jedelli: çeşmeler şol bir döwürdäki şol bir pul üçin dürli görkeziji berýär.',
    contestedAlone: 'Jedelli: bellige we ýene aýdylýanlara serediň.',
    derived: 'Çap edilen görkezijilerden hasaplanan, özi çap edilmedi.',
    quarter: 'Ýeke çärýek: möwsümleýin, ýyl bilen deňeşdirip bolmaýar.',
    month: 'Ýeke aý: möwsümleýin, ýyl bilen deňeşdirip bolmaýar.',
    gap: (from) => `Hatarda kesilme: mundan öňki soňky görkeziji – ${from}, şonuň üçin çyzyk olary birleşdirmeýär.`,
    net: 'Arassa: alnandan iberilen aýrylan.',
    out: 'Barýan ýerinde däl-de, iberilýän ýerinde hasaplanan.',
    first: 'Aýratyn hatar: başgaça hasaplaýan beýlekiler bilen birleşdirilmeýär.',
  },
  base: 'Esas',
  noBase: 'möçber, hiç zadyň paýy däl',
  periodLabel: 'Döwür',
  comparedWith: 'Deňeşdirilýän döwür',
  unit: 'Birlik',
  bases: {
    'all transfers received through money-transfer systems in October 2023 (23.5bn tenge)':
      '2023-nji ýylyň oktýabrynda pul geçirim ulgamlary arkaly alnan ähli geçirimler (23,5 mlrd tenge)',
    'all transfers received through money-transfer systems, January–July 2022 (358.9bn tenge)':
      '2022-nji ýylyň ýanwar–iýulynda pul geçirim ulgamlary arkaly alnan ähli geçirimler (358,9 mlrd tenge)',
    GDP: 'JIÖ',
    'the same flow in the comparison period': 'deňeşdirilýän döwürdäki şol akym',
    'all transfers received, same period and series': 'alnan ähli geçirimler, şol döwür we hatar',
  },
  units: { 'USD million': 'million ABŞ dollary', percent: 'göterim' },
  seriesLabel: 'Hatar',
  sourceLabel: 'Çeşme',
  sources: 'Çeşmeler',
  note: 'Bellik',
  recipient: 'Alyjy',
  sender: 'Iberiji',
  valueLabel: 'Bahasy',
  markings: 'Bellenişi',
  flow: { in: 'alnan', net: 'arassa', out: 'iberilen' },
  key: 'Düşündiriş',
  keyLine: (sender, name, range) => `Iberiji ${sender}: ${name}, ${range}`,
  keySingles: 'Çyzyk bilen birleşdirilmeýän görkezijiler',
  glyphs: {
    12: 'ýyl',
    6: 'ýarym ýyl',
    3: 'çärýek',
    1: 'aý',
    0: 'başga döwür',
  },
  keyHollow: 'içi boş: jedelli ýa-da hasaplanan',
  keyBar: 'dik çyzyk bilen birleşen: bir jedelli bellik',
  keyGap: 'hatardaky boşluk',
  markers: 'Bellenen seneler',
  /** The event's own date is less exact than the line in the chart. */
  marked: (day, title, dated) => (day === dated ? `${day}: ${title}` : `${day}, Ukraina çozuş. ${title}: ${dated}`),
  marker: { y2014: '2014', invasion: 'few. 2022' },
  beforeKey: (when) => `içi boş sütün: ${when}`,
  afterKey: (when) => `doly sütün: ${when}`,
  keyDoubt: 'kesik çyzykly: jedelli ýa-da hasaplanan',
  noFigure: (when) => `görkeziji ýok: ${when}`,
  notComparable: 'iki hatar, deňeşdirip bolmaýar',
  left: (count, day) => `${count} görkeziji goýulmady: döwri ${day} senesinde heniz tamamlanmandy.`,
  csv: 'Görkezijiler (CSV)',
  svg: 'Diagramma (SVG)',
  png: 'Diagramma (PNG)',
  stamp: (day, version) => `Senesi ${day}. Multivector, maglumatlaryň görnüşi ${version}.`,
  exportSources: (names) => `Çeşmeler: ${names}.`,
  exportNote: {
    time: 'Çyzyklar diňe döwürleri yzly-yzyna gelýän bir hataryň görkezijilerini birleşdirýär. Tegelek: ýyl; kwadrat: ýarym ýyl; üçburçluk: çärýek; taýajyk: aý; romb: başga döwür. Içi boş bellikler: jedelli ýa-da hasaplanan. Dik çyzyk biri-birine garşy gelýän görkezijileri birleşdirýär. Her görkezijiniň esasy, döwri, birligi we çeşmesi CSV faýlynda.',
    senders:
      'Kesik çyzykly sütünler: jedelli ýa-da hasaplanan. Ýaý biri-birine garşy gelýän görkezijileri öz içine alýar. Her görkezijiniň esasy, döwri, birligi we çeşmesi CSV faýlynda.',
  },
  tableCaption: 'Görnüşiň ähli görkezijileri',
  said: 'Ýene näme aýdylýar',
  headline: {
    title: (recipient, sender) => `${recipient} we ${sender}: bir çärýek we ýyl`,
    quarter: (p) =>
      `${p.recipient} döwletiniň alýan pulunda ${p.sender} döwletiniň paýy bir çärýekde (${p.lowWhen}) ${p.low} boldy; bütin ýyl üçin (${p.yearWhen}) ol ${p.year}.`,
    latest: (figure, when) => ` Iň soňky görkeziji: ${figure} (${when}).`,
    amountUp: (p) =>
      `Dollarlar onuň bilen azalmady: ${p.sender} döwletinden ${p.amount} geldi (${p.when}), ${p.against} bilen deňeşdirilende ${p.change}`,
    record: ', bu ýerde ýazylan beýleki ähli ýyllardan köp.',
    below: (highest, when) => `, ýöne şundan az: ${highest} (${when}).`,
    half: (p) =>
      ` Soňra ${p.amount} (${p.when})${p.best ? ', bu ýerde ýazylan şunuň ýaly ýarym ýyllaryň iň köpi' : ''}.`,
    total: (p) =>
      `Ähli ýurtlar bilelikde ${p.amount} iberdi (${p.when})${p.best ? ', bu ýerde ýazylan ýyllaryň iň köpi' : ''}.`,
    next: (p) =>
      `Esasy iberijiniň (${p.sender}) ornuny hiç kim tutmady: indiki iň uly iberijiniň (${p.next}) paýy ${p.share}, ${p.sender} – ${p.russia} (${p.when}).`,
    others: (p) =>
      ` Beýleki iri iberijileriň bilelikdäki paýy: ${p.first} (${p.firstWhen}), soň ${p.last} (${p.lastWhen}).`,
  },
};
