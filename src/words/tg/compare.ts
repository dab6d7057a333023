import type { CompareWords } from '../compareEn';

/** Words of the comparison of two dates. */
export const compareTg: CompareWords = {
  choice: 'Як сана ё ду сана',
  one: 'Як сана',
  two: 'Муқоисаи ду сана',
  with: 'бо',
  known: 'Танҳо он чи то рӯзе нашр шудааст',
  knownDay: 'Нашршуда то',
  title: (from, to) => `Чӣ тағйир ёфт: аз ${from} то ${to}`,
  turn: 'Кадом харита',
  pair: (from, to) => `Харитаҳо: ${from} ва ${to}`,
  shown: (day, map) => `Нишон дода шудааст: ${day}, харитаи ${map} аз 2`,
  allBlocs: 'Дар ҳамаи блокҳо',
  chosenBlocs: 'Дар блокҳои интихобшуда',
  scope: 'Блокҳо',
  region: 'Кишварҳо',
  five: 'Осиёи Марказӣ ва тадбирҳои савдои давлатҳои он',
  world: 'Ҳамаи кишварҳо',
  csv: 'Тағйирот дар CSV',
  nothing: 'Дар байни ин ду сана чизе тағйир наёфт.',
  joined: (_country, bloc, after, before) => `ба ${bloc} пайваст: ${after} (пештар: ${before})`,
  left: (_country, bloc, after, before) => `аз ${bloc} баромад: ${after} (пештар: ${before})`,
  became: (_country, bloc, after, before) => `мақоми нав дар ${bloc}: ${after} (пештар: ${before})`,
  opened: (title) => `Оғоз: ${title}`,
  closed: (title) => `Анҷом: ${title}`,
  sentence: (count, measures) => `Тағйири мақом: ${count}; тадбирҳои савдои оғозёфта ё анҷомёфта: ${measures}.`,
};
