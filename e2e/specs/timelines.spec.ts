import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { poorContrasts } from '../helpers/contrast';

const latest = '22 November 2026';
const chart = (page: Page, of: string) => page.getByRole('list', { name: of, exact: true });
const ofUzbekistan = (page: Page) => chart(page, 'Uzbekistan: status in blocs over time');
const bar = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name, exact: true });
const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const suspended = 'Uzbekistan, CSTO: Participation suspended, 28 June 2012 to 19 December 2012';

test('Uzbekistan in the CSTO is five bars, each named in full', async ({ app, page }) => {
  await app.open('?view=timelines&country=UZB');
  const row = ofUzbekistan(page).locator('[data-row="csto"]');
  const names = [
    'Uzbekistan, CSTO: Member, 15 May 1992 to 2 April 1999',
    'Uzbekistan, CSTO: Withdrawn, 2 April 1999 to August 2006, end known to the month only',
    'Uzbekistan, CSTO: Member, August 2006 to 28 June 2012, start known to the month only, dates contested',
    suspended,
    'Uzbekistan, CSTO: Withdrawn, since 19 December 2012',
  ];
  await expect(row.getByRole('button')).toHaveCount(names.length);
  for (const [i, name] of names.entries()) await expect(row.getByRole('button').nth(i)).toHaveAccessibleName(name);
});

test('bars are drawn in the order of time and do not overlap', async ({ app, page }) => {
  await app.open('?view=timelines&country=UZB');
  const boxes = ofUzbekistan(page).locator('[data-row="csto"] g > rect[fill^="#"]');
  await expect(boxes.first()).toBeVisible();
  const ends = await boxes.evaluateAll((rects) =>
    rects.map((rect) => {
      const { left, right } = rect.getBoundingClientRect();
      return [left, right] as const;
    }),
  );
  expect(ends.length).toBeGreaterThanOrEqual(3);
  for (const [i, [left]] of ends.entries()) if (i > 0) expect(left).toBeGreaterThanOrEqual((ends[i - 1]?.[1] ?? 0) - 1);
});

