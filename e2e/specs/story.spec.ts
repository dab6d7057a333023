import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { chunkOf } from '../helpers/builtSite';
import { noPoorContrast, poorContrastsInBoth } from '../helpers/contrast';

const first = 'Kazakhstan will not apply to BRICS';
const last = 'What is still open';
/** As the records have the last step. */
const lastAddress = '?at=2026-05-31&blocs=brics,eaeu&country=UZB&view=story&step=10';

const scrollWidth = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

test('a story that is opened begins, and sets the map', async ({ app }) => {
  await app.openSvg('?view=story');
  await app.story.isAt(1, first);
  await app.address.says('?at=2024-10-16&country=KAZ&view=story&step=1');
  await app.panel.isOpenFor('Kazakhstan');
  await expect(app.map.region).toBeVisible();
});

test('a story whose page was there before its data begins when they come', async ({ app, page, network }) => {
  const release = await network.holds('data/atlas.json');
  await app.begin('?view=story');
  await expect.poll(() => network.countOf(chunkOf('src/panels/story/StoryPage.tsx'))).toBe(1);
  await page.waitForLoadState('load');
  await release();
  await app.story.isAt(1, first);
  await app.address.says('?at=2024-10-16&country=KAZ&view=story&step=1');
});

test('it is walked by keyboard from start to end, and the last address restores the view', async ({ app, page }) => {
  await app.openSvg('?view=story');
  await app.story.isAt(1, first);
  const titles = await app.story.titles();
  expect(titles).toHaveLength(10);
  await app.story.panel.focus();
  for (const [i, title] of titles.entries()) {
    await app.story.isAt(i + 1, title);
    await page.keyboard.press('ArrowRight');
  }
  // There is nothing after the last.
  await app.story.isAt(10, last);
  await app.address.says(lastAddress);
  const shown = async () => {
    await app.story.isAt(10, last);
    await app.panel.isOpenFor('Uzbekistan');
    await expect(app.date.field).toHaveValue('2026-05-31');
    await app.blocs.areChosen('BRICS', 'EAEU');
  };
  await shown();
  await page.reload();
  await shown();
  await app.address.says(lastAddress);
});

test('Home, End and the way back', async ({ app, page }) => {
  await app.openSvg('?at=2024-10-24&country=KAZ&view=story&step=5');
  await app.story.isAt(5, /^Kazan/);
  await app.story.panel.focus();
  await page.keyboard.press('End');
  await app.story.isAt(10, last);
  await page.keyboard.press('Home');
  await app.story.isAt(1, first);
  await page.keyboard.press('ArrowLeft');
  await app.story.isAt(1, first);
  await page.goBack();
  await app.story.isAt(10, last);
  await page.goBack();
  await app.story.isAt(5, /^Kazan/);
  await app.address.says('?at=2024-10-24&country=KAZ&view=story&step=5');
});

test('Back in the very moment of a choice goes back from that choice', async ({ app, page }) => {
  await app.openSvg('?at=2024-10-24&country=KAZ&view=story&step=5');
  await app.story.isAt(5, /^Kazan/);
  await app.story.panel.focus();
  await page.keyboard.press('End');
  await app.address.says(lastAddress);
  await page.evaluate(() => addEventListener('keydown', () => history.back(), { once: true }));
  await page.keyboard.press('Home');
  await app.address.says(lastAddress);
  await app.story.isAt(10, last);
  await page.goBack();
  await app.story.isAt(5, /^Kazan/);
});

test('turned by buttons, keys and the list', async ({ app, page }) => {
  await app.openSvg('?at=2024-10-16&country=KAZ&view=story&step=1');
  await test.step('the buttons keep the focus at both ends', async () => {
    await expect(app.story.panel.getByRole('button', { name: 'Previous' })).toHaveAttribute('aria-disabled', 'true');
    await app.story.turn('Next');
    await app.story.isAt(2, /^Russia limits imports/);
    await app.story.turn('Previous');
    await app.story.isAt(1, first);
    await expect(app.story.panel.getByRole('button', { name: 'Previous' })).toBeFocused();
    await page.keyboard.press('Enter');
    await app.story.isAt(1, first);
  });
  await test.step('the position is said once the turning stops', async () => {
    await app.story.panel.focus();
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowRight');
    await app.announces('Step 5 of 10: Kazan: the summit names its partners');
  });
  await test.step('a step is chosen from the list, by a link that is its address', async () => {
    await app.story.titles();
    const link = app.story.panel.getByRole('link', { name: 'Partners of BRICS, not members' });
    await expect(link).toHaveAttribute('href', '?at=2025-01-01&country=KAZ&view=story&step=7');
    await link.click();
    await app.story.isAt(7, 'Partners of BRICS, not members');
    await app.address.says('?at=2025-01-01&country=KAZ&view=story&step=7');
  });
});

