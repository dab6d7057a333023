import type { CiteWords } from '../citeEn';
import { ending } from './ending';
import { date, list } from './format';

/** Words of the citations of a view, in Kyrgyz. */
export const citeKy: CiteWords = {
  open: 'Шилтеме келтирүү',
  title: 'Бул көрүнүшкө шилтеме келтирүү',
  close: 'Жабуу',
  hint: 'Даректин ичинде дата бар: кийин эң акыркы дата кайсы болбосун, ал ушул көрүнүштү ачат.',
  format: 'Шилтеменин форматы',
  formats: {
    plain: 'Жөнөкөй текст',
    markdown: 'Markdown белгилүү текст',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  copy: 'Шилтемени көчүрүү',
  copied: 'Көчүрүлдү',
  download: (extension) => `Жүктөп алуу (.${extension})`,
  creator: 'Multivector долбоорунун катышуучулары',
  licence: 'Маалыматтар: CC BY 4.0.',
  viewTitle: (view, subjects, when) => `${subjects.length > 0 ? `${view}: ${list(subjects)}` : view}, ${when}`,
  when: (day) => date(day),
  whenCompared: (before, day) => `${date(before)} жана ${date(day)}`,
  known: (title, day) => `${title}, ${ending.to(date(day))} карата белгилүү болгону`,
};
