import type { SearchWords } from '../searchEn';

/** Words of the list under the search box, in Russian. */
export const searchRu: SearchWords = {
  locale: 'ru',
  results: 'Результаты',
  kinds: {
    country: 'Страны',
    bloc: 'Блоки',
    person: 'Люди',
    event: 'События',
    measure: 'Торговые меры',
    quote: 'Цитаты',
  },
  more: (kind, count) => (count === 0 ? kind : `${kind} (ещё ${count}: уточните запрос)`),
  opens: {
    country: 'открывает страну',
    bloc: 'открывает карту блока',
    person: 'открывает цитаты',
    mentioned: 'собственных цитат нет; открывает цитаты с упоминанием',
    event: (date) => `${date}; открывает карту на этот день`,
    measure: 'открывает торговую меру',
    quote: (speaker, date) => `${speaker}, ${date}; открывает цитату`,
  },
  nothing: (text) => `По запросу «${text}» ничего не найдено.`,
};
