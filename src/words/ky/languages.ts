import type { LanguagesWords } from '../languagesEn';

export const languagesKy: LanguagesWords = {
  label: 'Тил',
  failed: (name) => `«${name}» тили жүктөлгөн жок; барак мурунку тилде калат.`,
};
