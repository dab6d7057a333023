import type { Language } from '../domain/model/language';
import type { Spoken } from './spoken';

/** What each language is called in itself. */
export const ownNames: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
  uz: 'Oʻzbekcha',
  ky: 'Кыргызча',
  tg: 'Тоҷикӣ',
  tk: 'Türkmençe',
};

/** A chunk a language, fetched when it is asked for. */
const files: Readonly<Record<Spoken['language'], () => Promise<{ spoken: Spoken }>>> = {
  ru: () => import('./ru/spoken'),
  kk: () => import('./kk/spoken'),
  uz: () => import('./uz/spoken'),
  ky: () => import('./ky/spoken'),
  tg: () => import('./tg/spoken'),
  tk: () => import('./tk/spoken'),
};

/** Fetches a language; what could not be fetched is asked for anew the next time. */
export const loadLanguage = (language: Spoken['language']): Promise<Spoken> =>
  files[language]().then(({ spoken }) => spoken);
