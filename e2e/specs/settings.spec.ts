import { expect, test } from '../fixtures';

test.describe('a shared address restores', () => {
  test('the matrix: sorted by a bloc, its columns, its rows, regions mixed', async ({ app, page }) => {
    await app.openPage('?view=matrix&sort=csto&columns=ties&rows=all&regions=mixed', 'Countries and blocs on');
    await expect(page.getByLabel('Sort countries by')).toHaveValue('csto');
    await expect(page.getByLabel('Order of blocs')).toHaveValue('ties');
    await expect(page.getByLabel(/^All \d+ countries$/)).toBeChecked();
    await expect(page.getByLabel('Keep regions together')).not.toBeChecked();
    await expect(page.getByRole('columnheader', { name: 'CSTO', exact: true })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await app.address.hasNoNotice();
  });

  test('the matrix: likeness to a country, whichever is chosen', async ({ app, page }) => {
    await app.openPage('?country=KAZ&view=matrix&sort=similarity&similar=UZB', 'Countries and blocs on');
    await expect(page.getByLabel('Similar to')).toHaveValue('UZB');
    const first = page.getByRole('grid').getByRole('rowheader').first();
    await expect(first).toContainText('Uzbekistan');
    await expect(first).toContainText('100%');
  });

  test('the timelines of a bloc', async ({ app, page }) => {
    await app.openPage('?blocs=csto&view=timelines&of=bloc', 'Timelines');
    await expect(page.getByRole('radio', { name: 'By bloc' })).toBeChecked();
    await expect(page.getByLabel('Bloc', { exact: true })).toHaveValue('csto');
  });

  test('the overlaps: whose, in which blocs', async ({ app, page }) => {
    await app.openPage('?at=2024-10-22&blocs=csto,eaeu&view=overlaps&group=near&scope=chosen', 'Overlaps');
    await expect(page.getByRole('radio', { name: 'With neighbours' })).toBeChecked();
    await expect(page.getByRole('radio', { name: 'Only the chosen (2)' })).toBeChecked();
    const table = page.getByRole('table', { name: 'Exact combinations' });
    await expect(table.getByRole('rowheader').filter({ hasText: 'In CSTO and EAEU' })).toContainText('Russia');
  });

  test('the comparison: of the world, in the chosen blocs', async ({ app, page }) => {
    await app.open('?at=2025-02-01&vs=2024-10-01&changes=chosen,world');
    await expect(page.getByRole('checkbox', { name: 'All countries' })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: 'In all blocs' })).not.toBeChecked();
    const lines = await app.compare.lines();
    expect(lines.some((line) => /Belarus.*BRICS: Partner country/s.test(line))).toBe(true);
    const statuses = lines.filter((line) => !/Begins:|Ends:/.test(line));
    expect(statuses.filter((line) => !line.includes('BRICS'))).toEqual([]);
  });
});

test.describe('what is set by hand stands in the address, and back takes it back', () => {
  test('in the matrix', async ({ app, page }) => {
    await app.openPage('?view=matrix', 'Countries and blocs on');
    await page.getByLabel('Sort countries by').selectOption('Similarity to a country');
    await app.address.says('?view=matrix&sort=similarity');
    await page.getByLabel('Similar to').selectOption('Uzbekistan');
    await page.getByLabel('Order of blocs').selectOption('Most ties with the five first');
    await page.getByLabel(/^All \d+ countries$/).check();
    await page.getByLabel('Keep regions together').uncheck();
    await app.address.says('?view=matrix&sort=similarity&similar=UZB&columns=ties&rows=all&regions=mixed');
    await app.address.back();
    await expect(page.getByLabel('Keep regions together')).toBeChecked();
    await page.getByLabel('Sort countries by').selectOption('Name');
    await page.getByLabel('Order of blocs').selectOption('As in the dataset');
    await page.getByLabel(/^All \d+ countries$/).uncheck();
    await app.address.says('?view=matrix&similar=UZB');
  });

  test('in timelines and overlaps', async ({ app, page }) => {
    await app.openPage('?view=timelines', 'Timelines');
    await page.getByRole('radio', { name: 'By bloc' }).check();
    await app.address.says('?view=timelines&of=bloc');
    await page.getByRole('link', { name: 'Overlaps', exact: true }).click();
    await page.getByRole('radio', { name: 'All members' }).check();
    await page.getByRole('radio', { name: 'Only the chosen (1)' }).check();
    await app.address.says('?view=overlaps&group=all&scope=chosen');
    await page.getByRole('radio', { name: 'The five', exact: true }).check();
    await app.address.says('?view=overlaps&scope=chosen');
  });

  test('in the comparison', async ({ app, page }) => {
    await app.open('?at=2025-02-01&vs=2024-10-01');
    await page.getByRole('checkbox', { name: 'All countries' }).check();
    await page.getByRole('checkbox', { name: 'In all blocs' }).uncheck();
    await app.address.says('?at=2025-02-01&vs=2024-10-01&changes=chosen,world');
    await app.address.back();
    await expect(page.getByRole('checkbox', { name: 'In all blocs' })).toBeChecked();
  });
});

test('a setting that cannot be used falls back, and the notice names it', async ({ app, page }) => {
  await app.openPage('?view=matrix&sort=efta&rows=some', 'Countries and blocs on');
  await app.address.complains('sort', 'efta', 'is neither number, similarity nor a bloc of this atlas');
  await app.address.complains('rows', 'some', 'is not all');
  await expect(page.getByLabel('Sort countries by')).toHaveValue('country');
});
