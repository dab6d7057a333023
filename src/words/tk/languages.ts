import type { LanguagesWords } from '../languagesEn';

export const languagesTk: LanguagesWords = {
  label: 'Dil',
  failed: (name) => `“${name}” dili ýüklenmedi; sahypa öňki dilde galýar.`,
};
