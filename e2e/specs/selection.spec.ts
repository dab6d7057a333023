import { expect, test } from '../fixtures';
import { desk } from '../helpers/desk';

test('on the canvas: what is pointed at is told, what is clicked is chosen', async ({ app }) => {
  await app.openMap('?blocs=brics,eaeu');
  await test.step('pointing at a country shows its name and status in words, and leaving it hides them', async () => {
    await app.map.hoverCountry('UZB');
    await expect(app.map.tooltip).toContainText('Uzbekistan');
    await expect(app.map.tooltip).toContainText('BRICS: Partner country');
    await expect(app.map.tooltip).toContainText('EAEU: Observer');
    await app.map.leave();
    await expect(app.map.tooltip).toHaveCount(0);
  });
  await test.step('a click on a country opens its panel and outlines it', async () => {
    await app.panel.isClosed();
    await app.map.clickCountry('KAZ');
    await app.panel.isOpenFor('Kazakhstan');
    await app.map.showsSelected('KAZ');
    await app.address.says('?blocs=brics,eaeu&country=KAZ');
  });
  await test.step('a click on another country moves the choice', async () => {
    await app.map.clickCountry('UZB');
    await app.panel.isOpenFor('Uzbekistan');
    await app.map.showsSelected('UZB');
    await app.map.showsSelected('KAZ', false);
  });
});

test('what is pointed at is told within the map, at its right edge and low on it too', async ({ app, page }) => {
  await page.setViewportSize(desk);
  await app.openSvg('?blocs=brics,eaeu,csto');
  const map = await app.map.region.boundingBox();
  // Once the hand is there: then it is said what draws.
  await app.map.region.hover();
  await expect(app.map.note).not.toBeEmpty();
  const foot = await app.map.note.boundingBox();
  if (!map || !foot) throw new Error('There is no map.');
  for (const [right, up] of [
    [6, 60],
    [6, 300],
    [300, 6],
  ] as const) {
    await page.mouse.move(map.x + map.width - right, foot.y - up);
    await expect(app.map.tooltip).toBeVisible();
    const box = await app.map.tooltip.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(map.x + map.width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(foot.y);
  }
});

test('a choice in the list outlines the country on the map', async ({ app }) => {
  await app.openSvg();
  await app.list.choose('Tajikistan');
  await app.panel.isOpenFor('Tajikistan');
  await app.map.outlines('selected-line', 'TJK');
  await expect(app.list.button('Tajikistan')).toHaveAttribute('aria-pressed', 'true');
});

test('closing the panel takes the choice back', async ({ app }) => {
  await app.openSvg('?country=UZB');
  await app.map.outlines('selected-line', 'UZB');
  await app.panel.close();
  await app.panel.isClosed();
  await app.map.outlines('selected-line');
  await app.address.says('');
});

test('the change of view is spoken', async ({ app }) => {
  await app.open('?blocs=eaeu&at=2024-10-22');
  await app.announces('EAEU', '22 October 2024');
  await app.list.choose('Uzbekistan');
  await app.announces('Uzbekistan', /observer/i, '22 October 2024');
});
