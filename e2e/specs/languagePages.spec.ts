import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { languages } from '../../src/domain/model/language';
import { ownNames } from '../../src/words/loadLanguage';
import { spoken as ru } from '../../src/words/ru/spoken';
import { pngSize } from '../drivers/exportDriver';
import { LanguageDriver } from '../drivers/languageDriver';
import { expect, test } from '../fixtures';
import { siteFolder } from '../helpers/builtSite';
import { englishLeft } from '../helpers/englishLeft';
import { openInPieces } from '../helpers/inPieces';
import { frameOf, shiftsOf } from '../helpers/shifts';

// A page a language: its first view is in it, before any script.

const others = languages.filter((language) => language !== 'en');

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('each is whole in its language, says so, and leads to the others', async ({ page }) => {
    for (const language of others)
      await test.step(ownNames[language], async () => {
        await page.goto(`./${language}.html`);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.locator('#first-map [data-country="KAZ"]')).toBeVisible();
        expect(await englishLeft(page, language, async () => true)).toEqual([]);
        const links = page.locator('.without-script a[lang]');
        expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('lang')))).toEqual(
          languages.filter((other) => other !== language),
        );
        const preview = `share/start-${language}.png`;
        await expect(page.locator('meta[property="og:image"]')).toHaveAttribute('content', `./${preview}`);
        expect(pngSize(readFileSync(`${siteFolder}/${preview}`))).toEqual([1200, 630]);
        // What only a script would answer is not offered.
        await expect(page.getByRole('combobox')).toHaveCount(0);
        expect(await page.locator('.language option[selected]').allTextContents()).toEqual([ownNames[language]]);
      });
    await page.getByRole('link', { name: 'Қазақша' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

/** Keeps every title and every first view’s name that the page ever shows; what is returned tells them, each once. */
async function saidBy(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const said = new Set<string>();
    (window as unknown as { said: Set<string> }).said = said;
    new MutationObserver(() => {
      const first = document.querySelector('.views a')?.textContent;
      if (first) said.add(`${first}, ${document.title}`);
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => [...(window as unknown as { said: Set<string> }).said]);
}

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
])
  test.describe(`${viewport.width} pixels wide`, () => {
    test.use({ viewport });

    test('in Russian nothing shifts, the map keeps its frame, and no English is in between', async ({ page }) => {
      const [shifts, said] = [await shiftsOf(page), await saidBy(page)];
      let go: () => void = () => undefined;
      const held = new Promise<void>((done) => {
        go = done;
      });
      await page.route('**/assets/**', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto('./ru.html?renderer=svg', { waitUntil: 'commit' });
      await page.locator('#first-map [data-country="KAZ"]').waitFor();
      const first = await frameOf(page, '#first-map');
      go();
      await page.locator('main [data-map-status=ready]').waitFor();
      await expect(page.getByRole('checkbox', { name: 'ЕАЭС', exact: true })).toBeVisible();
      const later = await frameOf(page, '.svg-canvas');
      for (const [at, value] of first.entries()) expect(Math.abs(value - (later[at] ?? 0))).toBeLessThan(0.75);
      expect(await shifts()).toEqual([]);
      const { title, subtitle, viewNames } = ru.catalogue.words;
      const views = new Set((await said()).map((one) => one.split(', ')[0]));
      expect([...views]).toEqual([viewNames.map]);
      expect((await said())[0]).toBe(`${viewNames.map}, ${title} – ${subtitle}`);
    });
  });

test('read in pieces, a page in Kazakh keeps what is painted where it stands', async ({ page, guard }) => {
  // The server has the page and its style sheet alone.
  guard.expects(/status of 404/);
  const shifts = await shiftsOf(page);
  await openInPieces(page, 'kk.html');
  expect(await shifts()).toEqual([]);
});

test('a choice leads to the language’s page, which a reload asks for; English has none', async ({ app, page }) => {
  const spoken = new LanguageDriver(page);
  const file = () => new URL(page.url()).pathname.split('/').at(-1);
  await app.openSvg('?country=UZB');
  await spoken.choose('Language', 'Русский');
  await app.address.says('?country=UZB&lang=ru');
  expect(file()).toBe('ru.html');
  await page.reload();
  await spoken.is('ru');
  await app.panel.isOpenFor('Узбекистан');
  await spoken.choose('Язык', 'English');
  await spoken.is('en');
  await app.address.says('?country=UZB');
  expect(file()).toBe('');
  await page.goBack();
  await spoken.is('ru');
  expect(file()).toBe('ru.html');
});

test('where the words of a page’s language cannot be had the atlas goes on in English, says so, and tries again', async ({
  page,
  guard,
}) => {
  guard.expects(/Failed to load resource|ERR_FAILED/);
  await page.route(/\/assets\/spoken-/, (route) => route.abort());
  const spoken = new LanguageDriver(page);
  await page.goto('./tg.html?renderer=svg');
  await expect(page.getByRole('alert').filter({ hasText: 'Тоҷикӣ' })).toBeVisible();
  await spoken.is('en');
  await page.unroute(/\/assets\/spoken-/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await spoken.is('tg');
});
