import type { QuotesWords } from '../quotesEn';
import { counted, form } from './counted';
import { genitive } from './genitive';

const quotesOf = (count: number): string => counted(count, 'цитата', 'цитаты', 'цитат');

/** Words of the view of quotations, in Russian. */
export const quotesRu: QuotesWords = {
  title: 'Цитаты',
  intro:
    'Кто что сказал и какую должность тогда занимал. Пересказ — не слова самого автора. Цитата никогда не меняет цвет страны.',
  filters: 'Фильтры',
  search: 'Поиск в цитатах',
  searchHint: 'Слово, имя в любом написании и алфавите, блок, страна',
  speaker: 'Автор',
  about: 'О ком',
  bloc: 'Блок',
  topic: 'Тема',
  kind: 'Форма',
  from: 'Сказано с',
  to: 'Сказано по',
  any: 'Любые',
  kinds: { direct: 'Прямая речь', paraphrase: 'Пересказ' },
  topics: {
    'world-order': 'Миропорядок',
    membership: 'Членство',
    un: 'ООН',
    'multi-vector': 'Многовекторность',
    'ukraine-war': 'Война в Украине',
    security: 'Безопасность',
    sovereignty: 'Суверенитет',
    alliances: 'Союзы',
    history: 'История',
    trade: 'Торговля',
    'import-ban': 'Запреты ввоза',
    language: 'Язык',
    sanctions: 'Санкции',
    corridors: 'Коридоры',
    china: 'Китай',
    energy: 'Энергетика',
  },
  option: (name, count) => `${name} (${count})`,
  clear: 'Сбросить фильтры',
  nothing: 'Подходящих цитат нет.',
  nothingHelp: 'Уберите часть фильтров или попробуйте другое написание; при выборе дат недатированное опускается.',
  undatedOut: (count) =>
    `Опущено без даты: ${quotesOf(count)}; никто не может сказать, ${form(count, 'относится ли она', 'относятся ли они', 'относятся ли они')} к этим дням.`,
  laterOut: (count, day) => `Сказано позже, чем ${day}, и опущено: ${quotesOf(count)}.`,
  sentence: ({ total, shown, speakers, direct, undated, most, span, asked }) => {
    const whose = asked.length > 0 ? ` (${asked.join('; ')})` : '';
    if (shown === 0) return `Ни одна цитата не подходит, всего: ${total}${whose}.`;
    const when = span
      ? `, ${span.first === span.last ? span.first : `${span.first} — ${span.last}`}${undated > 0 ? `, без даты: ${undated}` : ''}`
      : ', без даты';
    const lead = most ? `; больше всего: ${most.name} (${most.count})` : '';
    return `Показано цитат: ${shown} из ${total}, ${counted(speakers, 'автор', 'автора', 'авторов')}${when}; прямая речь — ${direct}, пересказ — ${shown - direct}${lead}${whose}.`;
  },
  askedFor: {
    words: (text) => `со словами «${text}»`,
    speaker: (names) => `автор: ${names}`,
    about: (names) => `о ком: ${names}`,
    blocs: (names) => `блок: ${names}`,
    topic: (topic) => `тема: ${topic}`,
    kind: { direct: 'только прямая речь', paraphrase: 'только пересказ' },
    from: (day) => `с ${genitive(day)}`,
    to: (day) => `по ${day}`,
  },
  axis: 'Цитаты во времени',
  axisHint: 'Метка — сказанное одним автором за день; длинная — если известен только месяц или год.',
  axisUndated: (count) => `Только в списке, без даты: ${quotesOf(count)}.`,
  mark: (speaker, when, count) => `${speaker}, ${when}: ${quotesOf(count)}`,
  markSpan: (first, last) => (first === last ? first : `${first} — ${last}`),
  list: 'Цитаты по авторам',
  offices: (names) => names.join('; ранее: '),
  groupCount: (count) => quotesOf(count),
  paraphrase: 'пересказ',
  original: 'В оригинале',
  languages: {
    en: 'английский',
    ru: 'русский',
    kk: 'казахский',
    uz: 'узбекский',
    ky: 'кыргызский',
    tg: 'таджикский',
    tk: 'туркменский',
    uk: 'украинский',
  },
  passage: 'Открыть отрывок',
  page: 'Открыть страницу',
  passageAt: (publisher) => `издатель: ${publisher}`,
  saidTo: (whom) => `кому: ${whom}`,
  stance: { for: 'За', against: 'Против', neutral: 'Ни за, ни против' },
  stanceWhy: 'судя по этим словам',
  retranslated: (publishers) =>
    `Основано на обратном машинном переводе (${publishers}): формулировка ненадёжна, поэтому передан лишь смысл.`,
  corrected: 'Что об этом говорит другой источник',
  cardSvg: 'Карточка (SVG)',
  cardPng: 'Карточка (PNG)',
  cardOf: (speaker) => `Карточка цитаты: ${speaker}`,
  cardParaphrase: 'Пересказ, не собственные слова автора',
  cardSource: (publisher, when) => `Источник: ${publisher}, ${when}`,
  cardUndated: 'без даты',
  cardData: (version, asOf) => `Multivector, данные ${version} на ${asOf}`,
  cardCorrected: (count) =>
    `Сообщений об этих словах, исправленных в атласе: ${count}; прежде чем цитировать, сверьтесь с ним`,
  cardRetranslated: 'Основано на обратном машинном переводе: формулировка ненадёжна',
  csv: 'Цитаты в CSV',
};
