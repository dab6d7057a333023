import { expect, test } from '../fixtures';

test.describe('the data page', () => {
  test('says what it has, what was not found, what was tested, and all can be taken away', async ({ app, page }) => {
    await app.openPage('?view=data', 'The data');
    await test.step('says what is in the dataset, by kind, confidence and publisher', async () => {
      const atlas = await (await page.request.get('./data/atlas.json')).json();
      const kinds = page.getByRole('table', { name: 'Records by kind' });
      const row = (kind: string) =>
        kinds.getByRole('row').filter({ has: page.getByRole('rowheader', { name: kind, exact: true }) });
      await expect(row('Memberships').getByRole('cell').first()).toHaveText(String(atlas.memberships.length));
      await expect(row('Quotations').getByRole('cell').first()).toHaveText(String(atlas.quotes.length));
      const contested = atlas.memberships.filter((membership: { contested: boolean }) => membership.contested).length;
      await expect(page.getByRole('heading', { name: `What is contested (${contested} memberships)` })).toBeVisible();
      await expect(page.getByRole('table', { name: 'Sources by kind of publisher' })).toContainText('News agency');
    });
    await test.step('digits of a column stand one below the other, and no title is said twice', async () => {
      const ends = await page
        .getByRole('table', { name: 'Records by kind' })
        .locator('td:nth-child(2)')
        .evaluateAll((cells) =>
          cells.map((cell) => {
            const range = document.createRange();
            range.selectNodeContents(cell);
            return Math.round(range.getBoundingClientRect().right);
          }),
        );
      expect(ends.length).toBeGreaterThan(5);
      expect(new Set(ends).size).toBe(1);
      const titles = page.getByText('How old each check is', { exact: true });
      const seen = await titles.evaluateAll(
        (all) => all.filter((one) => one.getBoundingClientRect().height > 1).length,
      );
      expect(seen).toBe(1);
    });
    await test.step('says what was looked for and not found', async () => {
      await expect(page.getByRole('heading', { name: /^What was looked for and not found \(\d+\)$/ })).toBeVisible();
      await expect(page.getByRole('listitem').filter({ hasText: 'Abraham Accords' })).toHaveCount(1);
    });
    await test.step('says what was tested for whom, and its limits', async () => {
      const statement = page.getByRole('region', { name: 'Accessibility', exact: true });
      await expect(statement.getByText('no conformance is claimed')).toBeVisible();
      for (const name of ['What every version is tested for', 'Limits that we know of'])
        await expect(statement.getByRole('heading', { level: 4, name })).toBeVisible();
      expect(await statement.getByRole('listitem').count()).toBeGreaterThan(10);
    });
    await test.step('every download is there, and is what it says', async () => {
      const links = page.getByRole('region', { name: 'Take it away' }).getByRole('link');
      await expect(links.first()).toBeVisible();
      for (const link of await links.all()) {
        const response = await page.request.get((await link.getAttribute('href')) ?? '');
        expect(response.ok()).toBe(true);
        const body = await response.text();
        if ((await link.innerText()).endsWith('.json')) expect(() => JSON.parse(body)).not.toThrow();
        else expect(body.split('\r\n')[0]).toMatch(/^[\w-]+(,[\w-]+)+$/);
      }
    });
  });

  test('is found by the navigation, and the map is there again on the way back', async ({ app, page }) => {
    await app.openSvg();
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Data', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'The data' })).toBeVisible();
    await app.address.says('?view=data');
    await app.address.back();
    await app.map.isSvg();
    await app.map.isDrawnAs('RUS', 'Member');
  });
});
