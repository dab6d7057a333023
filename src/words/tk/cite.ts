import type { CiteWords } from '../citeEn';
import { date, list } from './format';

/** Words of the citations of a view. */
export const citeTk: CiteWords = {
  open: 'Salgylanma',
  title: 'Bu görnüşe salgylanmak',
  close: 'Ýapmak',
  hint: 'Sene salgynyň içinde: iň täze sene soňra nähili bolsa-da, salgy şu görnüşi açýar.',
  format: 'Salgylanmanyň formaty',
  formats: {
    plain: 'Ýönekeý tekst',
    markdown: 'Markdown belgili tekst',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  copy: 'Salgylanmany göçürmek',
  copied: 'Göçürildi',
  download: (ending) => `.${ending} görnüşinde ýükläp almak`,
  creator: 'Multivector awtorlary',
  licence: 'Maglumatlar: CC BY 4.0.',
  viewTitle: (view, subjects, when) => `${subjects.length > 0 ? `${view}: ${list(subjects)}` : view}, ${when}`,
  when: (day) => date(day),
  whenCompared: (before, day) => `${date(before)} we ${date(day)}`,
  known: (title, day) => `${title}, ${date(day)} senesinde belli bolan maglumatlar boýunça`,
};
