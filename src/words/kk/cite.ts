import type { CiteWords } from '../citeEn';
import { date, list } from './format';

/** Words of the citations of a view, in Kazakh. */
export const citeKk: CiteWords = {
  open: 'Сілтеме жасау',
  title: 'Осы көрініске сілтеме жасау',
  close: 'Жабу',
  hint: 'Мекенжайда күн жазылған: ол кезде соңғы күн қандай болса да, осы көріністі ашады.',
  format: 'Дәйексөз сілтемесінің пішімі',
  formats: {
    plain: 'Жай мәтін',
    markdown: 'Markdown белгілеуі',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  copy: 'Сілтемені көшіру',
  copied: 'Көшірілді',
  download: (ending) => `.${ending} түрінде жүктеп алу`,
  creator: 'Multivector жобасына қатысушылар',
  licence: 'Деректер: CC BY 4.0.',
  viewTitle: (view, subjects, when) => `${subjects.length > 0 ? `${view}: ${list(subjects)}` : view}, ${when}`,
  when: (day) => date(day),
  whenCompared: (before, day) => `${date(before)} және ${date(day)}`,
  known: (title, day) => `${title}, ${date(day)} күнгі мәлімет бойынша`,
};
