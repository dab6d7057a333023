import { firstFileIn } from '../../src/dataset/first';
import { type Language, languages } from '../../src/domain/model/language';
import type { FirstPage } from './firstPage';

/** Of a page without a script: quotes and brackets of text in an attribute or element. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The page of a language: a file beside the others, so that every address relative to one is right in all. */
export const pageFile = (language: Language): string => (language === 'en' ? 'index.html' : `${language}.html`);

/** The pages of all languages, the English one first. */
export const pageFiles = languages.map(pageFile);

/** Where a page is found, from the site's root. */
export const pageAddress = (language: Language): string => (language === 'en' ? '' : pageFile(language));

/** The picture of a page's first view, `share/<name>.png`. */
export const startPicture = (language: Language): string => (language === 'en' ? 'start' : `start-${language}`);

/** Where the application comes. */
const place = /<!-- The default view, by scripts\/build\/prerenderPlugin.ts. -->/;

/** The description of the data for search engines stands in one page; the others would say the same in English. */
const dataset = /\s*<script type="application\/ld\+json">[\s\S]*?<\/script>/;

interface Where {
  /** Of the site, with a slash at the end; empty: not known. */
  site: string;
  /** The file of the language's words; English has none. */
  words: string | undefined;
}

/** `index.html` in a language, with its first view in it. Throws where the page has no place for a part. */
export function inLanguage(html: string, first: FirstPage, { site, words }: Where): string {
  const { language } = first;
  if (language !== 'en' && words === undefined)
    throw new Error(`The words in “${language}” are no chunk of their own.`);
  // Search engines take whole addresses only; others find the pages by the links in each.
  const alternates = languages
    .filter(() => site !== '')
    .map((other) => `<link rel="alternate" hreflang="${other}" href="${site}${pageAddress(other)}">`);
  const head = [`<meta name="description" content="${escaped(first.description)}">`, ...alternates].join('');
  const parts: (readonly [part: RegExp, text: string])[] = [
    [/<html lang="en">/, `<html lang="${language}">`],
    [/<title>[^<]*<\/title>/, `<title>${escaped(first.title)}</title>${head}`],
    [place, first.html],
    [/"\.\/data\/first\.json"/, `"./${firstFileIn(language)}"`],
    ...(language === 'en'
      ? []
      : [
          [dataset, ''] as const,
          [/share\/start\.png/, `share/${startPicture(language)}.png`] as const,
          [/<\/body>/, `<link rel="modulepreload" crossorigin href="./${words}"></body>`] as const,
        ]),
  ];
  return parts.reduce((page, [part, text]) => {
    if (page.search(part) < 0) throw new Error(`index.html has no ${part}`);
    return page.replace(part, () => text);
  }, html);
}
