import { readFile } from 'node:fs/promises';
import { VotesDriver } from '../drivers/votesDriver';
import { expect, test } from '../fixtures';
import { noPoorContrast, poorContrastsInBoth } from '../helpers/contrast';

test('the votes of all states', async ({ app, page }) => {
  await app.open('?view=votes');
  await test.step('the grid says in words how a state voted, was absent, or is not known', async () => {
    const votes = new VotesDriver(page);
    await expect(votes.grid.getByRole('columnheader')).toHaveCount(24);
    await votes.says('Kazakhstan', 'A/RES/ES-11/1', 'Abstained');
    await votes.says('Russia', 'A/RES/ES-11/1', 'No');
    await votes.says('Uzbekistan', 'A/RES/ES-11/1', 'Absent');
    await votes.says('Uzbekistan', 'A/RES/ES-11/2', 'Abstained (inferred from the text)');
    await votes.says('Türkiye', 'A/RES/75/192', 'Not known');
    await votes.says('Turkmenistan', 'A/RES/75/192', 'Not against, else not known');
    await expect(votes.page.getByText(/20 of the 23 name Ukraine, Crimea or the Russian Federation/)).toBeVisible();
  });
  await test.step('agreement of two states: the sentence, the formula with its numbers, where it is from', async () => {
    const votes = new VotesDriver(page);
    await votes.agrees(/^Kazakhstan and Russia voted the same on 7 of 21 resolutions \(33%\); corrected for chance/);
    // By hand from the table of 21: Kazakhstan yes 1, abstained 13, no 7; Russia no 21.
    // Expected (1/42)² + (13/42)² + (28/42)² = 0.5408; (0.3333 − 0.5408) / 0.4592 = −0.4519.
    await votes.agrees('π = −0.45');
    await expect(votes.agreement).toContainText('(0.333 − 0.541) / (1 − 0.541) = −0.452');
    await expect(votes.agreement).toContainText('π = (Pₒ − Pₑ) / (1 − Pₑ)');
    await expect(votes.agreement).toContainText('Scott');
    await expect(votes.agreement.getByRole('link', { name: 'doi:10.1093/pan/mpr023' })).toBeVisible();
    await votes.agrees('Left out: 0 resolutions from which at least one of the two was absent and 2 on which');
    const rows = votes.agreement.getByRole('table').getByRole('row');
    await expect(rows.nth(2).getByRole('cell')).toHaveText(['0', '0', '13']);
  });
  await test.step('text has enough contrast, light and dark', async () => {
    await expect(new VotesDriver(page).grid).toBeVisible();
    expect(await poorContrastsInBoth(page)).toEqual(noPoorContrast);
  });
  await test.step('by keyboard a column’s head chooses its resolution, with sources one step on', async () => {
    const votes = new VotesDriver(page);
    await votes.head('A/RES/ES-11/3').focus();
    await page.keyboard.press('Enter');
    await app.address.says('?view=votes&vote=un-es-11-3');
    const card = page.getByRole('region', { name: 'The chosen resolution' });
    await expect(card.getByRole('heading', { level: 4 })).toHaveText(/^Suspension of the rights of membership/);
    await expect(card).toContainText('No: Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan');
    await card.locator('summary', { hasText: '5 sources' }).focus();
    await page.keyboard.press('Enter');
    await expect(card.getByRole('link').first()).toBeVisible();
  });
});

test('a vote that was not yet cast on the day is not shown', async ({ app, page }) => {
  await app.open('?view=votes&at=2022-03-01');
  const votes = new VotesDriver(page);
  await expect(votes.grid).toBeVisible();
  await expect(votes.head('A/RES/ES-11/1')).toHaveCount(0);
  await app.date.set('2022-03-02');
  await expect(votes.head('A/RES/ES-11/1')).toBeVisible();
  await expect(votes.page.getByText(/16 later resolutions are left out/)).toBeVisible();
});

test('too few votes in common are not made into a number', async ({ app, page }) => {
  await app.open('?view=votes');
  const votes = new VotesDriver(page);
  await votes.choosePair('Turkmenistan', 'China');
  await app.address.says('?view=votes&compare=TKM,CHN');
  await votes.agrees(/^Not enough/);
  await expect(votes.agreement.getByText('Here:')).toHaveCount(0);
  await page.reload();
  await votes.agrees(/^Not enough/);
  await expect(votes.agreement.getByLabel('First state')).toHaveValue('TKM');
});

