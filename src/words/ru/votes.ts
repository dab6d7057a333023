import type { VotesWords } from '../votesEn';
import { counted } from './counted';
import { date, list, number } from './format';

const times = (count: number): string => counted(count, 'раз', 'раза', 'раз');
const fixed = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',').replace('-', '−');
const resolutions = (count: number): string => counted(count, 'резолюция', 'резолюции', 'резолюций');

/** Words of the view of UN votes, and of the map by a vote, in Russian. */
export const votesRu: VotesWords = {
  title: 'Голосования ООН',
  bodies: { 'General Assembly, plenary': 'Генеральная Ассамблея, пленарное заседание' },
  ballots: {
    yes: 'За',
    no: 'Против',
    abstain: 'Воздержание',
    absent: 'Отсутствие',
    'not-against': 'Не против, иное неизвестно',
    unknown: 'Неизвестно',
  },
  notAgainstShort: 'Не против',
  letters: { yes: 'З', no: 'П', abstain: 'В', absent: '–', 'not-against': '¬П', unknown: '?' },
  inferred: (ballot) => `${ballot} (выведено из текста)`,
  inferredName: (name) => `${name} (выведено)`,
  inferredLetter: (letter) => `(${letter})`,
  inferredKey: 'В скобках, пунктиром: выведено из текста источника, прямо в нём не указано',
  key: 'Как читать знаки',
  keyNotAgainst: 'Нет в полном списке голосов против; за, воздержание или отсутствие — неизвестно',
  sentence: (p) =>
    `${resolutions(p.count)}, ${date(p.from)} — ${date(p.to)}; пять стран вместе: ${list(p.known)}.${p.open}`,
  together: {
    yes: (count, who) => `за — ${times(count)}${who}`,
    no: (count, who) => `против — ${times(count)}${who}`,
    abstain: (count, who) => `воздержание — ${times(count)}${who}`,
    absent: (count, who) => `отсутствие — ${times(count)}${who}`,
  },
  alone: (country) => ` (${country})`,
  open: (notAgainst, unknown) =>
    [
      notAgainst > 0 ? ` Известно лишь, что государство не голосовало против, — ${times(notAgainst)}.` : '',
      unknown > 0 ? ` Неизвестно голосов: ${unknown}.` : '',
    ].join(''),
  countsTitle: 'Сколько раз и как голосовала каждая из пяти стран',
  stateSentence: (country, counts) => `${country}: ${counts}`,
  counted: {
    yes: (count) => `за — ${count}`,
    no: (count) => `против — ${count}`,
    abstain: (count) => `воздержание — ${count}`,
    absent: (count) => `отсутствие — ${count}`,
    'not-against': (count) => `известно лишь, что не против, — ${count}`,
    unknown: (count) => `неизвестно — ${count}`,
  },
  selection: (count, onUkraine, others) =>
    [
      `Это все резолюции, которые есть в атласе на этот день, а не все, по которым голосовала Генеральная Ассамблея: Украина, Крым или Российская Федерация названы в заголовке у ${onUkraine} из ${count}`,
      others.length > 0 ? `; остальные — ${list(others.map((title) => `«${title}»`))}.` : '.',
      ' Они показывают, как государства голосовали по этим вопросам, и ничего не говорят о других.',
    ].join(''),
  later: (count) => `Опущено более поздних резолюций: ${count}; вид составлен на выбранный день.`,
  none: (first) => `К этому дню голосований в атласе ещё нет${first ? `; первое — ${date(first)}` : ''}.`,
  show: 'Расположение',
  shows: { grid: 'Государства в строках', list: 'Резолюции в строках' },
  gridTitle: 'Как голосовало каждое государство',
  states: 'Государство',
  resolution: 'Резолюция',
  five: 'Пять стран',
  comparators: 'Для сравнения, сначала чаще всего учтённые',
  adopted: (day) => `принята: ${date(day)}`,
  tally: ({ yes, no, abstain }) => `за\u00a0— ${yes}, против\u00a0— ${no}, воздержались\u00a0— ${abstain}`,
  noTally: 'Итог не найден',
  chosen: 'Выбранная резолюция',
  choose: (resolution, title, day) => `${resolution}, ${title}, ${date(day)}`,
  onMap: 'Показать на карте',
  onMapOf: (resolution) => `Показать на карте: ${resolution}`,
  votedSo: (ballot, names) => `${ballot}: ${names}`,
  csv: 'Голоса в CSV',
  csvPair: 'Эта пара в CSV',
  agreement: 'Согласие двух государств',
  pairFirst: 'Первое государство',
  pairSecond: 'Второе государство',
  pairSentence: ({ a, b, common, same, observed, pi, least }) => {
    if (observed === null)
      return `Недостаточно данных. ${a} и ${b}: голоса обеих сторон известны лишь в стольких резолюциях: ${common}; согласие здесь рассчитывается не менее чем по ${least}.`;
    const alike = `${a} и ${b}: одинаковые голоса — ${same} из ${common} (${number(observed * 100, 0)}%)`;
    return pi === null
      ? `${alike}. Обе стороны всегда голосовали одним и тем же образом, так что поправлять на случайность нечего.`
      : `${alike}; с поправкой на случайность согласие π = ${fixed(pi, 2)}.`;
  },
  leftOut: (absent, unknown, inferred) =>
    [
      `Опущено резолюций: ${absent}, где отсутствовала хотя бы одна из двух сторон, и ${unknown}, где неизвестен хотя бы один голос.`,
      inferred > 0 ? ` Учтено голосов, выведенных из текста: ${inferred}.` : '',
    ].join(''),
  formula: 'π = (Pₒ − Pₑ) / (1 − Pₑ)',
  formulaWhat:
    'Pₒ — доля этих резолюций, по которым две стороны голосовали одинаково. Pₑ — доля, которую дала бы случайность: для «за», «воздержание» и «против» берётся доля среди всех голосов обеих сторон, возводится в квадрат, и три квадрата складываются. 1 — всегда одинаково; 0 — так же часто, как случайно; ниже 0 — реже, чем случайно. Воздержание отличается от «за» так же, как «против».',
  formulaNumbers: (observed, expected, pi) =>
    `Здесь: (${fixed(observed, 3)} − ${fixed(expected, 3)}) / (1 − ${fixed(expected, 3)}) = ${fixed(pi, 3)}`,
  formulaSource:
    'π Скотта: W. A. Scott, “Reliability of Content Analysis: The Case of Nominal Scale Coding”, Public Opinion Quarterly 19 (1955), 321–325; о сходстве политики государств: F. M. Häge, “Choice or Circumstance? Adjusting Measures of Foreign Policy Similarity for Chance Agreement”, Political Analysis 19 (2011), 287–305.',
  formulaLink: 'doi:10.1093/pan/mpr023',
  crossTitle: (a, b) => `Голоса: ${a} (строки) и ${b} (столбцы)`,
  differed: 'Где голосовали по-разному',
  differedItem: (title, day, a, b) => `${title}, ${date(day)}: ${a}; ${b}`,
  saidOf: (name, ballot) => `${name} — ${ballot.toLocaleLowerCase('ru')}`,
  mapTitle: (resolution, title, day) => `Голосование ${resolution}, «${title}», ${date(day)}`,
  mapNote:
    'Карта раскрашена по этому голосованию вместо статусов в блоках; смена даты его не меняет. Штриховка и густота: чем гуще, тем больше поддержка.',
  mapBack: 'Назад к блокам',
  mapAll: 'Все голосования',
  mapSentence: (title, parts) => `На карте голосование «${title}»: ${parts}.`,
  mapCount: (ballot, count) => `${ballot} — ${count}`,
  mapFive: (parts) => `пять стран: ${parts}`,
  onRecord: (counts) => `По государствам, чей голос есть в атласе: ${counts}`,
  more: 'Все голосования ООН',
  onResolutions: (count, sentence) => `В атласе ${resolutions(count)}. ${sentence}.`,
};
