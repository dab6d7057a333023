import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';

// Where the map stands is part of the address, whatever draws it.

/** The country in the middle of the SVG map. */
const inTheMiddle = (page: Page) =>
  page.evaluate(() => {
    const { x = 0, y = 0, width = 0, height = 0 } = document.querySelector('#map')?.getBoundingClientRect() ?? {};
    const at = document.elementFromPoint(x + width / 2, y + height / 2);
    return at?.closest('[data-country]')?.getAttribute('data-country') ?? null;
  });

const viewBox = (page: Page) => page.locator('#map [data-renderer="svg"] svg').getAttribute('viewBox');

/** Degrees and zoom at which MapLibre stands. */
const cameraOf = (page: Page) =>
  page.locator('[data-renderer="maplibre"]').evaluate((container: HTMLElement) => {
    const { map } = container as HTMLElement & {
      map: { getCenter(): { lat: number; lng: number }; getZoom(): number };
    };
    const { lat, lng } = map.getCenter();
    return [lat, lng, map.getZoom()].map((value) => Number(value.toFixed(2)));
  });

test('an address opens the map at its place; hands move both, and history brings both back', async ({ app, page }) => {
  await app.openSvg('?blocs=eaeu&map=38.9,59.5,5.5&renderer=svg');
  await app.address.hasNoNotice();
  await test.step('another place than the region’s, in the middle', async () => {
    expect(await inTheMiddle(page)).toBe('TKM');
    const { width = 0 } = (await app.map.svg.locator('[data-country="TKM"]').boundingBox()) ?? {};
    const { width: whole = 1 } = (await app.map.region.boundingBox()) ?? {};
    expect(width / whole, 'Turkmenistan across the map').toBeGreaterThan(1);
    await app.address.saysAll('?blocs=eaeu&map=38.9,59.5,5.5&renderer=svg');
  });
  await test.step('a choice keeps the place, and is a step in the history', async () => {
    await app.blocs.choose('CIS');
    await app.address.saysAll('?blocs=eaeu,cis&map=38.9,59.5,5.5&renderer=svg');
  });
  const before = await viewBox(page);
  await test.step('moved by keys, the address follows, and opens there again', async () => {
    await app.map.svg.focus();
    await page.keyboard.press('-');
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.url()).toMatch(/&map=4\d\.\d+,59\.5,4\.5&/);
    const [moved, address] = [await viewBox(page), page.url()];
    expect(moved).not.toBe(before);
    await app.openSvg(new URL(address).search);
    const numbers = (box: string | null) => (box ?? '').split(' ').map(Number);
    const now = numbers(await viewBox(page));
    for (const [side, value] of numbers(moved).entries()) expect(Math.abs(value - (now[side] ?? 0))).toBeLessThan(1);
  });
  await test.step('a step back is the place where the choice was made', async () => {
    await app.address.back();
    await app.address.saysAll('?blocs=eaeu&map=38.9,59.5,5.5&renderer=svg');
    await expect.poll(() => viewBox(page)).toBe(before);
  });
  await test.step('the region is what no address names', async () => {
    await app.map.button('Show Central Asia').click();
    await app.address.saysAll('?blocs=eaeu&renderer=svg');
    expect(await inTheMiddle(page)).toBe('KAZ');
  });
});

test('MapLibre stands there too, says where a hand or a button has moved it, and follows the history', async ({
  app,
  page,
}) => {
  await app.openMap('?map=38.9,59.5,5.5');
  expect(await cameraOf(page)).toEqual([38.9, 59.5, 5.5]);
  await app.map.button('Zoom out').click();
  await app.address.saysAll('?map=38.9,59.5,4.5&renderer=maplibre');
  await app.date.set('2020-01-01');
  await app.address.saysAll('?at=2020-01-01&map=38.9,59.5,4.5&renderer=maplibre');
  const { x, y } = await app.map.pointOf('TKM');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 80, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => page.url()).toMatch(/&map=38\.9,6\d\.\d+,4\.5&/);
  await app.address.back();
  await expect.poll(() => cameraOf(page)).toEqual([38.9, 59.5, 4.5]);
  await app.map.button('Show Central Asia').click();
  await app.address.saysAll('?renderer=maplibre');
  await test.step('what takes its place stands where it stood', async () => {
    await app.map.button('Zoom in').click();
    await expect.poll(() => page.url()).toContain('map=');
    const address = page.url();
    await app.map.choose('SVG');
    await app.map.isSvg();
    await app.address.saysAll(new URL(address).search.replace('maplibre', 'svg'));
  });
});

test('a place that is none is named in the notice, and the region is shown', async ({ app, page }) => {
  await app.openSvg('?map=91,60,5');
  await app.address.complains('map', '91,60,5', 'is not a place and zoom of the map');
  expect(await inTheMiddle(page)).toBe('KAZ');
});
