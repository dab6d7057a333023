import { expect, test } from '../fixtures';

// In a Chromium without WebGL (--disable-3d-apis).

test('without WebGL the map is drawn as SVG; once a hand comes to it, it says why', async ({ app }) => {
  await app.openSvg('?blocs=eaeu');
  expect((await app.map.drawingOf('KAZ')).fill).toBe(await app.legend.fillOf('Member'));
  const { x, y } = await app.map.middleOf('KAZ');
  await app.page.mouse.move(x, y);
  await app.map.hasFallenBack('this browser offers no WebGL');
  await expect(app.map.tooltip).toContainText('Kazakhstan');
  await app.page.mouse.click(x, y);
  await app.panel.isOpenFor('Kazakhstan');
});

test('WebGL asked for where there is none: SVG stays, and says why', async ({ app }) => {
  await app.openEngine('?blocs=eaeu');
  await app.map.hasFallenBack(/could not be had.*WebGL/i);
  await app.map.choose('automatic');
  await app.address.saysAll('?blocs=eaeu');
  await app.map.isSvg();
});

test('without WebGL list, date, blocs and panel work', async ({ app }) => {
  await app.open('?blocs=eaeu');
  await app.map.isSvg();
  await app.list.choose('Uzbekistan');
  await app.panel.isOpenFor('Uzbekistan');
  await app.date.set('2020-12-10');
  await app.list.says('Uzbekistan', 'Not a member');
  await app.blocs.choose('CSTO');
  await app.list.says('Uzbekistan', 'EAEU: Not a member; CSTO: Withdrawn');
  await app.address.says('?at=2020-12-10&blocs=eaeu,csto&country=UZB');
});

test('without WebGL the remittance chart is drawn all the same', async ({ app }) => {
  await app.open('?country=UZB');
  await expect(app.panel.chart('Share that comes from Russia').locator('.glyph').first()).toBeVisible();
  await app.map.isSvg();
});