test('resolutions in rows are in the address, and hold the same votes', async ({ app, page }) => {
  await app.open('?view=votes');
  await page.getByRole('radio', { name: 'Resolutions in rows' }).check();
  await app.address.says('?view=votes&show=list');
  const cards = page.getByRole('article');
  await expect(cards).toHaveCount(23);
  await expect(cards.first()).toContainText('Support for lasting peace in Ukraine');
  await expect(page.locator('[data-vote="un-es-11-1"]')).toContainText('Abstained: Kazakhstan, Kyrgyzstan, Tajikistan');
});

test('the CSV holds what the grid holds', async ({ app, page }) => {
  await app.open('?view=votes&at=2022-03-02');
  const votes = new VotesDriver(page);
  await expect(votes.grid).toBeVisible();
  const cells = await votes.grid.locator('tbody td .visually-hidden').count();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Votes as CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('votes-2022-03-02.csv');
  const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + cells);
  expect(lines.some((line) => /un-es-11-1,.*,KAZ,Kazakhstan,abstain,no,/.test(line))).toBe(true);
});

test('from a resolution to the map by its vote: fill, hatch, legend and words; and back to the blocs', async ({
  app,
  page,
}) => {
  await app.openEngine('?view=votes&vote=un-es-11-1');
  await page.getByRole('button', { name: 'Show on the map: A/RES/ES-11/1' }).click();
  await app.address.says('?vote=un-es-11-1');
  await app.map.isReady();
  await app.map.showsStanding('KAZ', 'abstain');
  await app.map.showsStanding('RUS', 'no');
  await app.map.showsStanding('UZB', 'absent');
  await app.legend.rows('Yes', 'Abstained', 'No', 'Absent', 'Not against, else not known', 'Not known');
  for (const [iso, words] of [
    ['KAZ', 'Abstained'],
    ['RUS', 'No'],
    ['TKM', 'Absent'],
  ] as const)
    expect((await app.map.shapeOf(iso)).fill).toBe(await app.legend.fillOf(words));
  expect((await app.map.shapeOf('KAZ')).hatch).toMatch(/^rise-/);
  expect((await app.map.shapeOf('RUS')).hatch).toMatch(/^cross-/);
  await app.list.says('Kazakhstan', 'Abstained');
  await app.list.says('Afghanistan', 'Not known');
  await expect(app.legend.region).toContainText('in place of the statuses in blocs');
  await app.announces('Abstained: Kazakhstan, Kyrgyzstan and Tajikistan');
  await app.legend.region.getByRole('button', { name: 'Back to the blocs' }).click();
  await app.address.says('');
  await app.map.showsStanding('KAZ', 'partner');
  await app.list.says('Kazakhstan', 'Partner country');
});

test('an address restores the map by a vote; the date does not move it, and its sources are there', async ({ app }) => {
  await app.openSvg('?at=2015-01-01&vote=un-es-11-3');
  await app.map.isDrawnAs('UZB', 'No');
  const before = await app.map.drawingOf('UZB');
  await app.date.set('2024-10-22');
  await app.timeline.says('22 October 2024');
  await app.address.says('?at=2024-10-22&vote=un-es-11-3');
  expect(await app.map.drawingOf('UZB')).toEqual(before);
  await app.map.svg.locator('[data-country="UZB"]').hover();
  await expect(app.map.tooltip).toHaveText('UzbekistanNo');
  await app.legend.region.locator('summary').click();
  await expect(app.legend.region.getByRole('link').first()).toBeVisible();
});

test('an unknown vote is named in a notice, and the blocs are shown', async ({ app }) => {
  await app.openSvg('?vote=un-nothing');
  await app.address.complains('vote', 'un-nothing', 'is not the id of a record of this atlas');
  await app.map.isDrawnAs('KAZ', 'Partner');
});

test('the country panel tells its votes', async ({ app, page }) => {
  await app.open('?country=KAZ&view=matrix');
  const section = app.panel.of('Kazakhstan').getByRole('region', { name: 'UN votes' });
  await expect(section).toContainText('Of 23 resolutions that the atlas holds, Kazakhstan: yes 1, no 7, abstained 13');
  await section.getByRole('button', { name: 'UN votes in full' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'UN votes' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('resolutions stand in rows, and nothing is wider than the screen', async ({ app, page }) => {
    await app.open('?view=votes');
    await expect(page.getByRole('article')).toHaveCount(23);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.getByRole('radio', { name: 'States in rows' }).check();
    await app.address.says('?view=votes&show=grid');
    await expect(new VotesDriver(page).grid).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
