import type { LanguagesWords } from '../languagesEn';

export const languagesRu: LanguagesWords = {
  label: 'Язык',
  failed: (name) => `Не удалось загрузить язык «${name}»; страница остаётся на прежнем.`,
};
