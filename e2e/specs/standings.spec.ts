import { expect, test } from '../fixtures';

test.describe('BRICS and Kazakhstan round 1 January 2025', () => {
  test('choosing BRICS colours Kazakhstan as invited on the last day of 2024', async ({ app }) => {
    await app.openSvg('?blocs=none&at=2024-12-31');
    await app.blocs.choose('BRICS');
    await app.map.isDrawnAs('KAZ', 'Invited, applied or signed');
  });

  test('the next day Kazakhstan is a partner', async ({ app }) => {
    await app.openSvg('?at=2024-12-31');
    const before = await app.map.drawingOf('KAZ');
    await app.date.set('2025-01-01');
    await app.map.isDrawnAs('KAZ', 'Partner');
    const after = await app.map.drawingOf('KAZ');
    expect(after.fill).not.toBe(before.fill);
    expect(after.hatch).not.toBe(before.hatch);
  });

  test('and not yet named at all on the eve of the Kazan summit', async ({ app }) => {
    await app.openSvg('?at=2024-10-22');
    await app.map.isDrawnAs('KAZ', 'Not a member');
    expect((await app.map.drawingOf('KAZ')).hatch).toBeNull();
  });
});

test.describe('EAEU and Uzbekistan, an observer', () => {
  test('on the map, in the words of the list, and in the panel with the day it began', async ({ app }) => {
    await app.openSvg('?blocs=none');
    await app.blocs.choose('EAEU');
    await app.map.isDrawnAs('UZB', 'Observer');
    await app.map.isDrawnAs('KAZ', 'Member');
    await app.list.says('Uzbekistan', 'Observer');
    await app.list.says('Kazakhstan', 'Member');
    await app.list.choose('Uzbekistan');
    await expect(app.panel.membership('EAEU')).toContainText('Observer');
    await expect(app.panel.membership('EAEU')).toContainText('since 11 December 2020');
  });

  test('and the day before it began it was none', async ({ app }) => {
    await app.openSvg('?blocs=eaeu&at=2020-12-10');
    await app.map.isDrawnAs('UZB', 'Not a member');
    await app.date.set('2020-12-11');
    await app.map.isDrawnAs('UZB', 'Observer');
  });
});

test('CSTO: Turkmenistan, which one article calls a member, and Armenia, whose membership is frozen', async ({
  app,
}) => {
  await app.openSvg('?blocs=csto');
  await test.step('the map shows none', async () => {
    await app.map.isDrawnAs('TKM', 'Not a member');
    await app.map.isDrawnAs('TJK', 'Member');
  });
  await test.step('a frozen membership looks different from a plain one', async () => {
    await app.list.says('Armenia', /^Member \(participation frozen\)/);
    await app.list.says('Kyrgyzstan', 'Member');
    expect(await app.legend.isHatched('Member, frozen or leaving')).toBe(true);
    expect(await app.legend.isHatched('Member')).toBe(false);
  });
  const claim = app.panel.claim('The Caravel lists Turkmenistan among the members');
  await test.step('the panel says "Not a member" and shows the contrary claim beside it', async () => {
    await app.list.choose('Turkmenistan');
    const row = app.panel.membership('CSTO');
    await expect(row).toContainText('Not a member');
    await expect(
      row.locator('.claim').filter({ hasText: 'The Caravel lists Turkmenistan among the members' }),
    ).toBeVisible();
    await expect(row).toContainText('According to The Caravel (Georgetown University student newspaper)');
  });
  await test.step('the claim has its sources, for and against', async () => {
    const sources = (await app.panel.openSources(claim)).getByRole('listitem');
    await expect(sources.filter({ hasText: /^Supports/ })).toHaveCount(1);
    await expect(sources.filter({ hasText: /^Supports/ })).toContainText('The Caravel');
    await expect(sources.filter({ hasText: /^Disputes/ }).first()).toBeVisible();
    expect(await sources.filter({ hasText: /^Disputes/ }).count()).toBeGreaterThan(1);
  });
});
