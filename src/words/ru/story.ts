import type { StoryWords } from '../storyEn';

/** Words of the stories, in Russian. */
export const storyRu: StoryWords = {
  name: 'Сюжет',
  choose: 'Какой сюжет',
  none: 'На этот день рассказывать ещё нечего.',
  position: (step, of) => `Шаг ${step} из ${of}`,
  spoken: (step, of, title) => `Шаг ${step} из ${of}: ${title}`,
  previous: 'Назад',
  next: 'Далее',
  steps: 'Все шаги',
  keys: 'Пока фокус здесь, шаги листаются стрелками, Home и End, а также смахиванием.',
  elsewhere: 'Вы изменили вид этого шага.',
  restore: 'Вернуть вид шага',
  records: 'На каких записях основано',
  quotes: 'Их словами',
  rivals: 'Как это излагают другие',
  paraphrase: 'пересказ',
  quoteLine: (speaker, office, when) => `${speaker}, ${office}, ${when}`,
  print: 'Печать всех шагов',
  printedView: (url) => `Вид этого шага: ${url}`,
  printedSource: (stance, title, publisher, when) => `${stance}: «${title}», ${publisher}, ${when}`,
  printedClaim: (by, statement) => `Утверждает ${by}: ${statement}`,
  printedRule: (resolution) => `Что показано и почему: ${resolution}`,
  sources: 'Источники',
};
