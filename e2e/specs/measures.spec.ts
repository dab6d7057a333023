import { surfaces } from '../../src/theme/palette';
import { expect, test } from '../fixtures';
import { noPoorContrast, poorContrastsInBoth } from '../helpers/contrast';

const between = '?at=2024-10-20&view=measures&who=RUS&whom=KAZ&direction=both&force=day';
const ban = 'Russia’s limits on Kazakh wheat, lentils, flax, tomatoes, peppers and melons';
const wheat = 'Kazakhstan’s ban on all wheat imports to the end of 2024';
const certificates = 'Russia asks Kazakhstan to stop certifying grain, tomatoes, peppers and sunflower seed';
const flowers = 'Russia’s limits on cut flowers with Kazakh certificates';

test('measures in force on 20 October 2024 between Russia and Kazakhstan, with reasons apart from motives', async ({
  app,
}) => {
  await app.open('?at=2024-10-20&view=measures');
  const { measures } = app;
  await measures.by.selectOption('Russia');
  await measures.against.selectOption('Kazakhstan');
  await measures.either.check();
  await measures.onDate.selectOption('Begun and not known to have ended');
  await app.address.says(between);

  // By hand: the flowers came on the 21st; the bans of 2025 and 2026 later; those of 2020–2023 had ended.
  await expect(measures.titles(measures.group('In force'))).toHaveText([ban, wheat]);
  await expect(measures.group('Begun, end not found')).toHaveCount(7);
  await expect(measures.entry(flowers)).toHaveCount(0);

  const entry = measures.entry(ban);
  expect(await measures.saysUnder(entry, 'Stated reason')).toEqual([
    '215 finds of quarantine pests since January 2024, four times as many as a year before, and nothing done by Kazakhstan to remedy it',
  ]);
  const motives = await measures.saysUnder(entry, 'Alleged motives');
  for (const motive of motives) expect(motive).toMatch(/^According to [^:]+: /);
  expect(motives.some((motive) => /^According to Radio Free Europe.*BRICS/.test(motive))).toBe(true);
  expect(motives.some((motive) => /^According to bne IntelliNews: .*answer to Kazakhstan’s own ban/.test(motive))).toBe(
    true,
  );
  expect(motives.some((motive) => /^According to bne IntelliNews: The timing/.test(motive))).toBe(true);
  expect((await measures.saysUnder(entry, 'Goods')).join()).toContain('wheat (HS 1001: Wheat and meslin)');
  await expect(measures.sentence).toHaveText(
    /^On 20 October 2024, of 9 trade measures on record between Russia and Kazakhstan, in either direction, 2 were in force/,
  );
});

test('between Russia and Kazakhstan on that day', async ({ app }) => {
  await app.open(between);
  await test.step('the CSV is exactly the list', async () => {
    const listed = app.measures.titles(app.measures.region.locator('.measures > li'));
    await expect(listed.first()).toBeVisible();
    const titles = await listed.allInnerTexts();
    const { name, rows } = await app.measures.saveCsv();
    expect(name).toBe('multivector-trade-measures-2024-10-20.csv');
    expect(rows).toHaveLength(titles.length + 1);
    for (const [at, title] of titles.entries()) expect(rows[at + 1]).toContain(title);
  });
  await test.step('what is said about a measure belongs to it, with the rule that decided', async () => {
    const entry = app.measures.entry(wheat);
    await entry.getByText(/^What is said about it/).click();
    await expect(
      entry.locator('.claim').filter({ hasText: 'ban on Russian grain until the end of 2024' }),
    ).toContainText('three orders on wheat, narrower than grain');
  });
  await test.step('the day decides: the flowers join on the 21st', async () => {
    await expect(app.measures.entry(flowers)).toHaveCount(0);
    await app.date.set('2024-10-21');
    await expect(app.measures.entry(flowers)).toBeVisible();
  });
});

test('the address restores every filter', async ({ app, page }) => {
  const query =
    '?at=2024-10-20&view=measures&who=KAZ&whom=RUS&direction=both&product=wheat&force=ended&measures=kaz-rus-wheat-2024-08&show=timeline';
  await app.open(query);
  const { measures } = app;
  await expect(measures.by).toHaveValue('KAZ');
  await expect(measures.against).toHaveValue('RUS');
  await expect(measures.either).toBeChecked();
  await expect(measures.product).toHaveValue('wheat');
  await expect(measures.onDate).toHaveValue('ended');
  await expect(page.getByRole('radio', { name: 'Timeline' })).toBeChecked();
  // Either direction: Russia's grain included wheat.
  await expect(measures.chart.getByRole('button')).toHaveText([
    'Russia’s ban on grain exports to Kazakhstan in 2022',
    'Kazakhstan’s ban on wheat by road, then by rail',
    'Kazakhstan’s ban on wheat by all transport',
  ]);
  await app.address.hasNoNotice();
  await app.address.says(query);
  await measures.region.getByRole('button', { name: 'Clear filters' }).click();
  await app.address.says('?at=2024-10-20&view=measures&measures=kaz-rus-wheat-2024-08&show=timeline');
  await expect(measures.chart.getByRole('button')).toHaveCount(31);
});

