import type { StoryWords } from '../storyEn';

/** Words of the stories, in Kazakh. */
export const storyKk: StoryWords = {
  name: 'Сюжет',
  choose: 'Қай сюжет',
  none: 'Бұл күні әлі баяндайтын ештеңе жоқ.',
  position: (step, of) => `Қадам: ${step} / ${of}`,
  spoken: (step, of, title) => `Қадам: ${step} / ${of}. ${title}`,
  previous: 'Артқа',
  next: 'Әрі қарай',
  steps: 'Барлық қадам',
  keys: 'Фокус осында тұрғанда қадамдарды көрсеткі пернелер, Home мен End, сондай-ақ сырғыту ауыстырады.',
  elsewhere: 'Сіз бұл қадамның көрінісін өзгерттіңіз.',
  restore: 'Қадамның көрінісін қайтару',
  records: 'Қандай жазбаларға негізделген',
  quotes: 'Олардың сөзімен',
  rivals: 'Басқалар мұны қалай айтады',
  paraphrase: 'мазмұндама',
  quoteLine: (speaker, office, when) => `${speaker}, ${office}, ${when}`,
  print: 'Барлық қадамды басып шығару',
  printedView: (url) => `Осы қадамның көрінісі: ${url}`,
  printedSource: (stance, title, publisher, when) => `${stance}: «${title}», ${publisher}, ${when}`,
  printedClaim: (by, statement) => `Мәлімдеген ${by}: ${statement}`,
  printedRule: (resolution) => `Не көрсетілген және неліктен: ${resolution}`,
  sources: 'Дереккөздер',
};
