import type { Page } from '@playwright/test';

/** Something that the page says, to the eye or to a screen reader. */
export interface PageText {
  text: string;
  /** The language that it is marked as being in. */
  lang: string;
  /** Where it stands: what kind of thing it is, and of which element. */
  where: string;
}

/**
 * All that the page says: its title, every text whether shown or not (closed parts and what is on paper only too), and every name that
 * is given to a thing; each once. As JSON of `PageText[]`: to hand over thousands of objects one by one costs more than to find them.
 */
export const pageTexts = (page: Page): Promise<string> => page.evaluate(textsOf);

/** Runs in the page. */
function textsOf(): string {
  const named = [
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'title',
    'alt',
    'placeholder',
    'label',
  ];
  const said = new Map<string, PageText>();
  const say = (one: PageText) => said.set(`${one.where}\n${one.lang}\n${one.text}`, one);
  const nameOf = (element: Element) => {
    const names = element.getAttribute('class');
    return `${element.localName}${names ? `.${names}` : ''}`;
  };
  const placeOf = (element: Element) => {
    const parent = element.parentElement;
    // A text to be copied is of many kinds; what it is in says which.
    const frame = parent?.matches('.copy-text') ? parent.parentElement : null;
    return [frame, parent, element].flatMap((one) => (one ? [nameOf(one)] : [])).join(' > ');
  };
  const langs = new Map<Element, string>();
  const langOf = (element: Element | null): string => {
    if (!element) return '';
    const lang = langs.get(element) ?? element.getAttribute('lang') ?? langOf(element.parentElement);
    langs.set(element, lang);
    return lang;
  };
  say({ text: document.title, lang: langOf(document.documentElement), where: 'title' });
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      for (const name of named) {
        const text = node.getAttribute(name);
        if (text) say({ text, lang: langOf(node), where: `${name} of ${placeOf(node)}` });
      }
      continue;
    }
    const parent = node.parentElement;
    const text = node.textContent?.trim();
    if (parent && text && !parent.closest('script, style, noscript, template'))
      say({ text, lang: langOf(parent), where: placeOf(parent) });
  }
  return JSON.stringify([...said.values()]);
}
