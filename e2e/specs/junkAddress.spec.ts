import { expect, test } from '../fixtures';

const long = 'x'.repeat(5000);
const script = encodeURIComponent('<img src=x onerror=alert(1)>');

const cases = [
  { query: '?at=banana', parameter: 'at', value: 'banana', reason: 'is not a date in the form' },
  { query: '?at=2024-02-30', parameter: 'at', value: '2024-02-30', reason: 'is not a date in the form' },
  { query: '?at=2024', parameter: 'at', value: '2024', reason: 'is not a date in the form' },
  { query: '?at=1812-06-24', parameter: 'at', value: '1812-06-24', reason: 'is outside the atlas' },
  { query: '?at=9999-12-31', parameter: 'at', value: '9999-12-31', reason: 'is outside the atlas' },
  { query: '?at=', parameter: 'at', value: '“”', reason: 'is not a date in the form' },
  { query: `?at=${long}`, parameter: 'at', value: 'xxx…', reason: 'is not a date in the form' },
  { query: '?blocs=atlantis', parameter: 'blocs', value: 'atlantis', reason: 'is not a bloc of this atlas' },
  { query: '?blocs=', parameter: 'blocs', value: '“”', reason: 'is not a bloc of this atlas' },
  { query: '?blocs=constructor', parameter: 'blocs', value: 'constructor', reason: 'is not a bloc of this atlas' },
  { query: `?blocs=${script}`, parameter: 'blocs', value: '<img src=x', reason: 'is not a bloc of this atlas' },
  { query: `?blocs=${long}`, parameter: 'blocs', value: 'xxx…', reason: 'is not a bloc of this atlas' },
  { query: '?country=ZZZ', parameter: 'country', value: 'ZZZ', reason: 'is not the code of a country' },
  { query: '?country=kaz', parameter: 'country', value: 'kaz', reason: 'is not the code of a country' },
  { query: '?country=%E0%A4%A', parameter: 'country', value: '%A', reason: 'is not the code of a country' },
  { query: `?country=${long}`, parameter: 'country', value: 'xxx…', reason: 'is not the code of a country' },
];

for (const { query, parameter, value, reason } of cases) {
  const name = query.length > 40 ? `${query.slice(0, 24)}… (${query.length} characters)` : query;
  test(`${name} leaves a notice and the default`, async ({ app }) => {
    await app.open(query);
    await app.address.complains(parameter, value, reason);
    await app.blocs.areChosen('BRICS');
    await app.panel.isClosed();
    await expect(app.page.getByRole('button', { name: 'Latest' })).toBeDisabled();
  });
}

test('the map is drawn and answers below the notice', async ({ app }) => {
  await app.openMap('?at=banana&blocs=atlantis&country=ZZZ');
  await app.address.complains('at', 'banana', 'is not a date');
  await app.address.complains('blocs', 'atlantis', 'is not a bloc');
  await app.address.complains('country', 'ZZZ', 'is not the code');
  await app.map.showsStanding('KAZ', 'partner');
  await app.map.clickCountry('KAZ');
  await app.panel.isOpenFor('Kazakhstan');
});

test('what is good in a half-broken address is kept', async ({ app }) => {
  await app.open('?at=2015-01-01&blocs=eaeu,atlantis&country=ZZZ');
  await app.date.is('2015-01-01');
  await app.blocs.areChosen('EAEU');
  await app.address.complains('blocs', 'atlantis', 'is not a bloc');
  await app.address.complains('country', 'ZZZ', 'is not the code');
});

test('a parameter that is not ours is passed over', async ({ app }) => {
  await app.open('?utm_source=newsletter&country=KAZ');
  await app.panel.isOpenFor('Kazakhstan');
  await app.address.hasNoNotice();
});

test('hundreds of unknown blocs leave the map its room', async ({ app }) => {
  await app.openSvg(`?blocs=${Array.from({ length: 300 }, (_, i) => `x${i}`).join(',')}`);
  await expect(app.address.notices).toBeVisible();
  await expect(app.map.region).toBeInViewport({ ratio: 0.6 });
  await app.map.svg.locator('[data-country="KAZ"]').click();
  await app.panel.isOpenFor('Kazakhstan');
});

test('a notice that was dismissed stays away when a skip link is followed', async ({ app, page }) => {
  await app.open('?country=ZZZ');
  await app.address.dismiss();
  await app.address.hasNoNotice();
  await page.getByRole('link', { name: 'Skip to map' }).focus();
  await page.keyboard.press('Enter');
  await expect(app.map.region).toBeFocused();
  await app.address.hasNoNotice();
});
