import { spoken as kk } from '../../src/words/kk/spoken';
import { spoken as ky } from '../../src/words/ky/spoken';
import { spoken as ru } from '../../src/words/ru/spoken';
import { spoken as tg } from '../../src/words/tg/spoken';
import { spoken as tk } from '../../src/words/tk/spoken';
import { spoken as uz } from '../../src/words/uz/spoken';
import { LanguageDriver } from '../drivers/languageDriver';
import { expect, test } from '../fixtures';
import { isAtRest } from '../helpers/atRest';
import { englishLeft, letTimeFly } from '../helpers/englishLeft';

// A clock that is set forward is its whole context’s.
test.use({ apart: true });

/** What each language calls itself, the country, and the day; by CLDR and the states' own use. */
const spoken = [
  { words: ru, own: 'Русский', kyrgyzstan: 'Кыргызстан', day: /22 октября 2024/ },
  { words: kk, own: 'Қазақша', kyrgyzstan: 'Қырғызстан', day: /2024\sж\. 22 қазан/ },
  { words: uz, own: 'Oʻzbekcha', kyrgyzstan: 'Qirgʻiziston', day: /22-oktabr, 2024/ },
  { words: ky, own: 'Кыргызча', kyrgyzstan: 'Кыргызстан', day: /2024-ж\., 22-октябр/ },
  { words: tg, own: 'Тоҷикӣ', kyrgyzstan: 'Қирғизистон', day: /22 октябр/ },
  { words: tk, own: 'Türkmençe', kyrgyzstan: 'Gyrgyzystan', day: /22-?n?j?i? ?oktýabr/ },
];

for (const { words, own, kyrgyzstan, day } of spoken) {
  const { language, catalogue } = words;
  test.describe(`${own}, 360 pixels wide`, () => {
    test.use({ viewport: { width: 360, height: 740 } });
    test.slow();

    test('is restored from the address and kept through all views, which fit', async ({ app, page }) => {
      const languages = new LanguageDriver(page);
      const isSaid = await letTimeFly(page);
      await page.goto(`./?at=2024-10-22&country=KGZ&lang=${language}&renderer=svg`);
      await languages.is(language);
      await app.panel.isOpenFor(kyrgyzstan);
      await expect(page).toHaveTitle(new RegExp(`^${kyrgyzstan} · `));
      await app.announces(kyrgyzstan, day);
      await isAtRest(page);
      expect(await languages.overflow(), 'map').toBeLessThanOrEqual(0);
      const isTold = (where: string) =>
        expect.poll(() => englishLeft(page, language, isSaid), { message: where }).toEqual([]);
      await isTold('map');
      await languages.walk(
        (view) => catalogue.words.viewNames[view],
        async (heading) => {
          await languages.is(language);
          expect(await languages.overflow(), heading).toBeLessThanOrEqual(0);
          await isTold(heading);
        },
      );
      await languages.walkTools(catalogue, async (tool) => {
        expect(await languages.overflow(), tool).toBeLessThanOrEqual(0);
        expect(await languages.dialogOverflow(), tool).toBeLessThanOrEqual(0);
        await isTold(tool);
      });
      expect(new URL(page.url()).searchParams.get('lang')).toBe(language);
    });
  });
}

test('the names of choices keep to the column that they hang in, where there is room for one', async ({
  app,
  page,
}) => {
  for (const { words, own } of spoken)
    await test.step(own, async () => {
      await app.open(`?view=remittances&chart=senders&compare=UZB&lang=${words.language}`);
      const names = page.locator('.choice-rows legend');
      await expect.poll(() => names.count()).toBeGreaterThan(4);
      const cut = await names.evaluateAll((all) =>
        all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent),
      );
      expect(cut).toEqual([]);
    });
});

test('the choice of a language is a step in the history and names the countries on the map', async ({ app, page }) => {
  const languages = new LanguageDriver(page);
  await app.openSvg();
  await languages.choose('Language', 'Русский');
  await languages.is('ru');
  await app.address.says('?lang=ru');
  await expect(app.page.getByRole('region', { name: 'Карта', exact: true })).toContainText('Кыргызстан');
  await expect(page.getByRole('checkbox', { name: 'ЕАЭС', exact: true })).toBeVisible();
  await languages.choose('Язык', 'Oʻzbekcha');
  await languages.is('uz');
  await page.goBack();
  await languages.is('ru');
  await page.goBack();
  await languages.is('en');
  await expect(app.map.region).toContainText('Kyrgyzstan');
});

test('a language that cannot be fetched is said to be so, English goes on, and another attempt brings it', async ({
  app,
  page,
  guard,
}) => {
  guard.expects(/Failed to load resource/);
  await app.openSvg();
  // Of the chunks a language is: the only ones that are asked for now.
  await page.route(/\/assets\/spoken-/, (route) => route.abort());
  const languages = new LanguageDriver(page);
  await languages.choose('Language', 'Тоҷикӣ');
  await expect(page.getByRole('alert').filter({ hasText: 'Тоҷикӣ' })).toBeVisible();
  await languages.is('en');
  await page.unroute(/\/assets\/spoken-/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await languages.is('tg');
});

test('an unknown language is named in a notice', async ({ app, page }) => {
  await app.openSvg('?lang=de');
  await new LanguageDriver(page).is('en');
  await expect(page.getByRole('alert').filter({ hasText: 'de' })).toBeVisible();
});
