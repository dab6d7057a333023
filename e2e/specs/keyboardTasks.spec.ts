import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';

// What a reader comes to do, by keyboard alone: from a skip link to its end, without a mouse.
// Others are where their view is tested: the map and the list (`keyboard`), the matrix, the story, the marks of charts, comparison, search.

const clubs = 'country,bloc,status,from,to\nKazakhstan,Chess club,member,2001,\n';

/** By the skip link, to the view in the middle. */
async function skipTo(page: Page, name: string) {
  await expect(page.getByRole('button', { name: 'Share and export' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('navigation', { name: 'Skip links' }).getByRole('link', { name })).toBeFocused();
  await page.keyboard.press('Enter');
}

async function saved(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  return (await waiting).suggestedFilename();
}

test('a view is exported', async ({ app, page }) => {
  await app.openPage('?view=overlaps&at=2024-10-22', 'Overlaps');
  await skipTo(page, 'Overlaps');
  const share = page.getByRole('button', { name: 'Share and export' });
  await app.tabTo(share, 2);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Share and export' });
  const save = panel.getByRole('button', { name: 'Save SVG' });
  await expect(save).toBeVisible();
  await app.tabTo(save, 15);
  expect(await saved(page)).toMatch(/\.svg$/);
  await page.keyboard.press('Escape');
  await expect(share).toBeFocused();
});

test('a view is cited', async ({ app, page }) => {
  await app.openPage('?view=matrix&at=2024-10-22', 'Countries and blocs on');
  await skipTo(page, 'Matrix');
  await app.tabTo(page.getByRole('button', { name: 'Cite', exact: true }), 3);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Cite this view' });
  await expect(dialog).toBeVisible();
  await app.tabTo(dialog.getByRole('radio', { name: 'Plain text' }), 4);
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'Markdown' })).toBeChecked();
  await app.tabTo(dialog.getByRole('button', { name: 'Download as .md' }), 5);
  expect(await saved(page)).toBe('multivector-matrix-2024-10-22.md');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Cite', exact: true })).toBeFocused();
});

test('a view is embedded', async ({ app, page }) => {
  await app.openPage('?view=matrix', 'Countries and blocs on');
  await skipTo(page, 'Matrix');
  await app.tabTo(page.getByRole('button', { name: 'Embed', exact: true }), 4);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Embed this view' });
  await expect(dialog).toBeVisible();
  await app.tabTo(dialog.getByRole('checkbox', { name: /Height follows/ }));
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('region', { name: 'Code' })).toContainText('data-multivector');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Embed', exact: true })).toBeFocused();
});

test('the language is chosen', async ({ app, page }) => {
  await app.open();
  await app.tabTo(page.getByRole('combobox', { name: 'Language' }));
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.locator('.language')).toBeFocused();
});

test('a vote is chosen, and shown on the map', async ({ app, page }) => {
  await app.openPage('?view=votes', 'UN votes');
  await skipTo(page, 'UN votes');
  const head = page.getByRole('button', { name: /^A\/RES\/ES-11\/1,/ });
  await app.tabTo(head, 25);
  await page.keyboard.press('Space');
  await expect(head).toHaveAttribute('aria-pressed', 'true');
  await app.tabTo(page.getByRole('button', { name: 'Show on the map: A/RES/ES-11/1' }), 60);
  await page.keyboard.press('Enter');
  await app.map.isSvg();
  await app.address.says('?vote=un-es-11-1');
  await app.list.says('Kazakhstan', 'Abstained');
});

test('a quotation is taken as a card', async ({ app, page }) => {
  await app.openPage('?view=quotes&speaker=gaziz-abishev', 'Quotes');
  await skipTo(page, 'Quotes');
  await app.tabTo(page.getByRole('button', { name: 'Card (SVG)' }).first(), 30);
  expect(await saved(page)).toMatch(/^q-abishev-.*\.svg$/);
});

test('from a colour to who says so: the country, its sources, the passage on the source’s own page', async ({
  app,
  page,
}) => {
  await app.openSvg('?country=UZB');
  await expect(app.panel.membership('EAEU')).toBeVisible();
  await app.tabTo(page.getByRole('link', { name: 'Skip to details' }), 3);
  await page.keyboard.press('Enter');
  const membership = app.panel.membership('EAEU');
  const sources = membership.locator('summary');
  await app.tabTo(sources, 20);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const link = membership.getByRole('link').first();
  await expect(link).toBeFocused();
  await expect(link).toHaveAttribute('href', /^https?:/);
  const all = membership.getByRole('button', { name: 'All about this evidence' });
  await app.tabTo(all, 8);
  await page.keyboard.press('Enter');
  await expect(app.drawer.dialog.getByRole('heading', { level: 2 })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(all).toBeFocused();
});

test('own data are read and shown on the map', async ({ app, page }) => {
  // From the start: the browser is told to hand its dialog over, which must be so before a key opens it.
  const choosing = page.waitForEvent('filechooser');
  await app.openPage('?view=own', 'Your data');
  await skipTo(page, 'Your data');
  await app.tabTo(page.getByLabel('Choose a file'), 5);
  await page.keyboard.press('Space');
  await (await choosing).setFiles({ name: 'clubs.csv', mimeType: 'text/csv', buffer: Buffer.from(clubs) });
  const show = page.getByRole('button', { name: 'Show', exact: true });
  await expect(show).toBeVisible();
  await app.tabTo(show);
  await page.keyboard.press('Enter');
  const onMap = page.getByRole('button', { name: 'Chess club (own data) on the map' });
  await expect(page.getByRole('heading', { name: 'On show' })).toBeFocused();
  await app.tabTo(onMap, 3);
  await page.keyboard.press('Enter');
  await app.map.isSvg();
  await app.list.says('Kazakhstan', 'Member');
});

test.describe('where motion is welcome', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the timeline is played and paused', async ({ app, page }) => {
    await app.open('?at=2000-01-01');
    const play = app.timeline.region.getByRole('button', { name: 'Play' });
    await play.focus();
    await page.keyboard.press('Space');
    await expect(app.timeline.slider).not.toHaveAttribute('aria-valuetext', '1 January 2000');
    await expect(app.timeline.region.getByRole('button', { name: 'Pause' })).toBeFocused();
    await page.keyboard.press('Space');
    await expect(play).toBeFocused();
    const stopped = (await app.timeline.slider.getAttribute('aria-valuetext')) ?? '';
    await expect(app.timeline.slider).toHaveAttribute('aria-valuetext', stopped);
  });
});
