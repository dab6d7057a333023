import type { ComponentsWords } from '../componentsEn';
import { counted } from './counted';
import { periodRu } from './period';

/** Words of the view of a state's ties side by side, in Russian. */
export const componentsRu: ComponentsWords = {
  chartLoading: 'Загрузка графика…',
  derived: 'рассчитано',
  title: 'Составляющие внешнего курса',
  period: periodRu,
  sentence: (onDay, counts) =>
    `${onDay} в атласе есть: ${counts.join('; ')}. Они стоят рядом и не складываются в одно число.`,
  countOf: (name, memberships, votes, figures) =>
    `${name} — ${counted(memberships, 'членство', 'членства', 'членств')}, ${counted(votes, 'голосование ООН', 'голосования ООН', 'голосований ООН')}, ${counted(figures, 'показатель', 'показателя', 'показателей')}`,
  why: 'Единого числа здесь намеренно нет. Чтобы сложить членство, голоса, переводы, торговлю и миграцию, каждому понадобился бы вес, а вес — это мнение: сумма его скрыла бы. Части различаются по природе, периодам и полноте, и одна может указывать не туда, куда другая. Поэтому они показаны как есть, на одной оси времени.',
  axis: (from, to) =>
    `Период всех панелей: ${from} — ${to}; полоса от левого края началась раньше. Вертикальная линия — выбранный день; показатели за периоды, которые к нему не закончились, опущены.`,
  rule: (least) =>
    `Точки одного определения и одной длины периода соединены, если периоды идут подряд и точек не меньше ${least}. Остальное — отдельные ромбы. Полые: оспаривается или рассчитано атласом.`,
  countries: 'Государства',
  onlyFive: 'Не больше пяти: уберите одно, чтобы добавить другое.',
  csv: 'Все части в CSV',
  memberships: 'Членство',
  votes: 'Голосования ООН',
  remittances: 'Доля денежных переводов по отправителям',
  trade: 'Доля внешней торговли по партнёрам',
  tradeTitle: 'Торговля',
  turnover: 'Товарооборот по партнёрам',
  migration: 'Люди за рубежом и в пути',
  ofCountry: (part, country) => `${part}: ${country}`,
  noMembership: 'За это время связей в атласе нет.',
  noVotes: 'К этому дню голосований в атласе нет.',
  nothing: 'К этому дню показателей в атласе нет.',
  singlesOnly: 'Отдельные показатели, по определению или длине периода не образующие ряда:',
  votesLane: (ballot, count) => `${ballot}: ${count}`,
  voteTable: 'Голосования в виде таблицы',
  table: (count) => `${counted(count, 'показатель', 'показателя', 'показателей')} в таблице, с источниками`,
  heads: {
    date: 'Дата',
    resolution: 'Резолюция',
    vote: 'Голос',
    sources: 'Источники',
    who: 'Отправитель, партнёр или место',
    what: 'Что',
    period: 'Период',
    value: 'Значение',
    base: 'От чего',
    series: 'Ряд',
  },
  units: {
    percent: '%',
    'percent change': '% изменения',
    'USD billion': 'млрд долл. США',
    'EUR billion': 'млрд евро',
    'USD million': 'млн долл. США',
    entries: 'въездов',
    registrations: 'регистраций',
    persons: 'человек',
    departures: 'выездов',
    permits: 'разрешений',
  },
  places: { WLD: 'Все страны', OTHER: 'Прочие', CA5: 'Пять стран', EU: 'ЕС' },
  finding: (who, first, firstPeriod, last, lastPeriod) =>
    `${who}: ${first} (${firstPeriod}), затем ${last} (${lastPeriod}).`,
  single: (who, value, when) => `Отдельные показатели; новейший, ${who}: ${value} (${when}).`,
  summary: (parts) => `Словами: ${parts.join('; ')}.`,
  summaryLine: (who, series, figures) => `${who}${series ? ` (${series})` : ''} — ${figures}`,
  value: (value, unit) => (unit === '%' ? `${value}%` : `${value} ${unit}`),
  at: (value, when) => `${value} (${when})`,
  axisUnit: (unit) => `Ось: ${unit}.`,
  inTheRows: (count) => `Отдельных показателей в файле CSV: ${count}.`,
  inUnit: (title, unit) => `${title} (${unit})`,
};
