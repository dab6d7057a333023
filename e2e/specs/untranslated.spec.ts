import { languages } from '../../src/domain/model/language';
import { expect, test } from '../fixtures';
import { englishLeft, hasEnglish, letTimeFly, unfold } from '../helpers/englishLeft';
import { cover } from '../helpers/looks';
import { otherStates, turnToState } from '../helpers/productStates';

// A clock that is set forward is its whole context’s.
test.use({ apart: true });

const spoken = languages.filter((language) => language !== 'en');
const told = new Set(cover.filter(({ lang }) => lang !== 'en').map(({ state }) => state));
/** Of panels, dialogs and notices those that `axe.spec.ts` has in English alone; it reads all others in the language in which it looks at them. */
const states = otherStates.filter((state) => !told.has(state) && !hasEnglish(state));

states.forEach((state, i) => {
  const language = spoken[i % spoken.length] ?? 'ru';
  test(`${state.name} in ${language} has no English that is not marked as such`, async ({ page, guard }) => {
    if (state.without) guard.expects(/net::ERR_FAILED|net::ERR_CONNECTION_FAILED|Failed to fetch/);
    const isSaid = await letTimeFly(page);
    await turnToState(page, state, language);
    await unfold(page, state, 'all');
    await expect.poll(() => englishLeft(page, language, isSaid), { message: state.name }).toEqual([]);
  });
});
