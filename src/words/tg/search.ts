import type { SearchWords } from '../searchEn';

/** Words of the list under the search box; they come with it. */
export const searchTg: SearchWords = {
  locale: 'tg',
  results: 'Натиҷаҳо',
  kinds: {
    country: 'Кишварҳо',
    bloc: 'Блокҳо',
    person: 'Шахсон',
    event: 'Рӯйдодҳо',
    measure: 'Тадбирҳои савдо',
    quote: 'Иқтибосҳо',
  },
  more: (kind, count) => (count === 0 ? kind : `${kind} (боз ${count}: навиштанро давом диҳед)`),
  opens: {
    country: 'кишварро мекушояд',
    bloc: 'харитаи онро мекушояд',
    person: 'иқтибосҳоро мекушояд',
    mentioned: 'иқтибоси худаш нест; иқтибосҳои дорои номи ӯро мекушояд',
    event: (date) => `${date}; харитаи он рӯзро мекушояд`,
    measure: 'тадбири савдоро мекушояд',
    quote: (speaker, date) => `${speaker}, ${date}; иқтибосро мекушояд`,
  },
  nothing: (text) => `Барои «${text}» чизе ёфт нашуд.`,
};
