import { QuotesDriver } from '../drivers/quotesDriver';
import { SearchDriver } from '../drivers/searchDriver';
import { expect, test } from '../fixtures';
import { isAtRest } from '../helpers/atRest';
import { chunkOf } from '../helpers/builtSite';
import { noPoorContrast, poorContrastsInBoth } from '../helpers/contrast';

test('each name of the EAEU finds it and opens its map', async ({ app, page }) => {
  await app.open('?view=matrix');
  const search = new SearchDriver(page);
  for (const alias of ['EEU', 'ЕАЭС', 'eurasian economic union'])
    await test.step(alias, async () => {
      await search.type(alias);
      await search.answer('Blocs', 'EAEU').click();
      await app.address.says('?blocs=eaeu');
      await app.blocs.areChosen('EAEU');
      await search.isClosed();
      await app.address.back();
      await app.address.says('?view=matrix');
    });
});

test('an answer opens what it names', async ({ app, page }) => {
  await app.open();
  const search = new SearchDriver(page);
  await test.step('a person typed in Cyrillic opens the quotes', async () => {
    await search.type('лавров');
    await search.answer('People', 'Sergei Lavrov').click();
    await app.address.says('?view=quotes&speaker=sergei-lavrov');
    await expect(new QuotesDriver(page).of('Sergei Lavrov').first()).toBeVisible();
  });
  await app.address.back();
  await app.address.says('');
  await test.step('an event opens its day on the map', async () => {
    await search.type('Казань summit');
    await search.answer('Events', 'Sixteenth BRICS summit, Kazan').click();
    await app.address.says('?at=2024-10-22');
    await app.timeline.says('22 October 2024');
  });
  await app.address.back();
  await app.address.says('');
  await test.step('a trade measure opens in its view', async () => {
    await search.type('cut flowers');
    await search.answer('Trade measures', /cut flowers with Kazakh certificates/).click();
    await app.address.says('?view=measures&measures=rus-kaz-flowers-2024-10');
  });
  await app.address.back();
  await app.address.says('');
  await test.step('a quotation opens where it stands', async () => {
    await search.type('militarily undefeatable');
    await search.answer('Quotes', /militarily undefeatable/).click();
    await app.address.says('?view=quotes&q=militarily%20undefeatable&speaker=kassym-jomart-tokayev');
    await expect(new QuotesDriver(page).of('Kassym-Jomart Tokayev')).toHaveCount(1);
  });
});

test('by keyboard, in words, and what is not there', async ({ app, page }) => {
  await app.open();
  const search = new SearchDriver(page);
  await test.step('by keyboard alone: slash, words, arrow, Enter', async () => {
    await page.keyboard.press('/');
    await expect(search.field).toBeFocused();
    await page.keyboard.type('Қазақстан', { delay: 20 });
    await expect(search.answer('Countries', 'Kazakhstan')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(search.field).toHaveAttribute('aria-activedescendant', /.+/);
    await expect(search.answer('Countries', 'Kazakhstan')).toHaveAttribute('data-focused', 'true');
    await page.keyboard.press('Enter');
    await app.panel.isOpenFor('Kazakhstan');
    await search.isClosed();
    await expect(search.field).toBeFocused();
  });
  await test.step('Enter alone takes the first answer', async () => {
    await search.type('Kirghizia');
    await expect(search.answer('Countries', 'Kyrgyzstan')).toBeVisible();
    await page.keyboard.press('Enter');
    await app.panel.isOpenFor('Kyrgyzstan');
  });
  await test.step('nothing found is said', async () => {
    await search.type('zzzz');
    await expect(search.results.getByText('Nothing found for “zzzz”.')).toBeVisible();
  });
  await test.step('each answer says what it opens', async () => {
    await search.type('scholz');
    await expect(search.answer('People', 'Olaf Scholz')).toHaveAccessibleName(/opens quotes that name them/);
  });
  await test.step('Escape closes the list and keeps the focus', async () => {
    await search.type('brics');
    await expect(search.answer('Blocs', 'BRICS')).toBeVisible();
    await page.keyboard.press('Escape');
    await search.isClosed();
    await expect(search.field).toBeFocused();
  });
});

test('a slash that is typed stays a slash', async ({ page }) => {
  await page.goto('./?view=quotes');
  await isAtRest(page);
  const words = new QuotesDriver(page).words;
  await words.fill('a');
  await words.press('/');
  await expect(words).toHaveValue('a/');
  await expect(words).toBeFocused();
});

test('the list is fetched when a reader turns to it, not before', async ({ app, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await app.open();
  expect(asked.filter((url) => /SearchBox/.test(url))).toEqual([]);
  await new SearchDriver(page).type('osce');
  await expect(new SearchDriver(page).answer('Blocs', 'OSCE')).toBeVisible();
  expect(asked.filter((url) => /SearchBox/.test(url)).length).toBeGreaterThan(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the list fits the screen', async ({ app, page }) => {
    await app.open();
    const search = new SearchDriver(page);
    await search.type('kazakhstan');
    await expect(search.answer('Countries', 'Kazakhstan')).toBeVisible();
    const overhang = () =>
      page.locator('.search-results').evaluate((list) => {
        const { left, right } = list.getBoundingClientRect();
        return Math.max(-left, right - 320, 0);
      });
    await expect.poll(overhang).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

test('the answers have enough contrast, light and dark', async ({ app, page }) => {
  await app.open('?view=quotes');
  const search = new SearchDriver(page);
  await search.type('brics');
  const answer = search.answer('Blocs', 'BRICS');
  await expect(answer).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(search.results.locator('[data-focused=true]')).toHaveCount(1);
  expect(await poorContrastsInBoth(page)).toEqual(noPoorContrast);
});

test('the box that comes late does not take the focus from where the reader has gone', async ({
  app,
  page,
  network,
}) => {
  const release = await network.holds('data/atlas.json');
  await app.begin();
  await app.hasTools();
  await page.getByRole('combobox', { name: 'Search' }).focus();
  await expect.poll(() => network.countOf(chunkOf('src/panels/search/SearchBox.tsx'))).toBe(1);
  await page.waitForFunction(
    (file) => performance.getEntriesByName(new URL(file, document.baseURI).href).length > 0,
    chunkOf('src/panels/search/SearchBox.tsx'),
  );
  await page.keyboard.press('Tab');
  const language = page.getByRole('combobox', { name: 'Language' });
  await expect(language).toBeFocused();
  await release();
  await expect(page.locator('.search [aria-autocomplete]')).toBeVisible();
  await expect(language).toBeFocused();
});

test('typed while the list of answers is on its way: it says so, and keeps what was typed', async ({
  app,
  page,
  network,
}) => {
  await app.open();
  const release = await network.holds(chunkOf('src/panels/search/SearchBox.tsx'));
  const search = new SearchDriver(page);
  await search.type('EAEU');
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('Loading…');
  await release();
  await expect(search.answer('Blocs', 'EAEU')).toBeVisible();
});
