import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Atlas } from '../../src/domain/atlas';
import { ExportDriver, pngSize } from '../drivers/exportDriver';
import { expect, test } from '../fixtures';
import { siteFolder } from '../helpers/builtSite';

// What is saved: the picture of a view, and its rows.

const atlas = JSON.parse(readFileSync(`${siteFolder}/data/atlas.json`, 'utf8')) as Atlas;
const disclaimer = 'Boundaries and names do not imply endorsement; disputed lines are dashed.';

test('the SVG of the map says what it is, and is the same again', async ({ app, page, baseURL }) => {
  await app.openSvg('?at=2024-10-22&blocs=brics,eaeu');
  const share = new ExportDriver(page);
  await share.open();
  await expect(share.preview).toBeVisible();
  const { name, bytes } = await share.save('Save SVG');
  expect(name).toBe('multivector-map-brics-eaeu-2024-10-22-article.svg');
  const picture = await share.read(bytes);
  expect(picture).toMatchObject({ root: 'svg', width: '1200', title: 'Ties to BRICS and EAEU, 22 October 2024' });
  expect(picture.desc).toMatch(/^On 22 October 2024: BRICS has \d+ members; .*EAEU has 5 members/);
  expect(picture.text).toContain(disclaimer);
  expect(picture.text).toContain('Sources: ');
  expect(picture.text).toContain('Eurasian Economic Commission');
  expect(picture.text).toContain(`data version ${atlas.version}`);
  expect(picture.text).toContain(`${baseURL}?at=2024-10-22&blocs=brics,eaeu`);
  expect(picture.text).toContain('Hatch: status in EAEU');
  expect(picture.names).not.toContain('foreignObject');
  expect((await share.save('Save SVG')).bytes.equals(bytes)).toBe(true);
});

test('a PNG has the size that was asked for, at 1×, 2× and 3×', async ({ app, page }) => {
  await app.openSvg('?at=2024-10-22&blocs=sco');
  const share = new ExportDriver(page);
  await share.open();
  const sizes = [
    [/^Square/, 1080, 1080],
    [/^Slide/, 1920, 1080],
    [/^Story/, 1080, 1920],
  ] as const;
  for (const [size, width, height] of sizes) {
    await share.choose(size);
    expect(pngSize((await share.save('Save PNG 1×')).bytes)).toEqual([width, height]);
  }
  await share.choose(/^Square/);
  const twice = await share.save('Save PNG 2×');
  expect(pngSize(twice.bytes)).toEqual([2160, 2160]);
  expect((await share.save('Save PNG 2×')).bytes.equals(twice.bytes)).toBe(true);
  expect(pngSize((await share.save('Save PNG 3×')).bytes)).toEqual([3240, 3240]);
});

test('two dates are two maps, and the changes are the rows', async ({ app, page }) => {
  await app.openPage('?at=2024-10-22&blocs=csto&vs=2012-01-01', 'What changed from 1 January 2012 to 22 October 2024');
  const share = new ExportDriver(page);
  const own = (await share.saved(page.getByRole('button', { name: 'Changes as CSV' }))).bytes;
  await share.open();
  await expect(share.preview).toBeVisible();
  const { bytes } = await share.save('Save SVG');
  const picture = await share.read(bytes);
  expect(picture.title).toBe('Ties to CSTO, 1 January 2012 and 22 October 2024');
  expect(picture.text).toContain(disclaimer);
  expect(bytes.toString('utf8').match(/<svg x=/g)).toHaveLength(2);
  expect((await share.save('Save CSV')).bytes.equals(own)).toBe(true);
});

test('the rows of the matrix are its own CSV, and its JSON', async ({ app, page, baseURL }) => {
  await app.openPage('?at=2024-10-22&view=matrix&sort=number', 'Countries and blocs on 22 October 2024');
  const share = new ExportDriver(page);
  const own = (await share.saved(page.getByRole('button', { name: 'Download as CSV' }))).bytes;
  await share.open();
  const csv = (await share.save('Save CSV')).bytes;
  expect(csv.equals(own)).toBe(true);
  const json = JSON.parse((await share.save('Save JSON')).bytes.toString('utf8'));
  expect(json).toMatchObject({
    dataVersion: atlas.version,
    date: '2024-10-22',
    licence: 'CC-BY-4.0',
    address: `${baseURL}?at=2024-10-22&view=matrix&sort=number`,
  });
  expect(json.rows).toEqual(parse(csv, { columns: true }));
  const picture = await share.read((await share.save('Save SVG')).bytes);
  for (const { country } of json.rows.map((row: Record<string, string>) => ({ country: row.Country })))
    expect(picture.text).toContain(country);
});

