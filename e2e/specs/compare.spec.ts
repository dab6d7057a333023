import { expect, test } from '../fixtures';

test.describe('from 1 October 2024 to 1 February 2025', () => {
  const query = '?at=2025-02-01&vs=2024-10-01';

  test('is listed, drawn, sourced and saved', async ({ app }) => {
    await app.open(query);
    await test.step('lists the two BRICS partnerships and the bans, and nothing else for the five', async () => {
      const lines = await app.compare.lines();
      const statuses = lines.filter((line) => /BRICS|joined|left|new status/.test(line));
      expect(statuses).toHaveLength(2);
      for (const country of ['Kazakhstan', 'Uzbekistan'])
        expect(statuses.find((line) => line.includes(country))).toMatch(
          /1 January 2025.*BRICS: Partner country \(before: Not a member\)/s,
        );
      const measures = lines.filter((line) => /Begins:|Ends:/.test(line));
      expect(measures.some((line) => /17 October 2024.*Begins:.*Russia.*Kazakh/s.test(line))).toBe(true);
      expect(measures.some((line) => /1 January 2025.*Ends:.*wheat/s.test(line))).toBe(true);
      expect(lines).toHaveLength(statuses.length + measures.length);
    });
    await test.step('draws a map for each date', async () => {
      const before = await app.compare.drawn(0, 'KAZ');
      const after = await app.compare.drawn(1, 'KAZ');
      expect(before.hatch).toBeNull();
      expect(after.hatch).toMatch(/^rise-/);
      expect(after.fill).not.toBe(before.fill);
      expect(await app.compare.drawn(0, 'RUS')).toEqual(await app.compare.drawn(1, 'RUS'));
    });
    await test.step('the CSV has the lines of the list', async () => {
      const lines = await app.compare.lines();
      const rows = (await app.compare.saveCsv()).trim().split('\r\n');
      expect(rows).toHaveLength(lines.length + 1);
      expect(rows.slice(1).filter((row) => row.includes(',brics,'))).toHaveLength(2);
    });
    await test.step('each change opens its sources', async () => {
      const sources = await app.panel.openSources(app.compare.changes.first());
      await expect(sources.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
    });
    await test.step('a choice of a country on a map opens its panel', async () => {
      await app.compare.maps.nth(1).locator('[data-country="KAZ"]').click();
      await app.panel.isOpenFor('Kazakhstan');
    });
  });
});

test('changes of status and of trade stand apart, each from the first to the last', async ({ app, page }) => {
  await app.open('?at=2024-10-22&vs=2015-01-01&changes=world');
  for (const name of ['Memberships', 'Trade measures']) {
    const list = page.locator('.compare').getByRole('list', { name, exact: true });
    await expect(page.locator('.compare').getByRole('heading', { name, exact: true })).toBeVisible();
    const said = await list.locator('.since').allInnerTexts();
    const dated = said.filter((day) => /^\d+ [A-Z]/.test(day)).map((day) => Date.parse(`${day} UTC`));
    expect(dated.length).toBeGreaterThan(3);
    expect(dated).toEqual([...dated].sort((a, b) => a - b));
  }
});

test('on a tablet the key stands under the maps, not under all that has changed', async ({ app, page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await app.open('?at=2024-10-22&vs=2015-01-01');
  await expect(app.legend.region).toHaveCount(1);
  await expect(app.legend.region).toBeInViewport();
});

test('the comparison is chosen, dated and dropped by keyboard, and stands in the address', async ({ app, page }) => {
  await app.open('?at=2025-02-01');
  await app.timeline.region.getByRole('radio', { name: 'One date' }).focus();
  await page.keyboard.press('ArrowRight');
  await app.address.says('?at=2025-02-01&vs=2024-02-01');
  await expect(app.compare.heading).toHaveText('What changed from 1 February 2024 to 1 February 2025');
  await page.reload();
  await expect(app.compare.heading).toHaveText('What changed from 1 February 2024 to 1 February 2025');
  await app.timeline.region.getByRole('radio', { name: 'Compare two dates' }).focus();
  await page.keyboard.press('ArrowLeft');
  await app.address.says('?at=2025-02-01');
  await expect(app.compare.heading).toHaveCount(0);
});

test('as known on a day: later news are hidden and counted', async ({ app, page }) => {
  await app.open('?known=2024-10-24');
  await expect(page.getByText('As known on 24 October 2024.')).toBeVisible();
  await expect(page.getByText(/^.*\d+ records published later are hidden/)).toBeVisible();
  await app.list.says('Kazakhstan', 'Invited, not yet joined');
  await page.getByRole('button', { name: 'Show all that is known now' }).click();
  await app.list.says('Kazakhstan', 'Partner country');
  await app.address.says('');
});