test('without a country it is Kazakhstan that is shown', async ({ app, page }) => {
  await app.open('?view=timelines');
  await expect(chart(page, 'Kazakhstan: status in blocs over time')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Country' })).toHaveValue('KAZ');
});

test('the chart is one stop in the tab order, and arrows lead along and across', async ({ app, page }) => {
  await app.open('?view=timelines&country=UZB');
  const buttons = ofUzbekistan(page).getByRole('button');
  const stops = () => buttons.evaluateAll((all) => all.filter((one) => (one as HTMLElement).tabIndex >= 0).length);
  await expect.poll(stops).toBe(1);
  await page.getByRole('combobox', { name: 'Country' }).focus();
  await page.keyboard.press('Tab');
  await expect(bar(page, /^Uzbekistan, BRICS: Invited/)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(bar(page, /^Uzbekistan, BRICS: Partner/)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(bar(page, /^Uzbekistan, EAEU: Observer/)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(bar(page, /^Uzbekistan, CSTO: Withdrawn, since/)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(bar(page, suspended)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(bar(page, /^Uzbekistan, CSTO: Member, 15 May 1992/)).toBeFocused();
  expect(await stops()).toBe(1);
});

test('Enter opens what a bar stands for, with its sources, and Escape closes it', async ({ app, page }) => {
  await app.open('?view=timelines&country=UZB');
  await bar(page, suspended).focus();
  await page.keyboard.press('Enter');
  const opened = card(page, 'Uzbekistan, CSTO: Participation suspended');
  await expect(opened).toContainText('28 June 2012 to 19 December 2012');
  await opened.locator('details.evidence summary').click();
  await expect(opened.getByRole('link').first()).toBeVisible();
  await bar(page, suspended).focus();
  await page.keyboard.press('Escape');
  await expect(opened).toHaveCount(0);
  await expect(bar(page, suspended)).toBeFocused();
});

test('a coarse start is drawn soft and said in words', async ({ app, page }) => {
  await app.open('?view=timelines&country=UZB');
  const oic = ofUzbekistan(page).locator('[data-row="oic"]');
  await expect(oic.locator('rect[mask]').first()).toBeAttached();
  await expect(ofUzbekistan(page).locator('[data-row="un"] rect[mask]')).toHaveCount(0);
  await oic.getByRole('button').click();
  await expect(card(page, 'Uzbekistan, OIC: Member')).toContainText(
    'Began between 1 January 1995 and 31 December 1995.',
  );
});

test('a contested bar has a dashed outline, a plain one has none', async ({ app, page }) => {
  await app.open('?view=timelines&country=TKM');
  const row = chart(page, 'Turkmenistan: status in blocs over time').locator('[data-row="cis"]');
  await expect(row.locator('rect[stroke-dasharray]')).toHaveCount(1);
  await expect(row.getByRole('button').first()).toHaveAccessibleName(/contested$/);
  await expect(row.getByRole('button').last()).not.toHaveAccessibleName(/contested/);
});

test('a click on the axis moves the line and the date of the whole page', async ({ app, page }) => {
  await app.open('?view=timelines&country=UZB');
  const axis = page.locator('.bar-axis button');
  const line = page.locator('.bar-day-line');
  await expect(line).toHaveAttribute('data-day', '2026-11-22');
  const box = await axis.boundingBox();
  if (!box) throw new Error('The axis is not drawn.');
  await axis.click({ position: { x: box.width / 2, y: 30 } });
  // Half of 1 January 1991 to 22 November 2026.
  await expect(line).toHaveAttribute('data-day', /^2008-12-/);
  await expect(page).toHaveURL(/[?&]at=2008-12-/);
  const off = async () => {
    const place = await line.boundingBox();
    return Math.abs((place?.x ?? 0) + 1 - (box.x + box.width / 2));
  };
  await expect.poll(off).toBeLessThan(2);
});

test('the sentence follows the date, and is spoken when it comes to rest', async ({ app, page }) => {
  await app.open('?view=timelines');
  const said = `On ${latest} Kazakhstan is a member of 13 blocs, partner of 3 and observer of none; its newest tie is BRICS (partner country since 1 January 2025).`;
  await expect(page.locator('.timelines .copy-text p')).toHaveText(said);
  const spoken = page.locator('.timelines').getByRole('status');
  await expect(spoken).toBeEmpty();
  await app.date.set('2014-12-31');
  await expect(spoken).toHaveText(/^On 31 December 2014 Kazakhstan was a member of \d+ blocs/);
});

test('by bloc, the five come first, and a name selects the country', async ({ app, page }) => {
  await app.open('?view=timelines&blocs=csto');
  await page.getByRole('radio', { name: 'By bloc' }).check();
  const list = chart(page, 'CSTO: status of countries over time');
  const keys = () => list.locator('[data-row]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));
  await expect.poll(async () => (await keys()).slice(0, 5)).toEqual(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']);
  await list.getByRole('button', { name: 'Uzbekistan', exact: true }).click();
  await app.panel.isOpenFor('Uzbekistan');
});

test('the table has the same facts', async ({ app, page }) => {
  await app.open('?view=timelines&country=UZB');
  await page.getByText('The bars as a table').click();
  const table = page.getByRole('table', { name: 'Uzbekistan: status in blocs over time' });
  await expect(table.getByRole('row').filter({ hasText: 'Participation suspended' })).toContainText('28 June 2012');
  const bars = await ofUzbekistan(page).locator('[data-bar]').count();
  await expect(table.getByRole('row')).toHaveCount(bars + 1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('nothing is wider than the screen, and bars can be hit', async ({ app, page }) => {
    await app.open('?view=timelines&country=UZB');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const sizes = await ofUzbekistan(page)
      .locator('[data-bar]')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('text has enough contrast', async ({ app, page }) => {
      await app.open('?view=timelines&country=TKM');
      await expect(page.locator('.timelines .copy-text')).toBeVisible();
      expect(await page.evaluate(poorContrasts)).toEqual([]);
    });
  });