test('what the reader changes stays, and the step’s view can be had again', async ({ app, page }) => {
  await app.openSvg('?at=2024-10-16&country=KAZ&view=story&step=1');
  await app.date.set('2025-01-01');
  await app.address.says('?at=2025-01-01&country=KAZ&view=story&step=1');
  await app.story.isAt(1, first);
  await page.reload();
  await app.story.isAt(1, first);
  await expect(app.date.field).toHaveValue('2025-01-01');
  await app.story.panel.getByRole('button', { name: 'Show the step’s view' }).click();
  await app.address.says('?at=2024-10-16&country=KAZ&view=story&step=1');
  await expect(app.story.panel.getByRole('button', { name: 'Show the step’s view' })).toHaveCount(0);
});

test('rivals and their words, in text with enough contrast', async ({ app, page }) => {
  await app.openSvg('?at=2024-10-17&blocs=eaeu&country=KAZ&view=story&step=2');
  await test.step('rival explanations stand with their authors, direct speech as it was printed', async () => {
    const rivals = app.story.panel.getByRole('region', { name: 'How others put it' }).locator('.claim');
    await expect(rivals.locator('> p:first-child')).toHaveText([
      /^According to Rosselkhoznadzor: .*plant health/,
      /^According to Radio Free Europe.*: .*staying out of BRICS/,
      /^According to bne IntelliNews: .*own ban on grain/,
      /^According to bne IntelliNews: .*economic dependence/,
    ]);
    await expect(app.story.panel.getByRole('blockquote').first()).toHaveText('“phytosanitary safety”');
  });
  await test.step('text has enough contrast, light and dark', async () => {
    await app.story.isAt(2, /^Russia limits imports/);
    expect(await poorContrastsInBoth(page)).toEqual(noPoorContrast);
  });
});

test('a day as of which it was known ends the story there', async ({ app }) => {
  await app.openSvg('?view=story&known=2024-10-24');
  await expect(app.story.panel.locator('.story-buttons')).toContainText('Step 1 of 6');
  await app.story.turn('Next');
  await app.address.says(
    '?at=2024-10-17&blocs=eaeu&country=KAZ&view=story&known=2024-10-24&measures=rus-kaz-plants-2024-10,kaz-rus-wheat-2024-08&step=2',
  );
});

test('a day before there was anything to tell says so, and nothing is waited for', async ({ app, page }) => {
  await app.openSvg('?view=story&known=2023-08-24');
  await expect(page.getByText('No story could be told yet on that day.')).toBeVisible();
});

test('a step that there is not is the first', async ({ app }) => {
  await app.openSvg('?at=2024-10-16&country=KAZ&view=story&step=77');
  await app.story.isAt(1, first);
});

test('on paper all steps stand, with sources and the address of each', async ({ app, page }) => {
  await app.openSvg('?at=2024-10-16&country=KAZ&view=story&step=1');
  await app.story.isAt(1, first);
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('.story-print > ol > li');
  await expect(printed).toHaveCount(10);
  for (const step of await printed.all()) {
    await expect(step.getByRole('heading', { level: 3 })).toBeVisible();
    await expect(step.getByRole('heading', { name: 'Sources' })).toBeVisible();
    expect(await step.locator('.printed-sources li').count()).toBeGreaterThan(1);
    await expect(step.getByText(/^The view of this step: http/)).toBeVisible();
  }
  await expect(printed.last().getByText('The view of this step:')).toContainText(lastAddress);
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeHidden();
  await expect(page.locator('.story-screen h3')).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a finger turns the steps, the map stays in sight', async ({ app, page }) => {
    await app.openSvg('?at=2024-10-16&country=KAZ&view=story&step=1');
    await app.story.swipe(-150);
    await app.story.isAt(2, /^Russia limits imports/);
    await app.address.says(
      '?at=2024-10-17&blocs=eaeu&country=KAZ&view=story&measures=rus-kaz-plants-2024-10,kaz-rus-wheat-2024-08&step=2',
    );
    await expect(app.map.region).toBeInViewport({ ratio: 0.9 });
    await app.story.swipe(150);
    await app.story.isAt(1, first);
    expect(await scrollWidth(page)).toBeLessThanOrEqual(360);
  });

  test('a scroll is no turn', async ({ app, page }) => {
    await app.openSvg('?at=2024-10-16&country=KAZ&view=story&step=1');
    await app.story.swipe(-20, -200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    await app.story.isAt(1, first);
  });
});
