import type { WordsOf } from './wordsOf';
/** Words of the stories. */
export const storyEn = {
  name: 'Story',
  choose: 'Which story',
  none: 'No story could be told yet on that day.',
  position: (step: number, of: number) => `Step ${step} of ${of}`,
  spoken: (step: number, of: number, title: string) => `Step ${step} of ${of}: ${title}`,
  previous: 'Previous',
  next: 'Next',
  steps: 'All steps',
  keys: 'Arrow keys, Home and End turn the steps while the focus is here; so does a swipe.',
  elsewhere: 'You have changed the view of this step.',
  restore: 'Show the step’s view',
  records: 'The records behind it',
  quotes: 'In their words',
  rivals: 'How others put it',
  paraphrase: 'paraphrase',
  quoteLine: (speaker: string, office: string, when: string) => `${speaker}, ${office}, ${when}`,
  print: 'Print all steps',
  printedView: (url: string) => `The view of this step: ${url}`,
  printedSource: (stance: string, title: string, publisher: string, when: string) =>
    `${stance}: “${title}”, ${publisher}, ${when}`,
  printedClaim: (by: string, statement: string) => `According to ${by}: ${statement}`,
  printedRule: (resolution: string) => `What is shown, and why: ${resolution}`,
  sources: 'Sources',
};

export type StoryWords = WordsOf<typeof storyEn>;
