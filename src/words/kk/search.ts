import type { SearchWords } from '../searchEn';

/** Words of the list under the search box, in Kazakh. */
export const searchKk: SearchWords = {
  locale: 'kk',
  results: 'Нәтижелер',
  kinds: {
    country: 'Елдер',
    bloc: 'Блоктар',
    person: 'Адамдар',
    event: 'Оқиғалар',
    measure: 'Сауда шаралары',
    quote: 'Дәйексөздер',
  },
  more: (kind, count) => (count === 0 ? kind : `${kind} (тағы ${count}: сұрауды нақтылаңыз)`),
  opens: {
    country: 'елді ашады',
    bloc: 'блок картасын ашады',
    person: 'дәйексөздерді ашады',
    mentioned: 'өз дәйексөздері жоқ; аты аталған дәйексөздерді ашады',
    event: (date) => `${date}; сол күннің картасын ашады`,
    measure: 'сауда шарасын ашады',
    quote: (speaker, date) => `${speaker}, ${date}; дәйексөзді ашады`,
  },
  nothing: (text) => `«${text}» бойынша ештеңе табылмады.`,
};
