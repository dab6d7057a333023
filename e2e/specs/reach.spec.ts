import { expect, test } from '../fixtures';
import { openState, otherStates, viewStates } from '../helpers/productStates';
import { alternatives, hiddenFocus, movements, scrollsSideways, smallTargets } from '../helpers/reach';

/** A window of 1280 by 1024 px at 400 %, a tablet, and a screen. */
const sizes = [
  { width: 320, height: 256 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
];
/** Panels and dialogs in which a reader tabs. */
const inside = ['share and export', 'cite', 'embed dialog', 'evidence', 'own data shown', 'own data with mistakes'];

for (const state of [...viewStates, ...otherStates.filter(({ name }) => inside.includes(name))])
  test(`${state.name}: nothing is cut off, covered, too small or in motion, at 320 px and 400 % too`, async ({
    page,
  }) => {
    test.setTimeout(150_000);
    for (const size of sizes) {
      await page.setViewportSize(size);
      await openState(page, state);
      const where = `${state.name} at ${size.width} px`;
      expect.soft(await page.evaluate(scrollsSideways), `scrolls sideways: ${where}`).toEqual([]);
      expect.soft(await page.evaluate(smallTargets), `small targets: ${where}`).toEqual([]);
      expect.soft(await page.evaluate(movements), `moves: ${where}`).toEqual([]);
      expect.soft(await page.evaluate(hiddenFocus), `focus out of sight: ${where}`).toEqual([]);
    }
  });

for (const state of viewStates)
  test(`${state.name}: a sentence and a table or list tell the same as the drawing`, async ({ page }) => {
    // Of own data there is something to tell once there are some.
    await openState(
      page,
      (state.name === 'own data' && otherStates.find(({ name }) => name === 'own data shown')) || state,
    );
    const { sentences, lists } = await page.evaluate(alternatives);
    expect(sentences, 'sentences that sum it up').toBeGreaterThan(0);
    expect(lists, 'tables and lists').toBeGreaterThan(0);
  });
