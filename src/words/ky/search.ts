import type { SearchWords } from '../searchEn';

export const searchKy: SearchWords = {
  locale: 'ky',
  results: 'Натыйжалар',
  kinds: {
    country: 'Өлкөлөр',
    bloc: 'Блоктор',
    person: 'Адамдар',
    event: 'Окуялар',
    measure: 'Соода чаралары',
    quote: 'Цитаталар',
  },
  more: (kind, count) => (count === 0 ? kind : `${kind} (дагы ${count}: жазууну улантыңыз)`),
  opens: {
    country: 'өлкөнү ачат',
    bloc: 'картасын ачат',
    person: 'цитаталарды ачат',
    mentioned: 'өз цитаталары жок; аты аталган цитаталарды ачат',
    event: (date) => `${date}; ошол күндүн картасын ачат`,
    measure: 'соода чарасын ачат',
    quote: (speaker, date) => `${speaker}, ${date}; цитатаны ачат`,
  },
  nothing: (text) => `«${text}» боюнча эч нерсе табылган жок.`,
};
