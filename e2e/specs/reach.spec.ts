import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { isAtRest } from '../helpers/atRest';
import { otherStates, turnToState, viewStates } from '../helpers/productStates';
import { alternatives, hiddenFocus, movements, scrollsSideways, smallTargets } from '../helpers/reach';

/** A window of 1280 by 1024 px at 400 %, a tablet, and a screen. */
const sizes = [
  { width: 320, height: 256 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
];
/** Panels and dialogs in which a reader tabs. */
const inside = ['share and export', 'cite', 'embed dialog', 'evidence', 'own data shown', 'own data with mistakes'];
/** Views as they are once there is something to tell. */
const telling = [...viewStates.map(({ name }) => name).filter((name) => name !== 'own data'), 'own data shown'];

const looks = [...viewStates, ...otherStates.filter(({ name }) => inside.includes(name))];
/** So many share a page that turns from one to the next. */
const together = 3;
const groups = Array.from({ length: Math.ceil(looks.length / together) }, (_, i) =>
  looks.slice(i * together, (i + 1) * together),
);

for (const group of groups)
  test(`${group.map(({ name }) => name).join(', ')}: nothing is cut off, covered, too small or in motion, at 320 px and 400 % too, and words tell what is drawn`, async ({
    page,
  }) => {
    test.setTimeout(group.length * 150_000);
    for (const state of group)
      await test.step(state.name, async () => {
        await page.setViewportSize(sizes[0] ?? { width: 320, height: 256 });
        await turnToState(page, state);
        for (const size of sizes) {
          await page.setViewportSize(size);
          await isAtRest(page);
          await hasReach(page, state.name, `${state.name} at ${size.width} px`);
        }
      });
  });

async function hasReach(page: Page, name: string, where: string) {
  // What is drawn to measure follows the window a moment later.
  const soft = expect.configure({ soft: true });
  await soft.poll(() => page.evaluate(scrollsSideways), `scrolls sideways: ${where}`).toEqual([]);
  await soft.poll(() => page.evaluate(smallTargets), `small targets: ${where}`).toEqual([]);
  await soft.poll(() => page.evaluate(movements), `moves: ${where}`).toEqual([]);
  // It goes to each of hundreds of stops, twice.
  const focus = { message: `focus out of sight: ${where}`, timeout: 60_000 };
  await soft.poll(() => page.evaluate(hiddenFocus), focus).toEqual([]);
  if (!telling.includes(name)) return;
  const { sentences, lists } = await page.evaluate(alternatives);
  expect.soft(sentences, `sentences that sum up ${where}`).toBeGreaterThan(0);
  expect.soft(lists, `tables and lists of ${where}`).toBeGreaterThan(0);
}
