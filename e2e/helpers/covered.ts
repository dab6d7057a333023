import { expect, type Locator, type Page, test } from '@playwright/test';

/** Lines of text in what is given that something else lies over or that are cut off, once each is scrolled to. */
const coveredIn = (part: Locator): Promise<string[]> =>
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

/** What is said beside a map is in sight, in a low window, on a phone and at a desk; neither it nor the buttons nor the disclaimer is covered. */
export async function coversNothing(page: Page, said: Locator): Promise<void> {
  const parts = [said, page.locator('.view-tools'), page.locator('#map :is(p.disclaimer, .disclaimer > p)')];
  for (const [width, height] of [
    [1000, 600],
    [360, 740],
    [1280, 800],
  ] as const)
    await test.step(`${width} by ${height}`, async () => {
      await page.setViewportSize({ width, height });
      await expect(said).toBeInViewport();
      for (const part of parts) expect(await coveredIn(part)).toEqual([]);
      await said.getByRole('button').last().click({ trial: true });
    });
}
