import type { CiteWords } from '../citeEn';
import { date, list } from './format';

/** Words of the citations of a view, in Russian. */
export const citeRu: CiteWords = {
  open: 'Цитировать',
  title: 'Цитировать этот вид',
  close: 'Закрыть',
  hint: 'В адресе записана дата: он открывает этот вид, какой бы ни была к тому времени последняя дата.',
  format: 'Формат ссылки для цитирования',
  formats: {
    plain: 'Простой текст',
    markdown: 'Разметка Markdown',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  copy: 'Копировать ссылку',
  copied: 'Скопировано',
  download: (ending) => `Скачать как .${ending}`,
  creator: 'Участники проекта Multivector',
  licence: 'Данные: CC BY 4.0.',
  viewTitle: (view, subjects, when) => `${subjects.length > 0 ? `${view}: ${list(subjects)}` : view}, ${when}`,
  when: (day) => date(day),
  whenCompared: (before, day) => `${date(before)} и ${date(day)}`,
  known: (title, day) => `${title}, по сведениям на ${date(day)}`,
};