test('all measures', async ({ app }) => {
  await app.open('?view=measures');
  await test.step('what was lifted, replaced, only considered or denied stands apart', async () => {
    const { measures } = app;
    await expect(measures.group('Considered, not imposed')).toHaveCount(1);
    await expect(measures.group('Announced, then denied')).toHaveCount(1);
    await expect(measures.group('Announced, then denied')).toContainText('Never in force: no arrow');
    const entry = measures.group('Lifted, lapsed or replaced').filter({ hasText: ban });
    await expect(entry).toContainText('from 17 October 2024, replaced 23 April 2025');
    expect((await measures.saysUnder(entry, 'Replaced by')).join()).toContain('from 23 April 2025');
  });
  await test.step('goods are found by name and by code', async () => {
    await app.measures.product.fill('0603');
    await expect(app.measures.region.locator('.measures > li')).toHaveCount(2);
    await app.measures.product.fill('cereals');
    await expect(app.measures.entry(wheat)).toBeVisible();
    await app.address.says('?view=measures&product=cereals');
  });
});

test('nothing found is said, and undone', async ({ app }) => {
  await app.open('?view=measures&who=RUS&whom=UZB&product=vodka');
  await expect(app.measures.sentence).toHaveText('No trade measure on record fits these filters.');
  await expect(app.measures.region.getByText('not that there was none')).toBeVisible();
  await expect(app.measures.region.getByRole('button', { name: 'Measures as CSV' })).toHaveCount(0);
  await app.measures.region.getByRole('button', { name: 'Clear filters' }).click();
  await app.address.says('?view=measures');
  await expect(app.measures.region.locator('.measures > li')).toHaveCount(31);
});

