import type { ComponentsWords } from '../componentsEn';
import { ending } from './ending';
import { periodUz } from './period';

export const componentsUz: ComponentsWords = {
  chartLoading: 'Diagramma yuklanmoqda…',
  derived: 'hisoblab chiqarilgan',
  title: 'Yoʻnalishning tarkibiy qismlari',
  period: periodUz,
  sentence: (onDay, counts) => `${onDay} ${counts.join('; ')}. Ular yonma-yon turadi va qoʻshib hisoblanmaydi.`,
  countOf: (name, memberships, votes, figures) =>
    `${name} — ${memberships} aʼzolik, BMTda ${votes} nomma-nom ovoz, ${figures} raqam`,
  why: 'Bu yerda ataylab yagona son yoʻq. Aʼzolik, ovoz, pul oʻtkazmasi, savdo va migratsiyani qoʻshish uchun har biriga vazn kerak boʻlardi, vazn esa fikrdir: yigʻindi uni yashirgan boʻlardi. Qismlarning turi, davri va toʻliqligi har xil, biri boshqasidan oʻzga tomonni koʻrsatishi mumkin. Shuning uchun ular boricha, bitta vaqt oʻqida koʻrsatilgan.',
  axis: (from, to) =>
    `Barcha panellar davri: ${from} – ${to}; chap chetdan boshlangan ustuncha undan ham oldin boshlangan. Tik chiziq — tanlangan kun; oʻsha kungacha tugamagan davrlar raqamlari tushirib qoldirilgan.`,
  rule: (least) =>
    `Bir taʼrif va bir xil uzunlikdagi davrlar nuqtalari davrlar ketma-ket kelganda va kamida ${least} ta boʻlganda birlashtiriladi. Qolganlari alohida romb. Ichi boʻsh: bahsli yoki atlas hisoblab chiqargan.`,
  countries: 'Davlatlar',
  onlyFive: 'Eng koʻpi beshta: boshqasini qoʻshish uchun birini olib tashlang.',
  csv: 'Barcha qismlar (CSV)',
  memberships: 'Aʼzolik',
  votes: 'BMTdagi ovozlar',
  remittances: 'Pul oʻtkazmalaridagi ulush, joʻnatuvchi boʻyicha',
  trade: 'Tashqi savdodagi ulush, hamkor boʻyicha',
  tradeTitle: 'Savdo',
  turnover: 'Savdo aylanmasi, hamkor boʻyicha',
  migration: 'Xorijdagi va koʻchib yurgan odamlar',
  ofCountry: (part, country) => `${part}: ${country}`,
  noMembership: 'Bu vaqt uchun qayd etilgan aloqa yoʻq.',
  noVotes: 'Shu kungacha qayd etilgan ovoz yoʻq.',
  nothing: 'Shu kungacha qayd etilgan raqam yoʻq.',
  singlesOnly: 'Qator hosil qilmaydigan koʻrsatkich yoki davrlarning yakka raqamlari:',
  votesLane: (ballot, count) => `${ballot} ${count}`,
  voteTable: 'Ovozlar jadvalda',
  table: (count) => `${count} raqam jadvalda, manbalari bilan`,
  heads: {
    date: 'Sana',
    resolution: 'Rezolyutsiya',
    vote: 'Ovoz',
    sources: 'Manbalar',
    who: 'Joʻnatuvchi, hamkor yoki joy',
    what: 'Nima',
    period: 'Davr',
    value: 'Qiymat',
    base: 'Nimadan',
    series: 'Qator',
  },
  units: {
    percent: '%',
    'percent change': '% oʻzgarish',
    'USD billion': 'mlrd AQSH dollari',
    'EUR billion': 'mlrd yevro',
    'USD million': 'mln AQSH dollari',
  },
  places: { WLD: 'Barcha mamlakatlar', OTHER: 'Boshqalar', CA5: 'Beshlik', EU: 'Yevropa Ittifoqi' },
  finding: (who, first, firstPeriod, last, lastPeriod) =>
    `${who}: ${first} (${firstPeriod}), keyin ${last} (${lastPeriod}).`,
  single: (who, value, when) => `Yakka raqamlar; eng yangisi, ${who}: ${value} (${when}).`,
  summary: (parts) => `Soʻz bilan: ${parts.join('; ')}.`,
  summaryLine: (who, series, figures) => `${who}${series ? ` (${series})` : ''}: ${figures}`,
  value: (value, unit) => (unit.startsWith('%') ? `${value}${unit}` : `${value} ${unit}`),
  at: (value, when) => `${ending.in(when)} ${value}`,
  axisUnit: (unit) => `Oʻq: ${unit}.`,
};
