import { expect, test } from '../fixtures';

test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

  test('a tap on a country brings its panel into view', async ({ app }) => {
    await app.openMap();
    await app.map.tapCountry('KAZ');
    await app.panel.isOpenFor('Kazakhstan');
    await expect(app.panel.of('Kazakhstan').getByRole('heading', { level: 2 })).toBeInViewport();
    await app.address.says('?country=KAZ');
  });
});

test.describe('360 pixels wide', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('nothing has to be scrolled sideways', async ({ app, page }) => {
    await app.openSvg('?blocs=brics,eaeu&country=UZB&at=banana');
    await expect(app.panel.chart('Share that comes from Russia').locator('.glyph').first()).toBeVisible();
    await app.panel.openTable('Share that comes from Russia');
    await app.panel.openSources(app.panel.membership('EAEU'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test('MapLibre, too, has room for the names of the five', async ({ app }) => {
    await app.openMap();
    expect(await app.map.names()).toEqual(['Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan']);
  });

  test('the map comes first', async ({ app, page }) => {
    await app.openSvg();
    const top = async (what: typeof app.map.region) => (await what.boundingBox())?.y ?? Number.NaN;
    const map = await top(app.map.region);
    for (const part of [app.legend.region, app.date.field, app.blocs.group, app.list.list])
      expect(map).toBeLessThan(await top(part));
    await expect(app.map.region).toBeInViewport({ ratio: 0.9 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
