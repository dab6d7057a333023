import type { ComponentsWords } from '../componentsEn';
import { ending } from './ending';
import { periodKy } from './period';

export const componentsKy: ComponentsWords = {
  chartLoading: 'Диаграмма жүктөлүүдө…',
  derived: 'эсептеп чыгарылган',
  title: 'Багыттын курамдык бөлүктөрү',
  period: periodKy,
  sentence: (onDay, counts) => `${onDay} ${counts.join('; ')}. Алар жанаша турат жана кошулбайт.`,
  countOf: (name, memberships, votes, figures) =>
    `${name} — ${memberships} мүчөлүк, БУУда ${votes} атма-ат добуш, ${figures} көрсөткүч`,
  why: 'Бул жерде атайылап бирдиктүү сан жок. Мүчөлүктү, добушту, акча которууну, сооданы жана миграцияны кошуу үчүн ар бирине салмак керек болмок, ал эми салмак — пикир: жыйынтык сан аны жашырып коймок. Бөлүктөрдүн түрү, мезгили жана толуктугу ар башка, бири экинчисинен башка тарапты көрсөтүшү мүмкүн. Ошондуктан алар кандай болсо, ошондой, бир убакыт огунда көрсөтүлгөн.',
  axis: (from, to) =>
    `Бардык панелдердин мезгили: ${from} – ${to}; сол четинен башталган тилке андан да мурда башталган. Тик сызык — тандалган күн; ошол күнгө чейин бүтпөгөн мезгилдердин көрсөткүчтөрү алынып салынган.`,
  rule: (least) =>
    `Бир аныктаманын жана бирдей узундуктагы мезгилдердин чекиттери мезгилдер удаа келсе жана кеминде ${least} болсо гана туташтырылат. Калганы жеке ромб. Ичи бош: талаштуу же атлас эсептеп чыгарган.`,
  countries: 'Мамлекеттер',
  onlyFive: 'Эң көбү беш: башкасын кошуу үчүн бирин алып салыңыз.',
  csv: 'Бардык бөлүктөр (CSV)',
  memberships: 'Мүчөлүк',
  votes: 'БУУдагы добуштар',
  remittances: 'Акча которуулардагы үлүш, жөнөтүүчү боюнча',
  trade: 'Тышкы соодадагы үлүш, өнөктөш боюнча',
  tradeTitle: 'Соода',
  turnover: 'Соода жүгүртүү, өнөктөш боюнча',
  migration: 'Чет өлкөдөгү жана көчүп жүргөн адамдар',
  ofCountry: (part, country) => `${part}: ${country}`,
  noMembership: 'Бул убакыт үчүн катталган байланыш жок.',
  noVotes: 'Ушул күнгө чейин катталган добуш жок.',
  nothing: 'Ушул күнгө чейин катталган көрсөткүч жок.',
  singlesOnly: 'Катар түзбөгөн көрсөткүчтөрдүн же мезгилдердин жеке сандары:',
  votesLane: (ballot, count) => `${ballot} ${count}`,
  voteTable: 'Добуштар таблицада',
  table: (count) => `${count} көрсөткүч таблицада, булактары менен`,
  heads: {
    date: 'Дата',
    resolution: 'Резолюция',
    vote: 'Добуш',
    sources: 'Булактар',
    who: 'Жөнөтүүчү, өнөктөш же жер',
    what: 'Эмне',
    period: 'Мезгил',
    value: 'Маани',
    base: 'Эмнеден',
    series: 'Катар',
  },
  units: {
    percent: '%',
    'percent change': '% өзгөрүү',
    'USD billion': 'млрд АКШ доллары',
    'EUR billion': 'млрд евро',
    'USD million': 'млн АКШ доллары',
  },
  places: { WLD: 'Бардык өлкөлөр', OTHER: 'Башкалар', CA5: 'Бештик', EU: 'Европа Биримдиги' },
  finding: (who, first, firstPeriod, last, lastPeriod) =>
    `${who}: ${first} (${firstPeriod}), андан кийин ${last} (${lastPeriod}).`,
  single: (who, value, when) => `Жеке сандар; эң жаңысы, ${who}: ${value} (${when}).`,
  summary: (parts) => `Сөз менен: ${parts.join('; ')}.`,
  summaryLine: (who, series, figures) => `${who}${series ? ` (${series})` : ''}: ${figures}`,
  value: (value, unit) => (unit.startsWith('%') ? `${value}${unit}` : `${value} ${unit}`),
  at: (value, when) => `${ending.in(when)} ${value}`,
  axisUnit: (unit) => `Ок: ${unit}.`,
};
