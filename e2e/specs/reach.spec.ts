import { expect, test } from '../fixtures';
import { isAtRest } from '../helpers/atRest';
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
/** Views as they are once there is something to tell. */
const telling = [...viewStates.map(({ name }) => name).filter((name) => name !== 'own data'), 'own data shown'];

for (const state of [...viewStates, ...otherStates.filter(({ name }) => inside.includes(name))])
  test(`${state.name}: nothing is cut off, covered, too small or in motion, at 320 px and 400 % too, and words tell what is drawn`, async ({
    page,
  }) => {
    test.setTimeout(150_000);
    await page.setViewportSize(sizes[0] ?? { width: 320, height: 256 });
    await openState(page, state);
    for (const size of sizes) {
      await page.setViewportSize(size);
      await isAtRest(page);
      const where = `${state.name} at ${size.width} px`;
      // What is drawn to measure follows the window a moment later.
      const soft = expect.configure({ soft: true });
      await soft.poll(() => page.evaluate(scrollsSideways), `scrolls sideways: ${where}`).toEqual([]);
      await soft.poll(() => page.evaluate(smallTargets), `small targets: ${where}`).toEqual([]);
      await soft.poll(() => page.evaluate(movements), `moves: ${where}`).toEqual([]);
      // It goes to each of hundreds of stops, twice.
      const focus = { message: `focus out of sight: ${where}`, timeout: 60_000 };
      await soft.poll(() => page.evaluate(hiddenFocus), focus).toEqual([]);
      if (!telling.includes(state.name)) continue;
      const { sentences, lists } = await page.evaluate(alternatives);
      expect.soft(sentences, `sentences that sum up ${where}`).toBeGreaterThan(0);
      expect.soft(lists, `tables and lists of ${where}`).toBeGreaterThan(0);
    }
  });
