import type { Locator, Page } from '@playwright/test';

declare global {
  interface Window {
    /** Sections of the panel that were there after each change of the page. */
    sectionsThere?: number[];
    /** Changes within the drawings of charts. */
    redrawn?: number;
  }
}

/** From now on, notes after each change of the page how many sections the panel has. */
export async function watchSections(page: Page) {
  await page.evaluate(() => {
    const there: number[] = [];
    window.sectionsThere = there;
    const observer = new MutationObserver(() => there.push(document.querySelectorAll('.in-turn > section').length));
    observer.observe(document.body, { subtree: true, childList: true });
  });
}

/** By how many at most they grew at once. */
export const mostAtOnce = (page: Page) =>
  page.evaluate(() => {
    const there = window.sectionsThere ?? [];
    return Math.max(...there.map((now, i) => now - (there[i - 1] ?? 0)));
  });

/** From now on, counts what changes within the charts of this part of the page. */
export async function watchCharts(part: Locator) {
  await part.evaluate((element) => {
    window.redrawn = 0;
    const observer = new MutationObserver((changes) => {
      window.redrawn = (window.redrawn ?? 0) + changes.length;
    });
    for (const chart of element.querySelectorAll('.recharts-surface'))
      observer.observe(chart, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

export const changesOfCharts = (page: Page) => page.evaluate(() => window.redrawn);
