import type { LanguagesWords } from '../languagesEn';

export const languagesKk: LanguagesWords = {
  label: 'Тіл',
  failed: (name) => `«${name}» тілі жүктелмеді; бет бұрынғы тілде қалады.`,
};
