import { expect, test } from '../fixtures';
import { changesOfCharts, mostAtOnce, watchCharts, watchSections } from '../helpers/partsInTurn';

test('the panel of a country comes a part at a time: none keeps the reader waiting for all', async ({ app, page }) => {
  await app.openSvg('?at=2025-06-01');
  await watchSections(page);
  await app.list.choose('Uzbekistan');
  await app.panel.isOpenFor('Uzbekistan');
  await app.isWhole();
  const sections = app.panel.of('Uzbekistan').locator('.in-turn > section');
  await expect
    .poll(() => sections.count(), 'memberships, remittances, trade, people abroad, measures, votes, quotes')
    .toBeGreaterThanOrEqual(7);
  expect(await mostAtOnce(page)).toBe(1);
});

test('a day that changes no figure leaves the charts of the panel as they are, but for the line of the day', async ({
  app,
  page,
}) => {
  await app.openSvg('?at=2024-12-20&country=UZB');
  const panel = app.panel.of('Uzbekistan');
  // A small chart is drawn once it is fetched, with the line of the day over it.
  const line = panel.locator('.small-day').first();
  await expect(panel.locator('.recharts-surface')).not.toHaveCount(0);
  const before = await line.evaluate((element) => element.getBoundingClientRect().left);
  await watchCharts(panel);
  await app.date.set('2024-11-20');
  await expect.poll(() => line.evaluate((element) => element.getBoundingClientRect().left)).toBeLessThan(before);
  expect(await changesOfCharts(page)).toBe(0);
  // The next figures are over by then: the charts have them.
  await app.date.set('2022-06-01');
  await expect.poll(() => changesOfCharts(page)).toBeGreaterThan(0);
});
