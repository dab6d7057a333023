import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';

/** What the page's live regions hold now. */
const spoken = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('status')
    .evaluateAll((all) => all.map((one) => one.textContent?.trim()).filter(Boolean));
const sentence = (page: Page) => page.locator('section.page .copy-text p').first();

const pages = [
  ['Matrix', 'matrix'],
  ['Timelines', 'timelines'],
  ['Overlaps', 'overlaps'],
  ['Small multiples', 'multiples'],
  ['Remittances', 'remittances'],
  ['Trade measures', 'measures'],
  ['Quotes', 'quotes'],
  ['UN votes', 'votes'],
  ['Components', 'components'],
] as const;

test('each view, once opened: its own sentence is spoken and no other', async ({ app, page }) => {
  await app.open('?at=2024-10-22');
  for (const [view, id] of pages)
    await test.step(view, async () => {
      await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view, exact: true }).click();
      await expect(page.getByRole('main')).toHaveAttribute('data-view', id);
      await expect(page.locator('.page-wait')).toHaveCount(0);
      await expect(sentence(page)).not.toBeEmpty();
      await expect(async () => {
        expect(await spoken(page)).toEqual([await sentence(page).textContent()]);
      }).toPass({ intervals: [50, 100, 200], timeout: 15_000 });
    });
});

test('the matrix opened by its address is silent until something changes', async ({ app, page }) => {
  await app.openPage('?view=matrix', 'Countries and blocs on');
  await expect(sentence(page)).not.toBeEmpty();
  expect(await spoken(page)).toEqual([]);
  await app.date.set('2014-12-31');
  await expect.poll(() => spoken(page)).toEqual([expect.stringMatching(/^On 31 December 2014: of \d+ blocs/)]);
});

test('a comparison speaks of its changes, and one date again of the map', async ({ app, page }) => {
  await app.open('?at=2025-02-01');
  await app.timeline.region.getByRole('radio', { name: 'Compare two dates' }).check();
  await expect
    .poll(() => spoken(page))
    .toEqual([expect.stringMatching(/^What changed from 1 February 2024 to 1 February 2025: \d+ changes of status/)]);
  await app.timeline.region.getByRole('radio', { name: 'One date' }).check();
  await expect.poll(() => spoken(page)).toEqual([expect.stringMatching(/^On 1 February 2025: BRICS has/)]);
});

test('the map’s sentence tells of its arrows, to the ear and to be copied', async ({ app, page }) => {
  await app.open('?at=2024-11-01&blocs=eaeu&measures=rus-kaz-plants-2024-10');
  const arrows = /EAEU has 5 members.*Arrows: 1, Russia → Kazakhstan: import ban/;
  await app.announces(arrows);
  await expect(page.getByRole('region', { name: 'Chosen blocs' }).locator('.copy-text p')).toHaveText(arrows);
  await app.date.set('2026-01-01');
  await app.announces(/None of the chosen measures is drawn on this day\.$/);
});
