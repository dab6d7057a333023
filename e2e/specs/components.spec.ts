import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures';
import { noPoorContrast, poorContrastsInBoth } from '../helpers/contrast';

test('the parts of Kazakhstan', async ({ app, page }) => {
  await app.open('?view=components&country=KAZ');
  await test.step('the parts of Kazakhstan, each in its panel, and why they are not added up', async () => {
    const view = page.getByRole('region', { name: 'Components of alignment' });
    await expect(view).toContainText('There is no single number here on purpose');
    const panel = (part: string) => view.getByRole('region', { name: `${part}: Kazakhstan` });
    await expect(
      panel('Memberships').getByRole('listitem').filter({ hasText: 'Kazakhstan, EAEU: Member' }),
    ).toContainText('since 1 January 2015');
    await expect(panel('UN votes').getByRole('listitem')).toHaveText([
      'Yes 1',
      'Abstained 13',
      'No 7',
      'Not against 1',
      'Not known 1',
    ]);
    await expect(panel('Share of remittances, by sender')).toContainText('Single figures; the newest, Russia: 24.3%');
    await expect(panel('Share of foreign trade, by partner').getByRole('figure')).toContainText('China: 21.3%');
    await expect(panel('People abroad and on the move')).toContainText(
      'Single figures, of measures or lengths of period that make no series',
    );
  });
  await test.step('a figure leads to its source, with base, period and series', async () => {
    const panel = page.getByRole('region', { name: 'Share of foreign trade, by partner: Kazakhstan' });
    await panel.getByText('2 figures as a table, with sources').click();
    const row = panel.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Russia' }) });
    await expect(row).toContainText('January–September 2023');
    await expect(row).toContainText('total foreign trade of Kazakhstan, same period');
    await row.locator('.evidence summary').click();
    await expect(row.getByRole('link').first()).toBeVisible();
  });
});

test('single figures are diamonds that nothing joins; a series is a line', async ({ app, page }) => {
  await app.open('?view=components&compare=KAZ,UZB');
  const chart = (country: string) =>
    page.getByRole('region', { name: `Share of foreign trade, by partner: ${country}` }).locator('.recharts-wrapper');
  await expect(chart('Kazakhstan').locator('path[d*="l4.5,4.5"]')).toHaveCount(2);
  await expect(chart('Kazakhstan').locator('circle')).toHaveCount(0);
  // China, Russia and Kazakhstan in 2023, 2024 and 2025.
  await expect(chart('Uzbekistan').locator('circle')).toHaveCount(9);
  // The figures of 2024 are worked out by the atlas: hollow.
  await expect(chart('Uzbekistan').locator('circle[fill="var(--ground)"]')).toHaveCount(3);
});

test('the five side by side', async ({ app, page }) => {
  await app.open('?view=components');
  await test.step('text has enough contrast, light and dark', async () => {
    await expect(page.locator('.small-chart').first()).toBeVisible();
    expect(await poorContrastsInBoth(page)).toEqual(noPoorContrast);
  });
  await test.step('the five stand side by side; by keyboard a state is taken away, and the address has it', async () => {
    const panels = page.getByRole('region', { name: /^Memberships: / });
    await expect(panels).toHaveCount(5);
    await page.getByRole('checkbox', { name: 'Turkmenistan' }).focus();
    await page.keyboard.press('Space');
    await app.address.says('?view=components&compare=KAZ,KGZ,TJK,UZB');
    await expect(panels).toHaveCount(4);
    await page.reload();
    await expect(panels).toHaveCount(4);
    await expect(page.getByRole('checkbox', { name: 'Turkmenistan' })).not.toBeChecked();
  });
});

test('what was not yet so on the day is left out', async ({ app, page }) => {
  await app.open('?view=components&country=UZB&at=2023-12-30');
  const panel = page.getByRole('region', { name: 'Share of foreign trade, by partner: Uzbekistan' });
  await panel.getByText(/figures as a table/).click();
  await expect(panel.getByRole('row').filter({ hasText: '2021' }).first()).toBeVisible();
  await expect(panel.getByRole('row').filter({ hasText: /2023|2024|2025/ })).toHaveCount(0);
});

test('the CSV holds the bars, votes and figures of the view', async ({ app, page }) => {
  await app.open('?view=components&country=TKM');
  const panel = (part: string) => page.getByRole('region', { name: `${part}: Turkmenistan` });
  await panel('UN votes').getByText('The votes as a table').click();
  await expect(panel('UN votes').getByRole('row').nth(1)).toBeVisible();
  const votes = await panel('UN votes').getByRole('row').count();
  await panel('Memberships').getByText('The bars as a table').click();
  await expect(panel('Memberships').getByRole('row').nth(1)).toBeVisible();
  const bars = await panel('Memberships').getByRole('row').count();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'All parts as CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('components-TKM-2026-11-22.csv');
  const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
  const of = (component: string) => lines.filter((line) => line.startsWith(`TKM,${component},`)).length;
  expect([of('vote'), of('membership')]).toEqual([votes - 1, bars - 1]);
  expect(of('trade share') + of('migration')).toBe(2);
  expect(lines).toHaveLength(1 + of('vote') + of('membership') + 2);
});

test('the country panel has small panels of trade and migration', async ({ app }) => {
  await app.open('?country=UZB&view=matrix');
  const panel = app.panel.of('Uzbekistan');
  await expect(panel.getByRole('region', { name: 'Trade', exact: true }).getByRole('figure')).toHaveCount(2);
  await expect(panel.getByRole('region', { name: 'People abroad and on the move' }).getByRole('figure')).toContainText(
    'Russia: 1,500,000 persons (2022), then 698,000 persons (2024).',
  );
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('nothing is wider than the screen', async ({ app, page }) => {
    await app.open('?view=components&country=UZB');
    await expect(page.locator('.small-chart .recharts-wrapper').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
