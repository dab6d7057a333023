import type { CiteWords } from '../citeEn';
import { date, list } from './format';

/** Words of the citations of a view. */
export const citeTg: CiteWords = {
  open: 'Истинод',
  title: 'Истинод ба ин намоиш',
  close: 'Пӯшидан',
  hint: 'Сана дар худи суроға аст: он ҳамин намоишро мекушояд, навтарин сана он вақт ҳар чӣ бошад ҳам.',
  format: 'Шакли истинод',
  formats: {
    plain: 'Матни оддӣ',
    markdown: 'Матн бо аломатгузории Markdown',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  copy: 'Нусхаи истинод',
  copied: 'Нусха шуд',
  download: (ending) => `Боргирӣ ҳамчун .${ending}`,
  creator: 'Муаллифони Multivector',
  licence: 'Маълумот: CC BY 4.0.',
  viewTitle: (view, subjects, when) => `${subjects.length > 0 ? `${view}: ${list(subjects)}` : view}, ${when}`,
  when: (day) => date(day),
  whenCompared: (before, day) => `${date(before)} ва ${date(day)}`,
  known: (title, day) => `${title}, тибқи он чи то ${date(day)} маълум буд`,
};
