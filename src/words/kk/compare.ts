import type { CompareWords } from '../compareEn';

/** Words of the comparison of two dates, in Kazakh. */
export const compareKk: CompareWords = {
  choice: 'Бір күн немесе екі күн',
  one: 'Бір күн',
  two: 'Екі күнді салыстыру',
  with: 'салыстыру күні',
  known: 'Тек осы күнге дейін жарияланған',
  knownDay: 'Жарияланған мерзімі',
  title: (from, to) => `Не өзгерді: ${from} – ${to}`,
  turn: 'Қай карта',
  pair: (from, to) => `Екі күннің карталары: ${from} және ${to}`,
  shown: (day, map) => `Көрсетілгені: ${day}, 2 картаның ${map === 1 ? '1-сі' : '2-сі'}`,
  allBlocs: 'Барлық блоктарда',
  chosenBlocs: 'Таңдалған блоктарда',
  scope: 'Блоктар',
  region: 'Елдер',
  five: 'Орталық Азия және оның мемлекеттерінің сауда шаралары',
  world: 'Барлық елдер',
  csv: 'Өзгерістер CSV түрінде',
  nothing: 'Екі күннің арасында ештеңе өзгерген жоқ.',
  joined: (_country, bloc, after, before) => `${bloc}, қосылу: ${after} (бұрын: ${before})`,
  left: (_country, bloc, after, before) => `${bloc}, шығу: ${after} (бұрын: ${before})`,
  became: (_country, bloc, after, before) => `${bloc}, жаңа мәртебе: ${after} (бұрын: ${before})`,
  opened: (title) => `Басталуы: ${title}`,
  closed: (title) => `Аяқталуы: ${title}`,
  sentence: (count, measures) =>
    `Мәртебе өзгерістері: ${count}; басталған немесе аяқталған сауда шаралары: ${measures}.`,
};
