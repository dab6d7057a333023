import { languages } from '../../src/domain/model/language';
import { expect, test } from '../fixtures';
import { isAtRest } from '../helpers/atRest';
import { englishLeft, letTimeFly } from '../helpers/englishLeft';
import { otherStates, turnToState } from '../helpers/productStates';
import { seen } from '../helpers/seen';

// A clock that is set forward is its whole context’s.
test.use({ apart: true });

const spoken = languages.filter((language) => language !== 'en');

/** What is missing is told in the page's language, what is there of the dataset as the first file has it: in English. */
const partial = /^part of the dataset missing$/;
const states = otherStates.filter(({ name }) => !partial.test(name));

/** `TONGUES=all`: each state in each language; else each in one, so that each language has its share. */
const sharesOf = (i: number) =>
  process.env.TONGUES === 'all' ? states : states.filter((_, nth) => nth % spoken.length === i);

spoken.forEach((language, i) => {
  test(`${language}: panels, dialogs and notices have no English that is not marked as such`, async ({
    page,
    guard,
  }) => {
    const looks = sharesOf(i);
    test.setTimeout(looks.length * 20_000);
    if (looks.some(({ without }) => without))
      guard.expects(/net::ERR_FAILED|net::ERR_CONNECTION_FAILED|Failed to fetch/);
    await letTimeFly(page);
    for (const state of looks)
      await test.step(state.name, async () => {
        await turnToState(page, state, language);
        // In a frame names come with the whole of the data.
        if (!state.without) await seen(page.locator(`html[lang=${language}]`));
        await isUnfolded();
        await expect.poll(() => englishLeft(page, language), { message: state.name }).toEqual([]);
      });

    /** What is folded away is part of the page too. */
    async function isUnfolded() {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      if (!looks.some(({ without }) => without)) await isAtRest(page);
    }
  });
});
