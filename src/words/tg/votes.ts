import type { VotesWords } from '../votesEn';
import { date, list, number } from './format';

/** A fixed number of digits with the language's own decimal mark, and a minus as typeset, not a hyphen. */
const fixed = (value: number, digits: number): string => value.toFixed(digits).replace('-', '−').replace('.', ',');
const percent = (share: number): string => `${number(Math.round(share * 100), 0)}%`;

/** Words of the view of UN votes, and of the map by a vote. */
export const votesTg: VotesWords = {
  title: 'Овозҳо дар СММ',
  bodies: { 'General Assembly, plenary': 'Маҷмаи Умумӣ, ҷаласаи пленарӣ' },
  ballots: {
    yes: 'Тарафдор',
    no: 'Муқобил',
    abstain: 'Бетараф',
    absent: 'Ғоиб',
    'not-against': 'Муқобил не, дигараш номаълум',
    unknown: 'Маълум нест',
  },
  notAgainstShort: 'Муқобил не',
  /** One sign a cell, beside its mark. */
  letters: {
    yes: 'Т',
    no: 'М',
    abstain: 'Б',
    absent: '–',
    'not-against': '¬М',
    unknown: '?',
  },
  inferred: (ballot) => `${ballot} (аз матн бармеояд)`,
  inferredName: (name) => `${name} (аз матн бармеояд)`,
  inferredLetter: (letter) => `(${letter})`,
  inferredKey: 'Дар қавс, рахдор: аз матни манбаъ бармеояд, худаш чоп нашудааст',
  key: 'Аломатҳоро чӣ тавр бояд хонд',
  keyNotAgainst: 'Дар рӯйхати пурраи овозҳои муқобил нест; маълум нест, ки тарафдор, бетараф ё ғоиб буд',
  sentence: (p) =>
    `Овозҳои панҷ давлат дар якҷоягӣ, ${p.count} қатънома, аз ${date(p.from)} то ${date(p.to)}: ${list(p.known)}.${p.open}`,
  together: {
    yes: (count, who) => `тарафдор – ${count}${who}`,
    no: (count, who) => `муқобил – ${count}${who}`,
    abstain: (count, who) => `бетараф – ${count}${who}`,
    absent: (count, who) => `ғоиб – ${count}${who}`,
  },
  /** Where only one of the five did so. */
  alone: (country) => ` (${country})`,
  open: (notAgainst, unknown) =>
    [
      notAgainst > 0 ? ` Дар ${notAgainst} маврид танҳо маълум аст, ки давлат муқобил овоз надодааст.` : '',
      unknown > 0 ? ` ${unknown} овоз маълум нест.` : '',
    ].join(''),
  countsTitle: 'Ҳар кадоме аз панҷ давлат чанд бор чӣ гуна овоз дод',
  stateSentence: (country, counts) => `${country}: ${counts}`,
  counted: {
    yes: (count) => `тарафдор ${count}`,
    no: (count) => `муқобил ${count}`,
    abstain: (count) => `бетараф ${count}`,
    absent: (count) => `ғоиб ${count}`,
    'not-against': (count) => `танҳо маълум, ки муқобил набуд ${count}`,
    unknown: (count) => `маълум нест ${count}`,
  },
  selection: (count, onUkraine, others) =>
    [
      `Ин ҳамаи қатъномаҳоест, ки атлас то ин рӯз дорад, на ҳамаи онҳое, ки Маҷмаи Умумӣ ба овоз гузоштааст: дар унвони ${onUkraine} аз ${count} қатънома Украина, Қрим ё Федератсияи Русия зикр шудааст`,
      others.length > 0 ? `; боқимонда: ${list(others.map((title) => `«${title}»`))}.` : '.',
      ' Онҳо нишон медиҳанд, ки давлатҳо дар ин масъалаҳо чӣ гуна овоз доданд, на дар масъалаҳои дигар.',
    ].join(''),
  later: (count) => `${count} қатъномаи баъдина оварда нашуд: намоиш ба санаи интихобшуда аст.`,
  none: (first) => `То ин рӯз овозе, ки атлас дошта бошад, дода нашудааст${first ? `; аввалин: ${date(first)}` : ''}.`,
  show: 'Тарҳ',
  shows: { grid: 'Давлатҳо дар сатрҳо', list: 'Қатъномаҳо дар сатрҳо' },
  gridTitle: 'Ҳар давлат чӣ гуна овоз дод',
  states: 'Давлат',
  resolution: 'Қатънома',
  five: 'Панҷ давлат',
  comparators: 'Барои муқоиса, аввал бештар сабтшуда',
  adopted: (day) => `қабул шуд: ${date(day)}`,
  tally: ({ yes, no, abstain }) => `${yes} тарафдор, ${no} муқобил, ${abstain} бетараф`,
  noTally: 'Натиҷаи ҳисоб ёфт нашуд',
  chosen: 'Қатъномаи интихобшуда',
  choose: (resolution, title, day) => `${resolution}, ${title}, ${date(day)}`,
  onMap: 'Дар харита',
  onMapOf: (resolution) => `Дар харита: ${resolution}`,
  votedSo: (ballot, names) => `${ballot}: ${names}`,
  csv: 'Овозҳо дар CSV',
  csvPair: 'Ин ду дар CSV',
  agreement: 'Мувофиқати ду давлат',
  pairFirst: 'Давлати якум',
  pairSecond: 'Давлати дуюм',
  pairSentence: ({ a, b, common, same, observed, pi, least }) => {
    if (observed === null)
      return `Кофӣ нест: овози ҳарду – ${a} ва ${b} – дар ${common} қатънома маълум аст, ки аз ${least}, ҳадди ақал барои ҳисоби мувофиқат, камтар аст.`;
    const alike = `${a} ва ${b} дар ${same} аз ${common} қатънома якхела овоз доданд (${percent(observed)})`;
    return pi === null
      ? `${alike}. Ҳарду ҳамеша як хел овоз додаанд, бинобар ин барои ислоҳи тасодуф чизе намемонад.`
      : `${alike}; бо ислоҳи тасодуф мувофиқати онҳо π = ${fixed(pi, 2)}.`;
  },
  leftOut: (absent, unknown, inferred) =>
    [
      `Ба ҳисоб нарафтанд: ${absent} қатънома, ки ақаллан яке аз ду давлат ғоиб буд, ва ${unknown} қатънома, ки овози ақаллан яке маълум нест.`,
      inferred > 0 ? ` Ба ҳисоб рафтанд: ${inferred} овоз, ки аз матн бармеояд.` : '',
    ].join(''),
  formula: 'π = (Pₒ − Pₑ) / (1 − Pₑ)',
  formulaWhat:
    'Pₒ ҳиссаи ҳамон қатъномаҳоест, ки ду давлат дар онҳо якхела овоз доданд. Pₑ ҳиссаест, ки тасодуф медод: барои ҳар яке аз тарафдор, муқобил ва бетараф ҳиссаи он дар ҳамаи овозҳои ду давлат ба квадрат бардошта, ҳар се ҷамъ карда мешавад. 1: ҳамеша якхела; 0: чунон ки тасодуф медиҳад; камтар аз 0: камтар аз тасодуф. Бетарафӣ аз «тарафдор» ҳамон қадар фарқ мекунад, ки «муқобил».',
  formulaNumbers: (observed, expected, pi) =>
    `Дар ин ҷо: (${fixed(observed, 3)} − ${fixed(expected, 3)}) / (1 − ${fixed(expected, 3)}) = ${fixed(pi, 3)}`,
  formulaSource:
    'π-и Скотт: W. A. Scott, “Reliability of Content Analysis: The Case of Nominal Scale Coding”, Public Opinion Quarterly 19 (1955), 321–325; барои монандии сиёсати давлатҳо: F. M. Häge, “Choice or Circumstance? Adjusting Measures of Foreign Policy Similarity for Chance Agreement”, Political Analysis 19 (2011), 287–305.',
  formulaLink: 'doi:10.1093/pan/mpr023',
  crossTitle: (a, b) => `Овозҳо: ${a} (сатрҳо), ${b} (сутунҳо)`,
  differed: 'Дар куҷо гуногун овоз доданд',
  differedItem: (title, day, a, b) => `${title}, ${date(day)}: ${a}; ${b}`,
  saidOf: (name, ballot) => `${name} – ${ballot.toLowerCase()}`,
  mapTitle: (resolution, title, day) => `Овоздиҳӣ: ${resolution}, «${title}», ${date(day)}`,
  mapNote:
    'Ин овоздиҳӣ харитаро ба ҷои мақом дар блокҳо ранг мекунад; ивази сана онро тағйир намедиҳад. Хатҳо ва тирагӣ: ҳар қадар тира, ҳамон қадар бештар тарафдорӣ.',
  mapBack: 'Бозгашт ба блокҳо',
  mapAll: 'Ҳамаи овозҳо',
  mapSentence: (title, parts) => `Харита овоздиҳиро нишон медиҳад: ${title}; ${parts}.`,
  mapCount: (ballot, count) => `${ballot} ${count}`,
  mapFive: (parts) => `аз панҷ давлат: ${parts}`,
  onRecord: (counts) => `Давлатҳое, ки овозашон дар атлас ҳаст: ${counts}`,
  more: 'Овозҳо дар СММ, пурра',
  onResolutions: (count, sentence) => `Қатъномаҳо дар атлас: ${count}. ${sentence}.`,
};
