import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { noPoorContrast, poorContrastsInBoth } from '../helpers/contrast';

const latest = '22 November 2026';
const chart = (page: Page, of: string) => page.getByRole('list', { name: of, exact: true });
const ofUzbekistan = (page: Page) => chart(page, 'Uzbekistan: status in blocs over time');
const bar = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name, exact: true });
const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const suspended = 'Uzbekistan, CSTO: Participation suspended, 28 June 2012 to 19 December 2012';

test('the bars of Uzbekistan', async ({ app, page }) => {
  await app.open('?view=timelines&country=UZB');
  await test.step('Uzbekistan in the CSTO is five bars, each named in full', async () => {
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
  await test.step('bars are drawn in the order of time and do not overlap', async () => {
    const boxes = ofUzbekistan(page).locator('[data-row="csto"] g > rect[fill^="#"]');
    await expect(boxes.first()).toBeVisible();
    const ends = await boxes.evaluateAll((rects) =>
      rects.map((rect) => {
        const { left, right } = rect.getBoundingClientRect();
        return [left, right] as const;
      }),
    );
    expect(ends.length).toBeGreaterThanOrEqual(3);
    for (const [i, [left]] of ends.entries())
      if (i > 0) expect(left).toBeGreaterThanOrEqual((ends[i - 1]?.[1] ?? 0) - 1);
  });
  await test.step('the chart is one stop in the tab order, and arrows lead along and across', async () => {
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
  await test.step('Enter opens what a bar stands for, with its sources, and Escape closes it', async () => {
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
  await test.step('a coarse start is drawn soft and said in words', async () => {
    const oic = ofUzbekistan(page).locator('[data-row="oic"]');
    await expect(oic.locator('rect[mask]').first()).toBeAttached();
    await expect(ofUzbekistan(page).locator('[data-row="un"] rect[mask]')).toHaveCount(0);
    await oic.getByRole('button').click();
    await expect(card(page, 'Uzbekistan, OIC: Member')).toContainText(
      'Began between 1 January 1995 and 31 December 1995.',
    );
  });
  await test.step('the table has the same facts', async () => {
    await page.getByText('The bars as a table').click();
    const table = page.getByRole('table', { name: 'Uzbekistan: status in blocs over time' });
    await expect(table.getByRole('row').filter({ hasText: 'Participation suspended' })).toContainText('28 June 2012');
    const bars = await ofUzbekistan(page).locator('[data-bar]').count();
    await expect(table.getByRole('row')).toHaveCount(bars + 1);
  });
  await test.step('a click on the axis moves the line and the date of the whole page', async () => {
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
});

test('without a country', async ({ app, page }) => {
  await app.open('?view=timelines');
  await test.step('without a country it is Kazakhstan that is shown', async () => {
    await expect(chart(page, 'Kazakhstan: status in blocs over time')).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Country' })).toHaveValue('KAZ');
  });
  await test.step('the sentence follows the date, and is spoken when it comes to rest', async () => {
    const said = `On ${latest} Kazakhstan is a member of 13 blocs, partner of 3 and observer of none; its newest tie is BRICS (partner country since 1 January 2025).`;
    await expect(page.locator('.timelines .copy-text p')).toHaveText(said);
    const spoken = page.locator('.timelines').getByRole('status');
    await expect(spoken).toBeEmpty();
    await app.date.set('2014-12-31');
    await expect(spoken).toHaveText(/^On 31 December 2014 Kazakhstan was a member of \d+ blocs/);
  });
});

test('the bars of Turkmenistan', async ({ app, page }) => {
  await app.open('?view=timelines&country=TKM');
  await test.step('a contested bar has a dashed outline, a plain one has none', async () => {
    const row = chart(page, 'Turkmenistan: status in blocs over time').locator('[data-row="cis"]');
    await expect(row.locator('rect[stroke-dasharray]')).toHaveCount(1);
    await expect(row.getByRole('button').first()).toHaveAccessibleName(/contested$/);
    await expect(row.getByRole('button').last()).not.toHaveAccessibleName(/contested/);
  });
  await test.step('text has enough contrast, light and dark', async () => {
    await expect(page.locator('.timelines .copy-text')).toBeVisible();
    expect(await poorContrastsInBoth(page)).toEqual(noPoorContrast);
  });
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
