import type { CompareWords } from '../compareEn';
import { counted } from './counted';

/** Words of the comparison of two dates, in Russian. */
export const compareRu: CompareWords = {
  choice: 'Одна дата или две',
  one: 'Одна дата',
  two: 'Сравнить две даты',
  with: 'с датой',
  known: 'Только опубликованное к дате',
  knownDay: 'Опубликовано к',
  title: (from, to) => `Что изменилось: ${from} — ${to}`,
  turn: 'Какая карта',
  pair: (from, to) => `Карты на две даты: ${from} и ${to}`,
  shown: (day, map) => `Показано: ${day}, карта ${map} из 2`,
  allBlocs: 'Во всех блоках',
  chosenBlocs: 'В выбранных блоках',
  scope: 'Блоки',
  region: 'Страны',
  five: 'Центральная Азия и торговые меры её государств',
  world: 'Все страны',
  csv: 'Изменения в CSV',
  nothing: 'Между двумя датами ничего не изменилось.',
  joined: (_country, bloc, after, before) => `${bloc}, вступление: ${after} (ранее: ${before})`,
  left: (_country, bloc, after, before) => `${bloc}, выход: ${after} (ранее: ${before})`,
  became: (_country, bloc, after, before) => `${bloc}, новый статус: ${after} (ранее: ${before})`,
  opened: (title) => `Начало: ${title}`,
  closed: (title) => `Окончание: ${title}`,
  sentence: (count, measures) =>
    `${counted(count, 'изменение', 'изменения', 'изменений')} статуса; торговых мер введено или прекращено: ${measures}.`,
};
