import { expect, test } from './fixtures';

test('MapLibre draws where it is asked for: standings, a click, the outline', async ({ app }) => {
  await app.openMap('?blocs=eaeu&at=2024-10-22');
  await expect(app.map.container.locator('canvas')).toBeVisible();
  await app.map.showsStanding('KAZ', 'full');
  await app.map.clickCountry('KAZ');
  await app.panel.isOpenFor('Kazakhstan');
  await app.map.showsSelected('KAZ');
  await app.date.set('2014-12-31');
  await app.map.showsStanding('KAZ', 'not-applicable');
  const [ground] = await app.map.coloursOf('KAZ');
  expect(ground).toMatch(/^#[\da-f]{6}$/);
  expect(ground).not.toBe('#000000');
});

test('software WebGL is too slow to start by itself: the map stays SVG, and says so when a hand comes', async ({
  app,
  page,
}) => {
  await app.openSvg('?blocs=eaeu');
  const { x, y } = await app.map.middleOf('KAZ');
  await page.mouse.move(x, y);
  await app.map.hasFallenBack(/software|slow/i);
});
