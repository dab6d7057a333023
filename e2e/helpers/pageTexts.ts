import type { Page } from '@playwright/test';

/** Something that the page says, to the eye or to a screen reader. */
export interface PageText {
  text: string;
  /** The language that it is marked as being in. */
  lang: string;
  /** Where it stands: what kind of thing it is, and of which element. */
  where: string;
}

/** All that the page says: its title, every text whether shown or not (closed parts and what is on paper only too), and every name that is given to a thing. */
export const pageTexts = (page: Page): Promise<PageText[]> => page.evaluate(textsOf);

/** Runs in the page. */
function textsOf(): PageText[] {
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
  const placeOf = (element: Element) =>
    [element.parentElement, element]
      .map((one) => one && `${one.localName}${one.getAttribute('class') ? `.${one.getAttribute('class')}` : ''}`)
      .join(' > ');
  const langOf = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') ?? '';
  const said: PageText[] = [{ text: document.title, lang: langOf(document.documentElement), where: 'title' }];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      for (const name of named) {
        const text = node.getAttribute(name);
        if (text) said.push({ text, lang: langOf(node), where: `${name} of ${placeOf(node)}` });
      }
      continue;
    }
    const parent = node.parentElement;
    const text = node.textContent?.trim();
    if (parent && text && !parent.closest('script, style, noscript, template'))
      said.push({ text, lang: langOf(parent), where: placeOf(parent) });
  }
  return said;
}
