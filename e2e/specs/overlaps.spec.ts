import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { noPoorContrast, poorContrastsInBoth } from '../helpers/contrast';
import { desk } from '../helpers/desk';

const combinations = (page: Page) => page.getByRole('table', { name: 'Exact combinations' });
const sentences = (page: Page) => combinations(page).locator('tbody').getByRole('rowheader');

// By hand from the records of that day: EAEU has Kazakhstan and Kyrgyzstan; CSTO those and Tajikistan; CIS and SCO those
// and Uzbekistan; Turkmenistan is an associate of the CIS, no member.
test('the five among four blocs on that day', async ({ app, page }) => {
  // Where it is narrow the dots are left out: the sentences say the same.
  await page.setViewportSize(desk);
  await app.open('?view=overlaps&at=2024-10-22&blocs=cis,csto,eaeu,sco');
  await page.getByRole('radio', { name: 'Only the chosen (4)' }).check();
  await test.step('the five among four blocs on the day of the Kazan summit', async () => {
    await expect(sentences(page)).toHaveText([
      'In CIS, CSTO, EAEU and SCO: Kazakhstan, Kyrgyzstan',
      'In CIS, CSTO and SCO: Tajikistan',
      'In CIS and SCO: Uzbekistan',
      'In none of these blocs: Turkmenistan',
    ]);
  });
  await test.step('dots and sentence say the same', async () => {
    await expect(combinations(page).getByRole('columnheader')).toHaveText([
      'Combination and its countries',
      'CIS4',
      'SCO4',
      'CSTO3',
      'EAEU2',
      'Countries',
    ]);
    const tajikistan = combinations(page).getByRole('row').filter({ hasText: 'Tajikistan' });
    await expect(tajikistan.getByRole('cell')).toHaveText(['yes', 'yes', 'yes', 'no', '1']);
  });
});

test('the five on the day of the Kazan summit', async ({ app, page }) => {
  await app.open('?view=overlaps&at=2024-10-22');
  await test.step('the five among all blocs on that day', async () => {
    await expect(sentences(page).first()).toHaveText(
      'In C5+1, CA Consultative Meeting, CICA, CIS, CSTO, EAEU, ECO, OIC, OSCE, OTS, SCO, UN and WTO: Kazakhstan, Kyrgyzstan',
    );
    await expect(page.locator('.overlaps .copy-text p')).toHaveText(
      /^On 22 October 2024 these 5 countries were members of 13 blocs in 4 different combinations; Kazakhstan and Kyrgyzstan shared the same 13;/,
    );
  });
  await test.step('pairs of countries have their likeness, with the count behind it', async () => {
    const alike = page.getByRole('table', { name: 'How alike the five are' });
    const row = alike.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Tajikistan' }) });
    await expect(row.getByRole('cell').first()).toHaveText('0.8511 of 13');
    await expect(page.getByText(/Jaccard index over the 13 blocs/)).toBeVisible();
  });
  await test.step('the combinations can be taken away', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Combinations as CSV' }).click();
    expect((await download).suggestedFilename()).toBe('overlaps-2024-10-22.csv');
  });
  await test.step('text has enough contrast, light and dark', async () => {
    await expect(page.locator('.overlaps .copy-text')).toBeVisible();
    expect(await poorContrastsInBoth(page)).toEqual(noPoorContrast);
  });
  await test.step('a name opens the panel of its country', async () => {
    await combinations(page).getByRole('button', { name: 'Tajikistan' }).click();
    await app.panel.isOpenFor('Tajikistan');
    await app.address.says('?at=2024-10-22&country=TJK&view=overlaps');
  });
  await test.step('more countries are more combinations', async () => {
    await page.getByRole('radio', { name: 'With neighbours' }).check();
    await expect(combinations(page).getByRole('button', { name: 'Russia' })).toBeVisible();
    await page.getByRole('radio', { name: 'All members' }).check();
    await expect(combinations(page).getByRole('button', { name: 'Brazil' })).toBeVisible();
  });
});

test('the date changes the combinations', async ({ app, page }) => {
  await app.open('?view=overlaps&at=2015-08-12&blocs=eaeu,csto');
  await page.getByRole('radio', { name: 'Only the chosen (2)' }).check();
  await expect(sentences(page).first()).toHaveText('In CSTO and EAEU: Kazakhstan, Kyrgyzstan');
  await app.date.set('2015-08-11');
  await expect(sentences(page).first()).toHaveText('In CSTO and EAEU: Kazakhstan');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the sentences are there and the dots are not', async ({ app, page }) => {
    await app.open('?view=overlaps&at=2024-10-22');
    await expect(sentences(page).first()).toBeVisible();
    await expect(combinations(page).locator('td.dot').first()).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
