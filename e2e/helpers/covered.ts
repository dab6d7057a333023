import type { Locator } from '@playwright/test';

/** Lines of text in what is given that something else lies over or that are cut off, once each is scrolled to. */
export const coveredIn = (part: Locator): Promise<string[]> =>
  part.evaluate((root) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const covered: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { parentElement, textContent } = node;
      if (!textContent?.trim() || !parentElement?.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      parentElement.scrollIntoView({ block: 'nearest' });
      const isSeen = ({ left, right, top, bottom }: DOMRect) =>
        [left + 1, (left + right) / 2, right - 1].every((x) => {
          const hit = document.elementFromPoint(x, (top + bottom) / 2);
          return hit !== null && (hit === parentElement || parentElement.contains(hit) || hit.contains(parentElement));
        });
      if (![...range.getClientRects()].every(isSeen)) covered.push(textContent);
    }
    return covered;
  });
