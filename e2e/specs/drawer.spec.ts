import { expect, test } from '../fixtures';
import { noPoorContrast, poorContrastsInBoth } from '../helpers/contrast';

test('a contested claim has its sides and the rule that chose, in text with enough contrast', async ({ app, page }) => {
  await app.open('?blocs=csto&country=TKM');
  await app.drawer.openFor(app.panel.claim('The Caravel lists Turkmenistan among the members'));
  await test.step('a contested claim: both sides beside one another, and the rule that chose', async () => {
    await expect(app.drawer.what).toContainText('The Caravel lists Turkmenistan among the members');
    const [supports, disputes] = [app.drawer.side('Supports'), app.drawer.side('Disputes')];
    await expect(supports.getByRole('listitem')).toHaveCount(1);
    await expect(disputes.getByRole('listitem').nth(1)).toBeVisible();
    // Beside one another: the tops level, the one ends before the other begins.
    const places = async () => {
      const [left, right] = [await supports.boundingBox(), await disputes.boundingBox()];
      return { level: left?.y === right?.y, apart: (left?.x ?? 0) + (left?.width ?? 0) < (right?.x ?? 0) };
    };
    await expect.poll(places).toEqual({ level: true, apart: true });
    await expect(app.drawer.part('The rule that chose')).toContainText('Turkmenistan is shown as never a member');
  });
  await test.step('text has enough contrast, light and dark', async () => {
    await app.drawer.correct();
    expect(await poorContrastsInBoth(page)).toEqual(noPoorContrast);
  });
});

test('what is told in full, one after the other', async ({ app, page }) => {
  await app.open('?country=KAZ');
  await test.step('a source in full: publisher’s kind, date, language, lineage, passage', async () => {
    await app.drawer.openFor(app.panel.claim('rewriting RFE/RL’s report, says that Kazakhstan chose to keep'));
    const rewrite = app.drawer.side('Supports').getByRole('listitem');
    await expect(rewrite).toContainText('nigerianewsservice.com (');
    await expect(rewrite).toContainText('English');
    await expect(rewrite).toContainText('Rewrite of “Kazakhstan, Uzbekistan Resist Russia');
    await expect(rewrite).toContainText('not a second witness');
    await expect(rewrite.getByRole('link', { name: 'Open the passage' })).toHaveAttribute('href', /:~:text=/);
  });
  await page.keyboard.press('Escape');
  await expect(app.drawer.dialog).toHaveCount(0);
  await test.step('a membership: status, how sure, when checked, what is said about it', async () => {
    await app.drawer.openFor(app.panel.membership('BRICS'));
    await expect(app.drawer.what).toHaveText(
      'Kazakhstan, BRICS: Partner country, since 1 January 2025, still so when checked (May 2026)',
    );
    await expect(app.drawer.dialog.getByText(/^High: /)).toBeVisible();
    await expect(app.drawer.dialog.getByText(/^\d independent sources support it/)).toBeVisible();
    await expect(app.drawer.part(/^What is said about it/)).toContainText('observer status');
  });
  await page.keyboard.press('Escape');
  await expect(app.drawer.dialog).toHaveCount(0);
  await test.step('a motive is told as what somebody alleges', async () => {
    const motive = app.panel.any.locator('dd').filter({ hasText: 'Foreign media tied the ban' });
    await app.drawer.openFor(motive);
    await expect(app.drawer.what).toContainText('Alleged motive, according to Radio Free Europe');
  });
  await page.keyboard.press('Escape');
  await expect(app.drawer.dialog).toHaveCount(0);
  await test.step('Escape closes it and the focus is where it was', async () => {
    const button = await app.drawer.openFor(app.panel.membership('EAEU'));
    await page.keyboard.press('Escape');
    await expect(app.drawer.dialog).toHaveCount(0);
    await expect(button).toBeFocused();
    await app.address.says('?country=KAZ');
  });
});

test('what is asked for inside takes the place of what was there: one drawer', async ({ app, page }) => {
  await app.open('?country=KAZ');
  await app.drawer.openFor(app.panel.membership('BRICS'));
  await app.drawer.openFor(app.drawer.dialog.locator('.claim').first());
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(app.drawer.what).toContainText('According to');
  await expect(app.drawer.dialog.getByRole('heading', { name: 'Evidence', exact: true })).toBeFocused();
});

test.describe('the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the citation carries the fact, its sources, the version, the day and the address', async ({ app, page }) => {
    await app.open('?at=2025-01-01&country=KAZ');
    await app.drawer.openFor(app.panel.membership('BRICS'));
    await app.drawer.dialog.getByRole('button', { name: 'Copy the citation' }).click();
    await expect(app.drawer.dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Kazakhstan, BRICS: Partner country, since 1 January 2025/);
    expect(copied).toContain('\nSupported by:\n– ');
    expect(copied).toMatch(/version \d+\.\d+\.\d+, records as of \d+ \w+ \d{4}, accessed \d+ \w+ \d{4}, http/);
    expect(copied).toContain('/?at=2025-01-01&country=KAZ. Data: CC BY 4.0.');
  });
});

test('to correct it: the file that has the record', async ({ app, page, baseURL }) => {
  await app.open('?country=KAZ');
  await app.drawer.openFor(app.panel.membership('BRICS'));
  const correct = await app.drawer.correct();
  await expect(correct).toContainText('src/dataset/records/memberships/brics.json');
  await expect(correct).toContainText('brics-kaz-partner-2025-01-01');
  await expect(correct).toContainText('npm run data:check');
  const files = await (await page.request.get(`${baseURL}data/record-files.json`)).json();
  expect(files['memberships/brics.json']).toContain('brics-kaz-partner-2025-01-01');
});

test('where the file cannot be told, that is said, and can be tried again', async ({ app, guard, page }) => {
  guard.expects(/record-files\.json|503/);
  let down = true;
  await page.route('**/data/record-files.json', (route) => (down ? route.fulfill({ status: 503 }) : route.continue()));
  await app.open('?country=KAZ');
  await app.drawer.openFor(app.panel.membership('BRICS'));
  const correct = await app.drawer.correct();
  await expect(correct.getByRole('alert')).toContainText('503');
  down = false;
  await correct.getByRole('button', { name: 'Try again' }).click();
  await expect(correct).toContainText('memberships/brics.json');
});

test('inside the story its keys do not turn the steps', async ({ app, page }) => {
  await app.openSvg('?at=2024-10-16&country=KAZ&view=story&step=1');
  const button = await app.drawer.openFor(app.story.panel);
  await expect(app.drawer.what).toHaveText('Sovereignty test: Kazakhstan will not apply to BRICS');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await app.story.isAt(1, 'Kazakhstan will not apply to BRICS');
});

test('the first load does not bring it along', async ({ app, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await app.open('?country=KAZ');
  await app.panel.isOpenFor('Kazakhstan');
  expect(asked.filter((url) => /EvidenceDrawer|StoryPage|record-files/.test(url))).toEqual([]);
  await app.drawer.openFor(app.panel.membership('BRICS'));
  expect(asked.some((url) => /EvidenceDrawer/.test(url))).toBe(true);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the sides stand one above the other, and nothing goes sideways', async ({ app }) => {
    await app.open('?blocs=csto&country=TKM');
    await app.drawer.openFor(app.panel.claim('The Caravel lists Turkmenistan among the members'));
    const gap = async () => {
      const above = await app.drawer.side('Supports').boundingBox();
      const below = await app.drawer.side('Disputes').boundingBox();
      return (below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0);
    };
    await expect.poll(gap).toBeGreaterThan(0);
    expect(await app.drawer.dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
  });
});
