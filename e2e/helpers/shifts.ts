import type { Page } from '@playwright/test';

/** The map's place, and Kazakhstan's in it, in CSS pixels of the window. */
export async function frameOf(page: Page, map: string): Promise<number[]> {
  const boxes = [page.locator('#map:visible'), page.locator(`${map} [data-country="KAZ"]`)].map(async (part) => {
    const { x, y, width, height } = (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    return [x, y, width, height];
  });
  return (await Promise.all(boxes)).flat();
}

/** Keeps every shift of the layout, from the first paint of what is opened then; what is returned tells them. */
export async function shiftsOf(page: Page): Promise<() => Promise<number[]>> {
  await page.addInitScript(() => {
    const kept = window as unknown as { shifts: number[] };
    kept.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) kept.shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
}