test('the rows of the map are the statuses of its list, each with its sources', async ({ app, page }) => {
  await app.openSvg('?at=2024-10-22&blocs=eaeu');
  const share = new ExportDriver(page);
  await share.open();
  const rows: Record<string, string>[] = parse((await share.save('Save CSV')).bytes, { columns: true });
  expect(rows).toHaveLength(atlas.countries.length);
  const row = rows.find(({ country }) => country === 'UZB');
  const record = atlas.memberships.find(({ id }) => id === row?.record);
  await share.close();
  await app.list.says('Uzbekistan', row?.status ?? 'no such row');
  expect(record).toMatchObject({ bloc: 'eaeu', country: 'UZB', from: row?.from });
  const urls = atlas.sources.filter(({ id }) => row?.sources?.split(' ').includes(id)).map(({ url }) => url);
  expect(row?.source_urls?.split(' ').sort()).toEqual(urls.sort());
});

const views = [
  ['?view=timelines&country=UZB', 'Status timelines'],
  ['?view=overlaps', 'Overlaps'],
  ['?view=multiples', 'A map for each bloc, '],
  ['?view=remittances', 'Remittances'],
  ['?view=measures', 'Trade measures'],
  ['?view=quotes&speaker=sergei-lavrov', 'Quotes'],
  ['?view=votes', 'UN votes'],
  ['?view=components&compare=UZB,TJK', 'Components of alignment'],
  ['?view=story', 'Sovereignty test'],
] as const;
for (const [query, heading] of views)
  test(`${query} gives a picture and rows, the same bytes after a fresh start`, async ({ app, page, baseURL }) => {
    await app.openPage(query, heading);
    const share = new ExportDriver(page);
    await share.open();
    await expect(share.preview).toBeVisible();
    await share.choose(/^Slide/);
    const kinds = ['Save SVG', 'Save PNG 1×', 'Save CSV', 'Save JSON'] as const;
    const files: Buffer[] = [];
    for (const kind of kinds) files.push((await share.save(kind)).bytes);
    const [svgFile, , csvFile, jsonFile] = files;
    const picture = await share.read(svgFile ?? Buffer.of());
    expect(picture).toMatchObject({ root: 'svg', width: '1920', height: '1080' });
    expect(picture.title).toBeTruthy();
    expect(picture.desc).toBeTruthy();
    expect(picture.text).toContain('Sources: ');
    expect(picture.text.replaceAll(' ', '')).toContain(`${baseURL}`);
    expect(picture.text).toContain(`data version ${atlas.version}`);
    const csv = parse(csvFile ?? '', { columns: true });
    expect(csv.length).toBeGreaterThan(0);
    expect(JSON.parse(jsonFile?.toString('utf8') ?? '').rows).toEqual(csv);
    await app.openPage(query, heading);
    await share.open();
    await share.choose(/^Slide/);
    for (const [i, kind] of kinds.entries())
      expect([kind, files[i]?.equals((await share.save(kind)).bytes)]).toEqual([kind, true]);
  });

test('the arrows that are chosen are in the picture of the measures, with their key', async ({ app, page }) => {
  await app.openPage('?at=2024-10-20&view=measures&measures=rus-kaz-plants-2024-10', 'Trade measures');
  const share = new ExportDriver(page);
  await share.open();
  await expect(share.preview).toBeVisible();
  const picture = await share.read((await share.save('Save SVG')).bytes);
  expect(picture.text).toContain('Trade measures as arrows');
  expect(picture.text).toContain('(Russia → Kazakhstan: import ban)');
  expect(picture.text).toContain(disclaimer);
});

test('in another language a picture says which, and marks a record’s own words in its lines as English', async ({
  app,
  page,
}) => {
  const vote = atlas.votes.find(({ id }) => id === 'un-es-11-1');
  await app.open('?vote=un-es-11-1&lang=ru');
  const share = new ExportDriver(page);
  await page.getByRole('button', { name: 'Поделиться и сохранить' }).click();
  const panel = page.getByRole('dialog', { name: 'Поделиться и сохранить' });
  await expect(panel.locator('.share-preview img')).toBeVisible();
  const { bytes } = await share.saved(panel.getByRole('button', { name: 'Сохранить SVG', exact: true }));
  const svg = bytes.toString('utf8');
  expect(svg).toMatch(/^<\?xml[^>]*>\s*<svg [^>]*xml:lang="ru" lang="ru"/);
  expect((await share.read(bytes)).title).toContain(vote?.title);
  const marked = [...svg.matchAll(/<tspan xml:lang="en" lang="en">([^<]*)<\/tspan>/g)].map(([, words]) => words);
  expect(marked.join(' ')).toContain(vote?.title);
});
