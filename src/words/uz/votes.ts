import type { VotesWords } from '../votesEn';
import { date, list, number } from './format';

/** A minus as typeset, not a hyphen; a decimal comma. */
const fixed = (value: number, digits: number): string => value.toFixed(digits).replace('-', '−').replace('.', ',');

export const votesUz: VotesWords = {
  title: 'BMTdagi ovozlar',
  bodies: { 'General Assembly, plenary': 'Bosh Assambleya, yalpi majlis' },
  ballots: {
    yes: 'Yoqlagan',
    no: 'Qarshi',
    abstain: 'Betaraf',
    absent: 'Qatnashmagan',
    'not-against': 'Qarshi emas, qolgani maʼlum emas',
    unknown: 'Maʼlum emas',
  },
  notAgainstShort: 'Qarshi emas',
  letters: { yes: 'Y', no: 'Q', abstain: 'B', absent: '–', 'not-against': '¬Q', unknown: '?' },
  inferred: (ballot) => `${ballot} (matndan xulosa)`,
  inferredName: (name) => `${name} (xulosa)`,
  inferredLetter: (letter) => `(${letter})`,
  inferredKey: 'Qavsda, punktir bilan: manba matnidan xulosa qilingan, oʻzi shunday bosilmagan',
  key: 'Belgilar qanday oʻqiladi',
  keyNotAgainst: 'Qarshi ovozlarning toʻliq roʻyxatida yoʻq; yoqlagani, betaraf qolgani yoki qatnashmagani maʼlum emas',
  sentence: (p) =>
    `${p.count} rezolyutsiya (${date(p.from)} – ${date(p.to)}) boʻyicha beshlik birgalikda: ${list(p.known)}.${p.open}`,
  together: {
    yes: (count, who) => `${count} marta yoqlagan${who}`,
    no: (count, who) => `${count} marta qarshi ovoz bergan${who}`,
    abstain: (count, who) => `${count} marta betaraf qolgan${who}`,
    absent: (count, who) => `${count} marta qatnashmagan${who}`,
  },
  alone: (country) => ` (${country})`,
  open: (notAgainst, unknown) =>
    [
      notAgainst > 0 ? ` ${notAgainst} marta davlat qarshi ovoz bermagani maʼlum, xolos.` : '',
      unknown > 0 ? ` ${unknown} ovoz maʼlum emas.` : '',
    ].join(''),
  countsTitle: 'Beshlikning har biri necha marta qanday ovoz bergan',
  stateSentence: (country, counts) => `${country}: ${counts}`,
  counted: {
    yes: (count) => `yoqlagan — ${count}`,
    no: (count) => `qarshi — ${count}`,
    abstain: (count) => `betaraf — ${count}`,
    absent: (count) => `qatnashmagan — ${count}`,
    'not-against': (count) => `faqat qarshi emasligi maʼlum — ${count}`,
    unknown: (count) => `maʼlum emas — ${count}`,
  },
  selection: (count, onUkraine, others) =>
    [
      `Bular — atlasda shu kungacha bor barcha rezolyutsiyalar, Bosh Assambleya ovozga qoʻyganlarining hammasi emas: ${count} tadan ${onUkraine} tasi sarlavhasida Ukraina, Qrim yoki Rossiya Federatsiyasi tilga olingan`,
      others.length > 0 ? `; qolganlari: ${list(others.map((title) => `“${title}”`))}.` : '.',
      ' Ular davlatlar shu masalalarda qanday ovoz berganini bildiradi, boshqalari haqida hech narsa demaydi.',
    ].join(''),
  later: (count) => `Keyingi ${count} rezolyutsiya chetda qoldi: koʻrinish tanlangan kun holatiga.`,
  none: (first) =>
    `Atlasdagi ovozlarning hech biri shu kungacha berilmagan${first ? `; birinchisining sanasi: ${date(first)}` : ''}.`,
  show: 'Joylashuv',
  shows: { grid: 'Davlatlar satrda', list: 'Rezolyutsiyalar satrda' },
  gridTitle: 'Har davlat qanday ovoz bergan',
  states: 'Davlat',
  resolution: 'Rezolyutsiya',
  five: 'Beshlik',
  comparators: 'Taqqoslash uchun, koʻproq qayd etilganlari oldin',
  adopted: (day) => `qabul qilingan: ${date(day)}`,
  tally: ({ yes, no, abstain }) => `yoqlagan — ${yes}, qarshi — ${no}, betaraf — ${abstain}`,
  noTally: 'Ovozlar hisobi topilmagan',
  chosen: 'Tanlangan rezolyutsiya',
  choose: (resolution, title, day) => `${resolution}, ${title}, ${date(day)}`,
  onMap: 'Xaritada koʻrsatish',
  onMapOf: (resolution) => `Xaritada koʻrsatish: ${resolution}`,
  votedSo: (ballot, names) => `${ballot}: ${names}`,
  csv: 'Ovozlar (CSV)',
  csvPair: 'Shu ikkisi (CSV)',
  agreement: 'Ikki davlatning mosligi',
  pairFirst: 'Birinchi davlat',
  pairSecond: 'Ikkinchi davlat',
  pairSentence: ({ a, b, common, same, observed, pi, least }) => {
    if (observed === null)
      return `Yetarli emas: ikkala davlat (${a} va ${b}) ovozi ${common} rezolyutsiya boʻyicha maʼlum, bu ${least} tadan kam; moslik kamida shuncha rezolyutsiyadan hisoblanadi.`;
    const alike = `${a} va ${b} ${common} rezolyutsiyadan ${same} tasida bir xil ovoz bergan (${number(observed * 100, 0)}%)`;
    return pi === null
      ? `${alike}. Ikkalasi ham doim bir xil ovoz bergan, tasodifga tuzatish uchun hech narsa qolmaydi.`
      : `${alike}; tasodifga tuzatilganda ularning mosligi π = ${fixed(pi, 2)}.`;
  },
  leftOut: (absent, unknown, inferred) =>
    [
      `Chetda qolgani: ikkisidan kamida biri qatnashmagan ${absent} rezolyutsiya va kamida birining ovozi maʼlum boʻlmagan ${unknown} rezolyutsiya.`,
      inferred > 0 ? ` Hisobga kirgani: matndan xulosa qilingan ${inferred} ovoz.` : '',
    ].join(''),
  formula: 'π = (Pₒ − Pₑ) / (1 − Pₑ)',
  formulaWhat:
    'Pₒ — ikkisi bir xil ovoz bergan rezolyutsiyalar ulushi. Pₑ — tasodif bergan boʻlar edigan ulush: yoqlagan, betaraf va qarshi ovozlarning har biri uchun uning ikkalasi bergan barcha ovozlardagi ulushi kvadratga koʻtariladi va uchalasi qoʻshiladi. 1: doim bir xil; 0: tasodifdagidek; 0 dan past: tasodifdagidan kam. Betaraf ovoz yoqlagandan qarshi ovoz kabi farqli hisoblanadi.',
  formulaNumbers: (observed, expected, pi) =>
    `Bu yerda: (${fixed(observed, 3)} − ${fixed(expected, 3)}) / (1 − ${fixed(expected, 3)}) = ${fixed(pi, 3)}`,
  formulaSource:
    'Skott π koeffitsiyenti: W. A. Scott, “Reliability of Content Analysis: The Case of Nominal Scale Coding”, Public Opinion Quarterly 19 (1955), 321–325; davlatlar siyosatining oʻxshashligi haqida: F. M. Häge, “Choice or Circumstance? Adjusting Measures of Foreign Policy Similarity for Chance Agreement”, Political Analysis 19 (2011), 287–305.',
  formulaLink: 'doi:10.1093/pan/mpr023',
  crossTitle: (a, b) => `Ovozlar: ${a} (satrlar) va ${b} (ustunlar)`,
  differed: 'Qayerda har xil ovoz berishgan',
  differedItem: (title, day, a, b) => `${title}, ${date(day)}: ${a}; ${b}`,
  saidOf: (name, ballot) => `${name} — ${ballot.toLowerCase()}`,
  mapTitle: (resolution, title, day) => `${resolution}, “${title}” boʻyicha ovoz, ${date(day)}`,
  mapNote:
    'Xarita bloklardagi maqom oʻrniga shu ovoz boʻyicha boʻyalgan; sanani surish uni oʻzgartirmaydi. Shtrix va toʻqlik: qanchalik toʻq boʻlsa, shuncha koʻp qoʻllagan.',
  mapBack: 'Bloklarga qaytish',
  mapAll: 'Barcha ovozlar',
  mapSentence: (title, parts) => `Xaritada ovoz berish: ${title}. ${parts}.`,
  mapCount: (ballot, count) => `${ballot} — ${count}`,
  mapFive: (parts) => `Beshlik: ${parts}`,
  onRecord: (counts) => `Atlasda ovozi bor davlatlardan: ${counts}`,
  more: 'BMTdagi ovozlar toʻliq',
  onResolutions: (count, sentence) => `Atlasdagi ${count} rezolyutsiya boʻyicha, ${sentence}.`,
};
