import type { ComponentsWords } from '../componentsEn';
import { periodTk } from './period';

/** Words of the view of a state's ties side by side, and of the small panels of trade and migration. */
export const componentsTk: ComponentsWords = {
  chartLoading: 'Diagramma ýüklenýär…',
  derived: 'hasaplanan',
  title: 'Halkara ugruň düzüm bölekleri',
  period: periodTk,
  sentence: (onDay, counts) => `${onDay} ${counts.join('; ')}. Bu ýazgylar ýanaşyk goýulýar, goşulmaýar.`,
  countOf: (name, memberships, votes, figures) =>
    `${name} – ${memberships} agzalyk, BMG-de ${votes} atma-at ses berişlik, ${figures} görkeziji`,
  why: 'Bu ýerde ýeke-täk san bilkastlaýyn ýok. Agzalygy, sesi, pul geçirimini, söwdany we göçüp-gonmagy goşmak üçin hersine agram gerek bolardy, agram bolsa pikirdir: jem ony gizlärdi. Bölekler görnüşi, döwri we dolulygy boýunça dürli, biri bir tarapy, beýlekisi başga tarapy görkezip biler. Şonuň üçin olar nähili bolsa, bir wagt okunda şeýle görkezilýär.',
  axis: (from, to) =>
    `Ähli panelleriň aralygy: ${from} – ${to}; çep gyradan başlanýan zolak has ir başlandy. Dik çyzyk saýlanan gündür; şol güne çenli tamamlanmadyk döwürleriň görkezijileri görkezilmeýär.`,
  rule: (least) =>
    `Bir kesgitlemäniň we bir uzynlykdaky döwrüň nokatlary diňe döwürler yzly-yzyna gelende we azyndan ${least} nokat bolanda birleşdirilýär. Galanlary aýratyn romblardyr. Içi boş: jedelli ýa-da atlas tarapyndan hasaplanan.`,
  countries: 'Döwletler',
  onlyFive: 'Iň köp bäş: başgasyny goşmak üçin birini aýryň.',
  csv: 'Ähli bölekler (CSV)',
  memberships: 'Agzalyklar',
  votes: 'BMG-däki sesler',
  remittances: 'Pul geçirimleriniň paýy, iberiji boýunça',
  trade: 'Daşary söwdanyň paýy, hyzmatdaş boýunça',
  tradeTitle: 'Söwda',
  turnover: 'Söwda dolanyşygy, hyzmatdaş boýunça',
  migration: 'Daşary ýurtdaky we ýoldaky adamlar',
  ofCountry: (part, country) => `${part}: ${country}`,
  noMembership: 'Bu wagt üçin bag hasaba alynmady.',
  noVotes: 'Bu güne çenli ses ýazgysy ýok.',
  nothing: 'Bu güne çenli görkeziji ýazgysy ýok.',
  singlesOnly: 'Ölçegi ýa-da döwür uzynlygy hatar emele getirmeýän ýeke görkezijiler:',
  votesLane: (ballot, count) => `${ballot} ${count}`,
  voteTable: 'Sesler tablisa görnüşinde',
  table: (count) => `${count} görkeziji tablisa görnüşinde, çeşmeleri bilen`,
  heads: {
    date: 'Sene',
    resolution: 'Rezolýusiýa',
    vote: 'Ses',
    sources: 'Çeşmeler',
    who: 'Iberiji, hyzmatdaş ýa-da ýer',
    what: 'Näme',
    period: 'Döwür',
    value: 'Bahasy',
    base: 'Nämeden',
    series: 'Hatar',
  },
  units: {
    percent: '%',
    'percent change': '% üýtgeme',
    'USD billion': 'mlrd ABŞ dollary',
    'EUR billion': 'mlrd ýewro',
    'USD million': 'mln ABŞ dollary',
  },
  places: {
    WLD: 'Ähli ýurtlar',
    OTHER: 'Beýlekiler',
    CA5: 'Bäş döwlet',
    EU: 'ÝB',
  },
  /** The finding of a chart: from where to where the longest series runs. */
  finding: (who, first, firstPeriod, last, lastPeriod) =>
    `${who}: ${first} (${firstPeriod}), soňra ${last} (${lastPeriod}).`,
  single: (who, value, when) => `Ýeke görkezijiler; iň täzesi – ${who}: ${value} (${when}).`,
  summary: (parts) => `Sözler bilen: ${parts.join('; ')}.`,
  summaryLine: (who, series, figures) => `${who}${series ? ` (${series})` : ''} – ${figures}`,
  value: (value, unit) => (unit === '%' ? `${value}%` : `${value} ${unit}`),
  at: (value, when) => `${value} (${when})`,
  axisUnit: (unit) => `Ok: ${unit}.`,
};
