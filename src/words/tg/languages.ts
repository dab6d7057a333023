import type { LanguagesWords } from '../languagesEn';

export const languagesTg: LanguagesWords = {
  label: 'Забон',
  failed: (name) => `Забони «${name}» бор нашуд; саҳифа бо забони пешина мемонад.`,
};
