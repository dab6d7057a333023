import { expect, test } from '../fixtures';

test('by keyboard from the first Tab into the list, through it, and to a country', async ({ app, page }) => {
  await app.openSvg();
  expect(await app.list.tabStops()).toBe(1);
  await test.step('the first Tab reaches the skip link to the list, and shows it', async () => {
    await page.keyboard.press('Tab');
    const link = page.getByRole('link', { name: 'Skip to countries' });
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport();
  });
  await test.step('it leads into the list', async () => {
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await app.list.hasFocusOn('Kazakhstan');
  });
  await test.step('the list is one stop in the tab order, and letters jump in it', async () => {
    await page.keyboard.press('t');
    await app.list.hasFocusOn('Tajikistan');
    await page.keyboard.press('t');
    await app.list.hasFocusOn('Turkmenistan');
    await page.keyboard.press('Home');
    await app.list.hasFocusOn('Kazakhstan');
    expect(await app.list.tabStops()).toBe(1);
  });
  await test.step('a country is found with arrows and chosen with Enter', async () => {
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowDown');
    await app.list.hasFocusOn('Uzbekistan');
    await page.keyboard.press('Enter');
    await app.panel.isOpenFor('Uzbekistan');
    await app.map.outlines('selected-line', 'UZB');
  });
});

test('the skip link to the details leads into the panel', async ({ app, page }) => {
  await app.open('?country=UZB');
  await app.tabTo(page.getByRole('link', { name: 'Skip to details' }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(app.panel.of('Uzbekistan').getByRole('button', { name: 'Close' })).toBeFocused();
});

test('a country with the focus shows its tooltip on the map', async ({ app }) => {
  await app.openSvg('?blocs=eaeu');
  await app.list.button('Kyrgyzstan').focus();
  await expect(app.map.tooltip).toContainText('Kyrgyzstan');
  await expect(app.map.tooltip).toContainText('EAEU: Member');
});

test('a bloc is switched with Space', async ({ app, page }) => {
  await app.openSvg();
  const alone = await app.map.drawingOf('KAZ');
  await app.blocs.checkbox('EAEU').focus();
  await page.keyboard.press('Space');
  await app.blocs.areChosen('BRICS', 'EAEU');
  await expect.poll(async () => (await app.map.drawingOf('KAZ')).hatch).not.toBe(alone.hatch);
  await app.list.says('Kazakhstan', 'BRICS: Partner country; EAEU: Member');
});

test('a date is typed', async ({ app }) => {
  await app.openSvg('?blocs=eaeu');
  await app.date.field.focus();
  await app.date.typeKeys('2014-12-31');
  await app.date.is('2014-12-31');
  await app.map.isDrawnAs('KAZ', 'Bloc did not exist');
  await app.address.says('?at=2014-12-31&blocs=eaeu');
});

test('typing a date is one step of the history, not one a key', async ({ app }) => {
  await app.open('?country=UZB');
  await app.date.field.focus();
  await app.date.typeKeys('2014-12-31');
  await app.address.says('?at=2014-12-31&country=UZB');
  await app.address.back();
  await app.address.says('?country=UZB');
});
