import type { ComponentsWords } from '../componentsEn';
import { periodTg } from './period';

/** Words of the view of a state's ties side by side, and of the small panels of trade and migration. */
export const componentsTg: ComponentsWords = {
  chartLoading: 'Нақша бор мешавад…',
  derived: 'ҳисобшуда',
  title: 'Ҷузъҳои мавқеъгирӣ',
  period: periodTg,
  sentence: (onDay, counts) => `${onDay} ${counts.join('; ')}. Ин сабтҳо паҳлуи ҳам меистанд ва ҷамъ карда намешаванд.`,
  countOf: (name, memberships, votes, figures) =>
    `${name} – ${memberships} узвият, ${votes} овоздиҳии номбарӣ дар СММ, ${figures} рақам`,
  why: 'Дар ин ҷо дидаву дониста рақами ягона нест. Барои ҷамъ кардани узвият, овоз, ҳаволаи пулӣ, савдо ва муҳоҷират ба ҳар яке вазн лозим мешуд, вазн бошад, ақида аст: ҷамъ онро пинҳон мекард. Қисмҳо аз ҷиҳати навъ, давра ва пуррагӣ гуногунанд ва яке метавонад ба самте, дигаре ба самти дигар ишора кунад. Аз ин рӯ онҳо ҳамон тавре ки ҳастанд, дар як меҳвари замон нишон дода мешаванд.',
  axis: (from, to) =>
    `Ҳамаи панелҳо: аз ${from} то ${to}; рахе, ки аз канори чап сар мешавад, пештар оғоз ёфтааст. Хати амудӣ рӯзи интихобшуда аст; рақамҳои давраҳое, ки то он рӯз анҷом наёфтаанд, оварда намешаванд.`,
  rule: (least) =>
    `Нуқтаҳои як таъриф ва як дарозии давра дар ҷое пайваст мешаванд, ки давраҳо паси ҳаманд, ва танҳо агар ҳадди ақал ${least} нуқта бошад. Боқимонда ромбҳои алоҳидаанд. Дарунхолӣ: баҳснок ё аз ҷониби атлас ҳисобшуда.`,
  countries: 'Давлатҳо',
  onlyFive: 'На бештар аз панҷ: барои илова кардан якеро гиред.',
  csv: 'Ҳамаи қисмҳо дар CSV',
  memberships: 'Узвиятҳо',
  votes: 'Овозҳо дар СММ',
  remittances: 'Ҳиссаи ҳаволаҳои пулӣ аз рӯи фиристанда',
  trade: 'Ҳиссаи савдои хориҷӣ аз рӯи шарик',
  tradeTitle: 'Савдо',
  turnover: 'Гардиши савдо аз рӯи шарик',
  migration: 'Одамон дар хориҷа ва дар роҳ',
  ofCountry: (part, country) => `${part}: ${country}`,
  noMembership: 'Барои ин вақт робитае сабт нашудааст.',
  noVotes: 'То ин рӯз овозе сабт нашудааст.',
  nothing: 'То ин рӯз рақаме сабт нашудааст.',
  singlesOnly: 'Рақамҳои ягона, ки андоза ё дарозии давраашон силсила намесозад:',
  votesLane: (ballot, count) => `${ballot} ${count}`,
  voteTable: 'Овозҳо ҳамчун ҷадвал',
  table: (count) => `${count} рақам ҳамчун ҷадвал, бо манбаъҳо`,
  heads: {
    date: 'Сана',
    resolution: 'Қатънома',
    vote: 'Овоз',
    sources: 'Манбаъҳо',
    who: 'Фиристанда, шарик ё ҷой',
    what: 'Чӣ',
    period: 'Давра',
    value: 'Қимат',
    base: 'Аз чӣ',
    series: 'Силсила',
  },
  units: {
    percent: '%',
    'percent change': '% тағйир',
    'USD billion': 'млрд доллари ИМА',
    'EUR billion': 'млрд евро',
    'USD million': 'млн доллари ИМА',
  },
  places: {
    WLD: 'Ҳамаи кишварҳо',
    OTHER: 'Дигарон',
    CA5: 'Панҷ давлат',
    EU: 'ИА',
  },
  /** The finding of a chart: from where to where the longest series runs. */
  finding: (who, first, firstPeriod, last, lastPeriod) =>
    `${who}: ${first} (${firstPeriod}), баъд ${last} (${lastPeriod}).`,
  single: (who, value, when) => `Рақамҳои ягона; навтарин – ${who}: ${value} (${when}).`,
  summary: (parts) => `Бо калимаҳо: ${parts.join('; ')}.`,
  summaryLine: (who, series, figures) => `${who}${series ? ` (${series})` : ''} – ${figures}`,
  value: (value, unit) => (unit === '%' ? `${value}%` : `${value} ${unit}`),
  at: (value, when) => `${value} (${when})`,
  axisUnit: (unit) => `Меҳвар: ${unit}.`,
};
