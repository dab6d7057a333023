import type { LanguagesWords } from '../languagesEn';

export const languagesUz: LanguagesWords = {
  label: 'Til',
  failed: (name) => `“${name}” tilini yuklab boʻlmadi; sahifa avvalgi tilda qoladi.`,
};
