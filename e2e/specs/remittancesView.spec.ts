import { parse } from 'csv-parse/sync';
import { RemittancesDriver } from '../drivers/remittancesDriver';
import { expect, test } from '../fixtures';
import { noPoorContrast, poorContrastsInBoth } from '../helpers/contrast';
import { evaluateApart } from '../helpers/evaluateApart';

const csvRows = (bytes: Buffer): Record<string, string>[] => parse(bytes, { columns: true });

test('shares of GDP of three countries, side by side, and the CSV that equals the view', async ({ app, page }) => {
  const remittances = new RemittancesDriver(page);
  await app.open('?view=remittances');
  await remittances.choose('Tajikistan', 'Kyrgyzstan');
  await remittances.measure('Share of GDP');
  await expect(remittances.charts).toHaveCount(3);
  for (const country of ['Uzbekistan', 'Tajikistan', 'Kyrgyzstan'])
    await expect(remittances.chartOf(country).locator('figcaption')).toContainText('share of GDP');
  const { name, bytes } = await remittances.save('Figures as CSV');
  expect(name).toMatch(/^remittances-share-of-gdp-.*\.csv$/);
  const rows = csvRows(bytes);
  const values = rows.map(({ value }) => Number(value));
  expect(values.length).toBeGreaterThan(3);
  await remittances.draws(values);
  expect(new Set(rows.map(({ recipient }) => recipient))).toEqual(new Set(['Uzbekistan', 'Tajikistan', 'Kyrgyzstan']));
  for (const row of rows) expect(row).toMatchObject({ measure: 'share-of-gdp', unit: 'percent', base: 'GDP' });
  await remittances.show('Table');
  await remittances.tables(values);
});

