import { languages } from '../domain/model/language';
import type { ViewState } from './viewState';

type Lang = ViewState['lang'];

/** Hosts that leave out endings have `/ru` for `/ru.html`. */
const ofLanguage = new RegExp(`/(${languages.join('|')})(\\.html)?$`);

/** The language whose page of the build has this path: null, where it is none or `index.html`, is English. */
export const languageOfPath = (pathname: string): Lang => {
  const found = languages.find((language) => language === ofLanguage.exec(pathname)?.[1]);
  return found === undefined || found === 'en' ? null : found;
};

/** Path of the page, beside the one that is open, which is in a language before any script runs. */
export const pathInLanguage = (pathname: string, lang: Lang): string =>
  languageOfPath(pathname) === lang
    ? pathname
    : pathname.slice(0, pathname.lastIndexOf('/') + 1) + (lang ? `${lang}.html` : '');
