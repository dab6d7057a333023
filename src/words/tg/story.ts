import type { StoryWords } from '../storyEn';

/** Words of the stories. */
export const storyTg: StoryWords = {
  name: 'Ҳикоя',
  choose: 'Кадом ҳикоя',
  none: 'Дар он рӯз ҳанӯз ягон ҳикояро гуфтан мумкин набуд.',
  position: (step, of) => `Қадами ${step} аз ${of}`,
  spoken: (step, of, title) => `Қадами ${step} аз ${of}: ${title}`,
  previous: 'Пешина',
  next: 'Навбатӣ',
  steps: 'Ҳамаи қадамҳо',
  keys: 'Вақте ки фокус ин ҷост, қадамҳоро тирчаҳо, Home ва End иваз мекунанд; лағжондан низ.',
  elsewhere: 'Шумо намоиши ин қадамро тағйир додед.',
  restore: 'Намоиши қадамро баргардондан',
  records: 'Сабтҳое, ки асоси онанд',
  quotes: 'Бо сухани худашон',
  rivals: 'Дигарон чӣ мегӯянд',
  paraphrase: 'нақл бо мазмун',
  quoteLine: (speaker, office, when) => `${speaker}, ${office}, ${when}`,
  print: 'Чопи ҳамаи қадамҳо',
  printedView: (url) => `Намоиши ин қадам: ${url}`,
  printedSource: (stance, title, publisher, when) => `${stance}: «${title}», ${publisher}, ${when}`,
  printedClaim: (by, statement) => `Ба гуфтаи ${by}: ${statement}`,
  printedRule: (resolution) => `Чӣ нишон дода шудааст ва чаро: ${resolution}`,
  sources: 'Манбаъҳо',
};
