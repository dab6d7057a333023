import { expect, test } from '../fixtures';

// In a Chromium without WebGL (--disable-3d-apis).

test('without WebGL the map says why it is not there', async ({ app }) => {
  await app.open();
  await app.map.hasFailed();
  await expect(app.map.alert).toContainText('The map could not be drawn');
  await expect(app.map.alert).toContainText(/WebGL/i);
  await expect(app.map.alert).toContainText('The list of countries and all panels go on working.');
});

test('without WebGL list, date, blocs and panel work', async ({ app }) => {
  await app.open('?blocs=eaeu');
  await app.map.hasFailed();
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
  await app.map.hasFailed();
});
