import type { CiteWords } from '../citeEn';
import { ending } from './ending';
import { date, list } from './format';

/** Words of the citations of a view, in Uzbek. */
export const citeUz: CiteWords = {
  open: 'Havola keltirish',
  title: 'Bu koʻrinishga havola keltirish',
  close: 'Yopish',
  hint: 'Manzilning ichida sana bor: keyinchalik eng soʻnggi sana qaysi boʻlmasin, u shu koʻrinishni ochadi.',
  format: 'Havola formati',
  formats: {
    plain: 'Oddiy matn',
    markdown: 'Markdown belgili matn',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  copy: 'Havolani nusxalash',
  copied: 'Nusxalandi',
  download: (extension) => `Yuklab olish (.${extension})`,
  creator: 'Multivector loyihasi ishtirokchilari',
  licence: 'Maʼlumotlar: CC BY 4.0.',
  viewTitle: (view, subjects, when) => `${subjects.length > 0 ? `${view}: ${list(subjects)}` : view}, ${when}`,
  when: (day) => date(day),
  whenCompared: (before, day) => `${date(before)} va ${date(day)}`,
  known: (title, day) => `${title}, ${ending.whole(date(day))} holatiga koʻra maʼlum boʻlgani`,
};
