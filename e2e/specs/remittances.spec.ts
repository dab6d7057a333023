import { expect, test } from '../fixtures';
import { chartModule, chunkOf } from '../helpers/builtSite';

const share = 'Share that comes from Russia';

test('Uzbekistan has a chart of the share that comes from Russia', async ({ app }) => {
  await app.open();
  await app.list.choose('Uzbekistan');
  const chart = app.panel.chart(share);
  await expect(chart).toBeVisible();
  await expect(chart.locator('figcaption')).toHaveText(
    /^Uzbekistan, share of the money that comes from Russia: \d+% in \d{4}/,
  );
  await expect(chart.locator('.chart-unit')).toHaveText('% of transfers');
  await expect(chart.locator('.glyph').first()).toBeVisible();
});

test('the chart draws its table, whose figures are the sources’ own', async ({ app }) => {
  await app.open('?country=UZB');
  const heights = await app.panel.heightsOf(share);
  const table = await app.panel.openTable(share);
  await test.step('the chart draws the points of its table, each at its height', async () => {
    const cells = table.locator('tbody tr td:first-of-type');
    await expect(cells).toHaveCount(heights.length);
    await expect(cells.last()).toBeVisible();
    const values = (await cells.allInnerTexts()).map((text) => Number.parseFloat(text));
    heights.sort((a, b) => a - b);
    values.sort((a, b) => b - a);
    const [top = 0, bottom = 0] = [heights[0], heights.at(-1)];
    const [most = 0, least = 0] = [values[0], values.at(-1)];
    for (const [i, value] of values.entries())
      expect(heights[i], `${value}`).toBeCloseTo(top + ((most - value) / (most - least)) * (bottom - top), 0);
  });
  await test.step('the table beside the chart lists the figures that the sources give', async () => {
    const row = (period: string, series: string) =>
      table
        .getByRole('row')
        .filter({ has: app.page.getByRole('rowheader', { name: period, exact: true }) })
        .filter({ hasText: series });
    await expect(row('2022', 'Central Bank of Uzbekistan: gross transfers').getByRole('cell').first()).toContainText(
      '87',
    );
    await expect(
      row('First half of 2024', 'Central Bank of Uzbekistan: gross transfers').getByRole('cell').first(),
    ).toContainText('77');
  });
});

test('a figure whose period was not over on the day is not in the panel', async ({ app }) => {
  await app.open('?country=UZB&at=2024-06-01');
  const rows = (await app.panel.openTable(share)).getByRole('rowheader');
  await expect(rows.filter({ hasText: 'January–March 2024' }).first()).toBeVisible();
  await expect(rows.filter({ hasText: /half of 2024|2025/ })).toHaveCount(0);
});

test('the chart that cannot be fetched leaves the panel and the table alive, and comes when tried again', async ({
  app,
  network,
  guard,
}) => {
  guard.expects(/net::ERR/);
  guard.expects(/dynamically imported module/);
  await network.breaks(chunkOf(chartModule), 'aborted');
  await app.open('?country=UZB');
  await test.step('the chart that cannot be fetched leaves the panel and the table alive', async () => {
    const alert = app.panel.of('Uzbekistan').getByRole('alert').first();
    await expect(alert).toBeVisible();
    await expect(app.panel.membership('EAEU')).toContainText('Observer');
    await expect((await app.panel.openTable(share)).getByRole('row').first()).toBeVisible();
  });
  await test.step('the chart that could not be fetched comes when tried again', async () => {
    const alert = app.panel.of('Uzbekistan').getByRole('alert').first();
    await expect(alert).toBeVisible();
    await network.recovers(chunkOf(chartModule));
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(app.panel.chart(share).locator('.glyph').first()).toBeVisible();
  });
});
