import { languages } from '../../src/domain/model/language';
import { expect, test } from '../fixtures';
import { axeFindings } from '../helpers/axeFindings';
import { poorContrasts } from '../helpers/contrast';
import { englishLeft, hasEnglish, saidAfterAWhile, unfold } from '../helpers/englishLeft';
import { cover, type Look, schemes, widths } from '../helpers/looks';
import { otherStates, productStates, turnToState, viewStates } from '../helpers/productStates';

/** `AXE=all`, as `npm run axe` has it: each state in each, nearly 2,000 looks. `AXE=views` and `AXE=others` are its parts. */
const asked = { all: productStates, views: viewStates, others: otherStates }[process.env.AXE ?? ''];

const groups = asked
  ? asked.flatMap((state) =>
      languages.map((lang) => ({
        name: `${state.name} in ${lang}`,
        looks: widths.flatMap((width) => schemes.map((colorScheme): Look => ({ state, lang, colorScheme, width }))),
      })),
    )
  : languages.map((lang) => {
      const looks = cover.filter((one) => one.lang === lang);
      return { name: `${lang}: ${looks.map(({ state }) => state.name).join(', ')}`, looks };
    });

/**
 * What axe leaves to people to decide, and who did. All else that it could not decide fails. Whole rules:
 * - contrast of text that is over, or partly out of, something else: every text in the page is computed by `contrast.ts` in the same look;
 *   text in drawings by the unit tests of the theme;
 * - hidden parts: what is folded away is opened for this look; all else that is not shown has a look in which it is.
 */
const decidedRules = ['color-contrast', 'hidden-content'];

/**
 * Of the others:
 * - buttons whose text is a sign (+, −, ⇤, ⇥): the name says what the sign means, there is no word to be spoken.
 * - the heads of groups of rows in the votes' grid: they have rows, not cells;
 * - the list of answers scrolls by the arrow keys, which lead from the field through its options.
 * - bars and marks that lie close in time: where they lie is what they say; arrow keys lead to each, and a table has the same.
 */
const decided = [
  /^label-content-name-mismatch \| (?!.*not included)/,
  /^th-has-data-cells \| \.vote-grid \|/,
  /^target-size \| (?:button\[data-bar|.*\.mark\b)/,
  /^scrollable-region-focusable \| \.search-results \|/,
];

for (const { name, looks } of groups)
  test(`axe: ${name}`, async ({ page, guard }) => {
    test.setTimeout(180_000);
    const lost = looks.some(({ state }) => state.without);
    if (lost) guard.expects(/net::ERR_FAILED|net::ERR_CONNECTION_FAILED|Failed to fetch/);
    for (const { state, lang, colorScheme, width } of looks)
      await test.step(`${state.name}, ${lang}, ${colorScheme}, ${width} px`, async () => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: width === 320 ? 640 : 900 });
        await turnToState(page, state, lang);
        const isSaid = saidAfterAWhile();
        await unfold(page, state, asked ? 'all' : 'each kind');
        const { violations, incomplete } = await axeFindings(page, decidedRules);
        const where = `${state.name}, ${lang}, ${colorScheme}, ${width} px`;
        expect.soft(violations, `violations: ${where}`).toEqual([]);
        const open = incomplete.filter((line) => !decided.some((rule) => rule.test(line)));
        expect.soft(open, `left open: ${where}`).toEqual([]);
        expect.soft(await page.evaluate(poorContrasts), `contrast: ${where}`).toEqual([]);
        if (lang === 'en' || hasEnglish(state)) return;
        await unfold(page, state, 'all');
        expect.soft(await englishLeft(page, lang, isSaid), `English: ${where}`).toEqual([]);
      });
  });