test('both growth figures of the United Kingdom, and their sources, on one mark', async ({ app, page }) => {
  const remittances = new RemittancesDriver(page);
  await app.open('?view=remittances');
  await remittances.measure('Change');
  await remittances.view.getByRole('checkbox', { name: /^United Kingdom/ }).check();
  await remittances.view.getByRole('checkbox', { name: /^Russia/ }).uncheck();
  const mark = remittances.mark(/January–September 2024/);
  await expect(mark).toHaveCount(1);
  await expect(mark).toHaveAccessibleName(/\+67% \/ \+49%; contested/);
  await mark.click();
  await expect(remittances.note).toContainText('Contested: sources give different figures');
  const figures = remittances.note.locator('.mark-figure');
  await expect(figures).toHaveCount(2);
  for (const [i, value, publisher] of [
    [0, '+67%', 'UzDaily'],
    [1, '+49%', 'Eurasianet'],
  ] as const) {
    const figure = figures.nth(i);
    await expect(figure.locator('strong')).toHaveText(value);
    await expect(figure).toContainText('January–September 2023');
    await expect(figure.getByRole('listitem').filter({ hasText: publisher }).first()).toBeVisible();
    await expect(figure.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
  }
});

test('the same on the bar of a sender', async ({ app, page }) => {
  const remittances = new RemittancesDriver(page);
  await app.open('?view=remittances&measure=change&chart=senders&after=2024-01/2024-09');
  const bar = remittances.mark(/from United Kingdom/);
  await bar.click();
  await expect(remittances.note.locator('.mark-figure strong')).toHaveText(['+67%', '+49%']);
});

test('marks and what they say', async ({ app, page }) => {
  const remittances = new RemittancesDriver(page);
  await app.open('?view=remittances');
  await test.step('every mark is reached by keyboard, and says base, period, unit and source', async () => {
    await expect(remittances.marks.first()).toBeAttached();
    await remittances.view.getByRole('radio', { name: 'Chart', exact: true }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Home');
    const count = await remittances.marks.count();
    expect(count).toBeGreaterThan(10);
    for (let i = 0; i < count; i += 1) {
      await expect(remittances.marks.nth(i)).toBeFocused();
      await expect(remittances.marks.nth(i)).toHaveAccessibleName(/Uzbekistan, from Russia.*base: .*unit: percent.*: /);
      if (i + 1 < count) await page.keyboard.press('ArrowRight');
    }
    for (const term of ['Period', 'Base', 'Unit', 'Series', 'Source'])
      await expect(remittances.note.getByText(term, { exact: true }).first()).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(remittances.note.getByRole('button', { name: 'Close the note' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(remittances.note).toHaveCount(0);
  });
  await test.step('the single quarter and the gap explain themselves on the mark', async () => {
    await remittances.mark(/January–March 2024/).click();
    await expect(remittances.note).toContainText('A single quarter: seasonal, not to be set against a year.');
    await remittances.mark(/, 2022: /).click();
    await expect(remittances.note).toContainText('its last figure before this is for 2018, so that no line joins them');
  });
  await test.step('the headline case: the share of a quarter, the year, the dollars, and who comes next', async () => {
    const told = page.getByRole('region', { name: 'Uzbekistan and Russia: one quarter, and the year' });
    await expect(told).toContainText('68% in one quarter, January–March 2024; for the whole of 2024 it was 77%');
    await expect(told).toContainText('Nobody has replaced Russia');
    const sources = told.locator('details.evidence').first();
    await sources.locator('summary').click();
    await expect(sources.getByRole('link').first()).toBeVisible();
  });
  await test.step('text has enough contrast, light and dark', async () => {
    await page.locator('.mark').last().click();
    await expect(page.locator('.mark-note')).toBeVisible();
    expect(await poorContrastsInBoth(page)).toEqual(noPoorContrast);
  });
});

test('what was not over on the day is left out, and counted', async ({ app, page }) => {
  const remittances = new RemittancesDriver(page);
  await app.open('?view=remittances&at=2024-10-22');
  await expect(remittances.mark(/January–March 2024/)).toHaveCount(1);
  await expect(remittances.mark(/, 2024: /)).toHaveCount(0);
  await expect(page.getByText(/figures are left out: their periods were not over on 22 October 2024/)).toBeVisible();
});

test('the chart as SVG is XML with title, description, sources and version, and as PNG a picture', async ({
  app,
  page,
}) => {
  const remittances = new RemittancesDriver(page);
  await app.open('?view=remittances&compare=UZB,TJK&measure=share-of-gdp');
  await expect(remittances.charts).toHaveCount(2);
  const svg = await remittances.save('Chart as SVG');
  expect(svg.name).toMatch(/\.svg$/);
  const read = await evaluateApart(
    page,
    (text) => {
      const xml = new DOMParser().parseFromString(text, 'image/svg+xml');
      const of = (name: string) => xml.querySelector(`svg > ${name}`)?.textContent ?? '';
      return {
        broken: xml.querySelector('parsererror')?.textContent ?? null,
        title: of('title'),
        desc: of('desc'),
        text: [...xml.querySelectorAll('text')].map((one) => one.textContent).join(' '),
        values: [...xml.querySelectorAll('.glyph')].map((one) => Number(one.getAttribute('data-value'))),
      };
    },
    svg.bytes.toString('utf8'),
  );
  expect(read.broken).toBeNull();
  expect(read.title).toBe('Remittances: Share of GDP, Tajikistan, Uzbekistan');
  expect(read.desc).toContain('Tajikistan, money from all countries as a share of GDP');
  expect(read.text).toMatch(/Sources: .*World Bank.*Multivector, data version \d/);
  expect(read.values.length).toBeGreaterThan(2);
  await remittances.draws(read.values);
  const png = await remittances.save('Chart as PNG');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  // Width in the header of a PNG: twice that of the drawing.
  expect(png.bytes.readUInt32BE(16)).toBe(1920);
});

test('the address is the view', async ({ app, page }) => {
  const remittances = new RemittancesDriver(page);
  await app.open('?view=remittances');
  await remittances.choose('Kyrgyzstan');
  await remittances.measure('Amount');
  await remittances.measure('Senders in two periods');
  await remittances.view.getByLabel('To', { exact: true }).selectOption('2024');
  await remittances.view.getByLabel('From', { exact: true }).selectOption('2023');
  await remittances.measure('Its own for each');
  await app.address.says(
    '?view=remittances&compare=UZB,KGZ&measure=amount&chart=senders&scale=own&before=2023&after=2024',
  );
  const caption = remittances.chartOf('Uzbekistan').locator('figcaption');
  await expect(caption).toContainText('both 2023 and 2024');
  const title = await caption.innerText();
  await page.reload();
  await expect(caption).toHaveText(title);
  await expect(remittances.charts).toHaveCount(2);
  await app.address.hasNoNotice();
});

test('a choice without a figure says so', async ({ app, page }) => {
  await app.open('?view=remittances&compare=TKM');
  await expect(
    page.getByText(/No figure on record for Turkmenistan: share of the money received, from Russia/),
  ).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a tap beside a mark opens its note, and nothing is wider than the screen', async ({ app, page }) => {
    const remittances = new RemittancesDriver(page);
    await app.open('?view=remittances&measure=change&senders=GBR');
    const mark = remittances.mark(/January–September 2024/);
    await mark.scrollIntoViewIfNeeded();
    const box = await mark.boundingBox();
    if (!box) throw new Error('the mark is not drawn');
    await page.touchscreen.tap(box.x + box.width / 2 + 10, box.y + 12);
    await expect(remittances.note.locator('.mark-figure')).toHaveCount(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
