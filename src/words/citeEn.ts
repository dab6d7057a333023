import type { FuzzyDate } from '../domain/model/dates';
import { en } from './en';
import type { WordsOf } from './wordsOf';

/** Words of the citations of a view. */
export const citeEn = {
  open: 'Cite',
  title: 'Cite this view',
  close: 'Close',
  hint: 'The address has the date in it: it opens this view, whatever the newest date is by then.',
  format: 'Format of the citation',
  formats: {
    plain: 'Plain text',
    markdown: 'Markdown',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  copy: 'Copy the citation',
  copied: 'Copied',
  download: (ending: string) => `Download as .${ending}`,
  creator: 'Multivector contributors',
  licence: 'Data: CC BY 4.0.',
  /** `subjects`: blocs or countries that the view is of, if any. */
  viewTitle: (view: string, subjects: readonly string[], when: string) =>
    `${subjects.length > 0 ? `${view}: ${en.list(subjects)}` : view}, ${when}`,
  when: (day: FuzzyDate) => en.date(day),
  whenCompared: (before: FuzzyDate, day: FuzzyDate) => `${en.date(before)} and ${en.date(day)}`,
  known: (title: string, day: FuzzyDate) => `${title}, as known on ${en.date(day)}`,
};

export type CiteWords = WordsOf<typeof citeEn>;
