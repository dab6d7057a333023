import { expect, test } from '../fixtures';
import { noPoorContrast, poorContrastsInBoth } from '../helpers/contrast';

test('the map has its disclaimer, the five in sight, and one name', async ({ app, page }) => {
  await app.openSvg();
  await test.step('the disclaimer on boundaries stands on the map', async () => {
    const disclaimer = app.map.region.getByText(/do not imply endorsement/);
    await expect(disclaimer).toBeVisible();
    await expect(disclaimer).toBeInViewport();
    await expect(disclaimer).toContainText('Natural Earth');
  });
  await test.step('the legend does not cover the five countries', async () => {
    const box = await app.legend.region.boundingBox();
    for (const iso of ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'] as const) {
      const { x, y } = await app.map.middleOf(iso);
      const covered = box && x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
      expect(covered, iso).toBe(false);
    }
  });
  await test.step('there is one region named "Map"', async () => {
    await expect(page.getByRole('region', { name: 'Map', exact: true })).toHaveCount(1);
  });
});

test('text has enough contrast, light and dark', async ({ app, page }) => {
  await app.open('?country=UZB&at=banana');
  expect(await poorContrastsInBoth(page)).toEqual(noPoorContrast);
});

test('the system turning dark recolours the map, and keeps what it shows', async ({ app, page }) => {
  await app.openMap('?country=KAZ');
  const light = await app.map.shapeOf('KAZ');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(async () => (await app.map.shapeOf('KAZ')).fill).not.toBe(light.fill);
  await app.map.showsSelected('KAZ');
  const dark = await app.map.shapeOf('KAZ');
  expect(dark.standing).toBe(light.standing);
  expect(dark.hatch).not.toBeNull();
  await expect.poll(() => app.legend.fillOf('Partner')).toBe(dark.fill);
  expect(await app.map.coloursOf('KAZ')).toContain(dark.fill);
});

test('with several blocs the names in the list stay whole', async ({ app, page }) => {
  for (const width of [1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await app.open('?blocs=brics,eaeu,csto');
    /** Names of one word that take more than a line. */
    const broken = () =>
      page.locator('#countries li:nth-child(-n+6) button').evaluateAll((names) =>
        names
          .filter((name) => {
            const range = document.createRange();
            range.selectNodeContents(name);
            return range.getClientRects().length > 1;
          })
          .map(({ textContent }) => textContent),
      );
    expect(await broken(), `at ${width} px`).toEqual([]);
  }
});

test('the names of the views stay where they are, whichever is chosen', async ({ app, page }) => {
  await app.open();
  const places = () =>
    page.locator('.views a').evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().left)));
  const before = await places();
  await page.locator('.views').getByRole('link', { name: 'Small multiples' }).click();
  await expect(page.locator('.views [aria-current]')).toHaveText('Small multiples');
  expect(await places()).toEqual(before);
});

test('a card of events lies over the page, its axis too', async ({ app, page }) => {
  await app.open('?view=timelines&country=UZB');
  await page.locator('.tick').last().click();
  const card = page.locator('.mark-card');
  await expect(card).toBeVisible();
  /** Of points of the card, those at which something else is seen. */
  const covered = await card.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const shares = [0.05, 0.3, 0.5, 0.7, 0.95];
    return shares.flatMap((x) =>
      shares.filter((y) => !element.contains(document.elementFromPoint(left + x * width, top + y * height))),
    ).length;
  });
  expect(covered).toBe(0);
});

test('boxes of the blocs are of one size, however long a name is', async ({ app, page }) => {
  await app.openSvg();
  const widths = await page
    .locator('.blocs input')
    .evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect().width));
  expect(widths.length).toBeGreaterThan(15);
  expect(new Set(widths).size).toBe(1);
});