test.describe('over time', () => {
  test('a row a measure, one stop in the tab order, and Enter opens what is known of it', async ({ app, page }) => {
    await app.open('?at=2024-10-20&view=measures&show=timeline&who=KAZ&whom=RUS&product=wheat');
    const rows = app.measures.chart.getByRole('button');
    await expect(rows).toHaveCount(3);
    const stops = () => rows.evaluateAll((all) => all.filter((one) => (one as HTMLElement).tabIndex >= 0).length);
    expect(await stops()).toBe(1);
    await app.tabTo(rows.first(), 60);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await expect(rows.nth(2)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(rows.nth(2)).toHaveAttribute('aria-expanded', 'true');
    await expect(app.measures.chart.getByText('Untaxed imports re-exported')).toBeVisible();
  });

  test('bars lie in time, an end that was not found is open and said, a denial is no bar', async ({ app, page }) => {
    await app.open('?at=2024-10-20&view=measures&show=timeline');
    const row = (title: string) => app.measures.chart.locator(':scope > li').filter({ hasText: title });
    const box = async (title: string) => {
      const found = await row(title).locator('.measure-bar rect').first().boundingBox();
      if (!found) throw new Error(title);
      return found;
    };
    // Begun on the 17th and shown on the 20th: the day's line is just right of the bar's beginning.
    const fromDay = async () => {
      const line = await page.locator('.bar-day-line').boundingBox();
      return Math.abs((line?.x ?? 0) - (await box(ban)).x);
    };
    await expect.poll(fromDay).toBeLessThan(4);
    const [first, open] = [await box(ban), await box(certificates)];
    expect(open.x + open.width).toBeGreaterThan(first.x + first.width);
    await expect(row(certificates)).toContainText('from 23 September 2024, end not found');
    const denied = row('announced and denied');
    await expect(denied.locator('.measure-mark')).toHaveCount(1);
    await expect(denied.locator('.measure-bar')).toHaveCount(0);
  });
});

test.describe('arrows', () => {
  const chosen = 'measures=rus-kaz-plants-2024-10,kaz-rus-wheat-2024-08,rus-kaz-cert-2024-09,kaz-rus-dualuse-2023';

  test('a chosen measure is an arrow with the number of its entry, here and on the map', async ({ app }) => {
    await app.open(between);
    const { measures } = app;
    await measures.arrowOf(ban).check();
    await measures.arrowOf(wheat).check();
    await app.address.says(`${between}&measures=rus-kaz-plants-2024-10,kaz-rus-wheat-2024-08`);
    await expect(measures.entry(wheat).locator('.arrow-number')).toHaveText('2');
    await expect(measures.figure.locator('[data-part="number"]')).toHaveText(['1', '2']);
    await expect(measures.key.getByRole('listitem')).toHaveText([
      new RegExp(`^1${ban}.*Russia → Kazakhstan: import ban`),
      new RegExp(`^2${wheat}.*Kazakhstan → Russia: import ban`),
    ]);
    await measures.region.getByRole('link', { name: 'Show on the map' }).click();
    await app.address.says('?at=2024-10-20&measures=rus-kaz-plants-2024-10,kaz-rus-wheat-2024-08');
    await app.map.isSvg();
    await expect(app.map.svg.locator('[data-part="number"]')).toHaveText(['1', '2']);
  });

  test('the map draws what is in force on the day; a denied measure never; the legend says which', async ({
    app,
    page,
  }) => {
    await app.openMap(`?at=2018-01-01&${chosen}`);
    const numbers = async () => (await app.map.arrows()).map(({ number }) => number);
    expect(await numbers()).toEqual([]);
    await app.date.set('2024-10-20');
    await expect.poll(numbers).toEqual([1, 2, 3]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => app.map.colourOf('arrow-line')).toBe(surfaces.dark.text);
    await expect.poll(numbers).toEqual([1, 2, 3]);
    const whole = ['arrow-halo', 'arrow-line', 'arrow-disc', 'arrow-number'];
    await expect
      .poll(async () => (await app.map.arrows()).slice(0, 2))
      .toEqual([
        { number: 1, layers: whole },
        { number: 2, layers: whole },
      ]);
    const dashed = async () =>
      (await app.map.arrows()).filter(({ layers }) => layers.includes('arrow-dashed')).map(({ number }) => number);
    await expect.poll(dashed).toEqual([3]);
    const key = app.legend.region.getByRole('list', { name: 'Arrows' });
    await expect(key.getByRole('listitem').nth(3)).toHaveText(/not drawn: announced, then denied$/);
    await app.date.set('2025-01-01');
    await expect.poll(numbers).toEqual([1, 3]);
    await expect(key.getByRole('listitem').nth(1)).toHaveText(/not drawn: ended by 1 January 2025$/);
    await app.legend.region.getByRole('button', { name: 'Remove the arrows' }).click();
    await expect.poll(numbers).toEqual([]);
    await app.address.says('?at=2025-01-01');
  });

  test('five at most, and the sixth is said', async ({ app }) => {
    const five = 'rus-kaz-plants-2024-10,kaz-rus-wheat-2024-08,rus-kaz-cert-2024-09,kaz-rus-fmd-2022,rus-kaz-fmd-2022';
    await app.openSvg(`?at=2024-10-20&measures=${five},kaz-rus-fmd-2016`);
    await expect(app.map.svg.locator('[data-part="number"]')).toHaveText(['1', '2', '3', '4', '5']);
    await expect(app.legend.region.getByRole('list', { name: 'Arrows' }).getByRole('listitem').last()).toHaveText(
      /more than 5 arrows cannot be told apart$/,
    );
  });

  test('two dates have their own arrows', async ({ app }) => {
    await app.open(`?at=2025-01-01&vs=2024-10-20&${chosen}`);
    await expect(app.compare.maps.nth(0).locator('[data-part="number"]')).toHaveText(['1', '2', '3']);
    await expect(app.compare.maps.nth(1).locator('[data-part="number"]')).toHaveText(['1', '3']);
  });

  test('what the atlas does not have is named', async ({ app }) => {
    await app.open('?at=2024-10-20&view=measures&who=ABC&measures=rus-moon-cheese,rus-kaz-plants-2024-10');
    await app.address.complains('measures', 'rus-moon-cheese', 'is not the id of a record of this atlas');
    await app.address.complains('who', 'ABC', 'is not the code of a place of this atlas');
    await expect(app.measures.by).toHaveValue('');
    await expect(app.measures.figure.locator('[data-part="number"]')).toHaveText(['1']);
  });
});

test('the country panel has the same entries', async ({ app, page }) => {
  await app.open('?at=2024-10-20&country=KAZ');
  const entry = app.panel
    .of('Kazakhstan')
    .locator('.measures > li')
    .filter({ has: page.locator('strong', { hasText: ban }) });
  await expect(entry).toContainText('in force on 20 October 2024');
  await expect(entry).toContainText('According to bne IntelliNews: People in the trade take it for an answer');
  await expect(entry.getByRole('checkbox')).toHaveCount(0);
});

test('fits 320 and 360 px, as a list and as bars', async ({ app, page }) => {
  for (const show of ['', '&show=timeline']) {
    await page.setViewportSize({ width: 320, height: 740 });
    await app.open(`?at=2024-10-20&view=measures&measures=rus-kaz-plants-2024-10${show}`);
    await expect(app.measures.figure).toBeVisible();
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 360, height: 740 });
    // What is drawn to measure follows the window a moment later.
    await expect.poll(width).toBeLessThanOrEqual(360);
  }
});

test('text has enough contrast, light and dark', async ({ app, page }) => {
  for (const show of ['', '&show=timeline']) {
    await app.open(`${between}&measures=rus-kaz-plants-2024-10${show}`);
    await expect(app.measures.figure).toBeVisible();
    expect(await poorContrastsInBoth(page)).toEqual(noPoorContrast);
  }
});
