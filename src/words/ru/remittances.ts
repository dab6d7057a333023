import type { Remittance } from '../../domain/model/figure';
import type { RemittanceWords } from '../remittancesEn';
import { counted, form } from './counted';
import { number } from './format';
import { periodRu } from './period';
import { seriesRu } from './series';

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

const lengths: Readonly<Record<number, string>> = { 12: 'годы', 6: 'полугодия', 3: 'кварталы', 1: 'месяцы' };
const upper = (text: string): string => text.charAt(0).toLocaleUpperCase('ru') + text.slice(1);

/** Words of the remittances, in Russian. */
export const remittancesRu: RemittanceWords = {
  title: 'Денежные переводы',
  intro:
    'Деньги, которые люди за рубежом посылают домой, — по определению того, кто их считает. Ряды с разными определениями, годы и полугодия никогда не соединяются, а там, где периодов нет, линия прерывается.',
  period: periodRu,
  periodUpper: (one) => upper(periodRu(one)),
  value,
  plain,
  series: seriesRu,
  upper,
  ranges: (count) => lengths[count] ?? `отрезки по ${count} ${form(count, 'месяцу', 'месяца', 'месяцев')}`,
  measures: {
    share: 'Доля полученных денег',
    amount: 'Сумма',
    change: 'Изменение',
    'share-of-gdp': 'Доля ВВП',
  },
  places: {
    WLD: 'все страны',
    OTHER: 'несколько прочих отправителей вместе',
    EU: 'Европейский союз',
    CA5: 'пять стран',
  },
  recipients: 'Получатели',
  senders: 'Отправители',
  sendersAll: 'Все, о ком есть показатель',
  periods: 'Периоды',
  measure: 'Мера',
  chart: 'Сравнить',
  charts: { time: 'Во времени', senders: 'Отправителей за два периода' },
  before: 'От',
  after: 'До',
  oneOnly: 'Более раннего периода нет',
  scale: 'Ось значений',
  scales: { same: 'Общая для всех', own: 'Своя у каждого' },
  show: 'Показать как',
  shows: { chart: 'График', table: 'Таблица' },
  figureCount: (count) => counted(count, 'показатель', 'показателя', 'показателей'),
  axis: {
    share: '% полученных денег',
    amount: 'млн долл. США',
    change: '% изменения к периоду сравнения',
    'share-of-gdp': '% ВВП',
  },
  loading: 'Загрузка графика…',
  nothing: (recipient, measure, senders) =>
    `В атласе нет показателя. Получатель: ${recipient}; мера: ${measure.toLocaleLowerCase('ru')}; отправители: ${senders}.`,
  nothingShort: (recipient) => `${recipient}: такого показателя в атласе нет`,
  nothingBetween: (recipient) => `${recipient}: показателей по отправителям за эти периоды в атласе нет.`,
  from: (sender) => `отправитель — ${sender}`,
  panel: {
    share: 'Доля переводов из России',
    amount: 'Полученные личные переводы',
    ofTransfers: '% переводов',
    asTable: 'В виде таблицы',
  },
  subject: {
    share: (sender) => `доля полученных денег (отправитель — ${sender})`,
    amount: (sender) => `деньги (отправитель — ${sender})`,
    change: (sender) => `изменение суммы (отправитель — ${sender})`,
    'share-of-gdp': (sender) => `деньги в долях ВВП (отправитель — ${sender})`,
  },
  both: (before, after) => `${before} и ${after}`,
  finding: {
    single: (subject, latest, when) => `${subject}: ${latest} (${when})`,
    highest: (subject, latest, when, first, firstWhen) =>
      `${subject}: ${latest} (${when}), максимум ряда, в начале ${first} (${firstWhen})`,
    fallen: (subject, latest, when, highest, highestWhen) =>
      `${subject}: ${latest} (${when}), после максимума ${highest} (${highestWhen})`,
    level: (subject, latest, when, highestWhen) =>
      `${subject}: ${latest} (${when}), вровень с максимумом (${highestWhen})`,
    change: (subject, latest, when) => `${subject}: ${latest} (${when})`,
    contested: (others) => ` (оспаривается: также ${others})`,
    senders: (recipient, measure, sender, before, after, periods) =>
      `${recipient}, ${measure}: крупнейший из отправителей с показателями за оба периода (${periods}) — ${sender}, ${before}, затем ${after}`,
    without: (sender, when) => `. Нет показателя (${when}): ${sender}`,
    sendersOne: (recipient, measure, sender, after, when) =>
      `${recipient}, ${measure}: выше всех ${sender}, ${after} (${when})`,
  },
  lowest: (text, when) => `Минимум: ${text} (${when}).`,
  gapsText: (count) =>
    count === 0 ? '' : ` Между показателями одного ряда — ${counted(count, 'пропуск', 'пропуска', 'пропусков')}.`,
  textSummary: ({ marks, series, contested, derived, gaps }) =>
    `Меток — ${marks}, рядов — ${series}; оспаривается — ${contested}, рассчитано — ${derived}, пропусков во времени — ${gaps}.`,
  chartHint: 'Нажмите на метку или перейдите к ней стрелками: база, период, единица и источник.',
  chartName: (title) => `График: ${title}`,
  marksName: 'Метки',
  noteClose: 'Закрыть заметку',
  contested: 'оспаривается',
  derived: 'рассчитано',
  quarter: 'один квартал',
  gap: 'после пропуска',
  noted: {
    contested: 'Оспаривается: источники дают разные цифры об одних и тех же деньгах за один период.',
    contestedAlone: 'Оспаривается: см. примечание и что ещё говорят.',
    derived: 'Рассчитано по опубликованным цифрам, само не публиковалось.',
    quarter: 'Один квартал: сезонное значение, с годом не сравнивать.',
    month: 'Один месяц: сезонное значение, с годом не сравнивать.',
    gap: (from) => `Разрыв ряда: предыдущий показатель — ${from}, поэтому линия их не соединяет.`,
    net: 'Нетто: получено за вычетом отправленного.',
    out: 'Учтено там, откуда отправлено, а не там, куда приходит.',
    first: 'Отдельный ряд: не соединён с другими, где считают иначе.',
  },
  base: 'База',
  noBase: 'сумма, а не доля чего-либо',
  periodLabel: 'Период',
  comparedWith: 'Период сравнения',
  unit: 'Единица',
  bases: {
    'all transfers received through money-transfer systems in October 2023 (23.5bn tenge)':
      'все переводы, полученные через системы денежных переводов в октябре 2023 года (23,5 млрд тенге)',
    'all transfers received through money-transfer systems, January–July 2022 (358.9bn tenge)':
      'все переводы, полученные через системы денежных переводов, январь–июль 2022 года (358,9 млрд тенге)',
    GDP: 'ВВП',
    'the same flow in the comparison period': 'тот же поток в период, с которым идёт сравнение',
    'all transfers received, same period and series': 'все полученные переводы, тот же период и ряд',
  },
  units: { 'USD million': 'млн долларов США', percent: 'процент' },
  seriesLabel: 'Ряд',
  sourceLabel: 'Источник',
  sources: 'Источники',
  note: 'Примечание',
  recipient: 'Получатель',
  sender: 'Отправитель',
  valueLabel: 'Значение',
  markings: 'Пометки',
  flow: { in: 'получено', net: 'нетто', out: 'отправлено' },
  key: 'Обозначения',
  keyLine: (sender, name, range) => `${sender}: ${name}, ${range}`,
  keySingles: 'Показатели, не соединённые линией',
  glyphs: { 12: 'год', 6: 'полугодие', 3: 'квартал', 1: 'месяц', 0: 'иной отрезок' },
  keyHollow: 'полая метка: оспаривается или рассчитано',
  keyBar: 'соединены вертикалью: одна метка, оспаривается',
  keyGap: 'пропуск в ряду',
  markers: 'Отмеченные даты',
  marked: (day, title, dated) =>
    day === dated ? `${day}: ${title}` : `${day}, вторжение в Украину. ${title}: ${dated}`,
  marker: { y2014: '2014', invasion: 'февр. 2022' },
  beforeKey: (when) => `полая полоса: ${when}`,
  afterKey: (when) => `сплошная полоса: ${when}`,
  keyDoubt: 'пунктир: оспаривается или рассчитано',
  noFigure: (when) => `нет показателя (${when})`,
  notComparable: 'два ряда, несопоставимы',
  left: (count, day) => `Опущено показателей, чей период на ${day} не закончился: ${count}.`,
  csv: 'Показатели в CSV',
  svg: 'График в SVG',
  png: 'График в PNG',
  stamp: (day, version) => `На ${day}. Multivector, версия данных ${version}.`,
  exportSources: (names) => `Источники: ${names}.`,
  exportNote: {
    time: 'Линии соединяют только показатели одного ряда за смежные периоды. Круг: год; квадрат: полугодие; треугольник: квартал; брусок: месяц; ромб: иной отрезок. Полые метки: оспаривается или рассчитано. Вертикаль соединяет цифры, противоречащие друг другу. База, период, единица и источник каждого показателя — в CSV.',
    senders:
      'Пунктирные полосы: оспаривается или рассчитано. Скоба охватывает цифры, противоречащие друг другу. База, период, единица и источник каждого показателя — в CSV.',
  },
  tableCaption: 'Все показатели раздела',
  said: 'Что ещё говорят',
  headline: {
    title: (recipient, sender) => `${recipient} и ${sender}: один квартал и весь год`,
    quarter: (p) =>
      `${p.recipient}, доля полученных денег (отправитель — ${p.sender}): за один квартал (${p.lowWhen}) — ${p.low}, за весь год (${p.yearWhen}) — ${p.year}.`,
    latest: (latest, when) => ` Позже (${when}) — ${latest}.`,
    amountUp: (p) =>
      `Сумма в долларах вместе с ней не упала (отправитель — ${p.sender}): ${p.amount} (${p.when}), ${p.change} (в сравнении: ${p.against})`,
    record: ', больше, чем за любой другой год в атласе.',
    below: (highest, when) => `, хотя и меньше, чем ${highest} (${when}).`,
    half: (p) =>
      ` Далее — ${p.amount} (${p.when})${p.best ? ', больше, чем за любое такое же полугодие в атласе' : ''}.`,
    total: (p) =>
      `Все страны вместе отправили ${p.amount} (${p.when})${p.best ? ', больше, чем за любой другой год в атласе' : ''}.`,
    next: (p) =>
      `Замены нет: ${p.sender} — ${p.russia}, следующий по величине отправитель, ${p.next}, — ${p.share} (${p.when}).`,
    others: (p) =>
      ` Крупнейшие прочие отправители вместе: ${p.first} (${p.firstWhen}), затем ${p.last} (${p.lastWhen}).`,
  },
};
