import { expect, test } from '../fixtures';

test('a shared address restores date, blocs and country', async ({ app, page }) => {
  await app.openMap('?at=2024-12-31&blocs=brics,eaeu&country=UZB');
  const isThere = async () => {
    await app.date.is('2024-12-31');
    await app.blocs.areChosen('BRICS', 'EAEU');
    await app.panel.isOpenFor('Uzbekistan');
    await app.map.isReady();
    await app.map.showsStanding('UZB', 'prospective observer');
    await app.map.showsSelected('UZB');
  };
  await isThere();
  await page.reload();
  await isThere();
  await app.address.hasNoNotice();
});

test('the view made by hand is the one that a reload restores', async ({ app, page }) => {
  await app.open();
  await app.blocs.choose('CSTO');
  await app.date.set('2012-07-01');
  await app.list.choose('Uzbekistan');
  await app.address.says('?at=2012-07-01&blocs=brics,csto&country=UZB');
  await page.reload();
  await app.date.is('2012-07-01');
  await app.panel.isOpenFor('Uzbekistan');
  await expect(app.panel.membership('CSTO')).toContainText('Participation suspended');
});

test('the order of the blocs is kept: the first gives the fill', async ({ app }) => {
  await app.openSvg('?blocs=eaeu,brics');
  await expect.poll(async () => (await app.map.drawingOf('KAZ')).fill).toBe(await app.legend.fillOf('Member'));
  await app.list.says('Uzbekistan', 'EAEU: Observer; BRICS: Partner country');
  await app.address.says('?blocs=eaeu,brics');
});

test('back and forward walk the choices', async ({ app }) => {
  await app.openMap();
  await app.blocs.choose('EAEU');
  await app.map.clickCountry('KAZ');
  await app.date.set('2024-12-31');
  await app.map.showsStanding('KAZ', 'prospective full');

  await app.address.back();
  await app.map.showsStanding('KAZ', 'partner full');
  await app.panel.isOpenFor('Kazakhstan');
  await app.address.back();
  await app.panel.isClosed();
  await app.blocs.areChosen('BRICS', 'EAEU');
  await app.address.back();
  await app.blocs.areChosen('BRICS');
  await app.map.showsStanding('KAZ', 'partner');
  await app.address.says('');

  await app.address.forward();
  await app.address.forward();
  await app.panel.isOpenFor('Kazakhstan');
  await app.address.forward();
  await app.date.is('2024-12-31');
  await app.map.showsStanding('KAZ', 'prospective full');
});

test('the date changes map, counts, list and panel together', async ({ app }) => {
  await app.openMap('?blocs=eaeu&country=KGZ&at=2015-01-02');
  await app.map.showsStanding('KGZ', 'none');
  await app.blocs.counts('EAEU', '4 members');
  await app.date.set('2016-01-01');
  await app.map.showsStanding('KGZ', 'full');
  await app.blocs.counts('EAEU', /^5 members/);
  await app.list.says('Kyrgyzstan', 'Member');
  await expect(app.panel.membership('EAEU')).toContainText(/Member\s*since .*2015/);
});

test('a link to another view, opened in a tab of its own, has what is shown now', async ({ app, page, context }) => {
  await app.open('?blocs=brics');
  const link = (name: string) =>
    page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true });
  await app.blocs.choose('EAEU');
  await link('Matrix').hover();
  await expect(link('Matrix')).toHaveAttribute('href', '?blocs=brics,eaeu&view=matrix');
  await app.date.set('2024-12-10');
  await link('Overlaps').focus();
  await expect(link('Overlaps')).toHaveAttribute('href', '?at=2024-12-10&blocs=brics,eaeu&view=overlaps');
  const opened = context.waitForEvent('page');
  await link('Matrix').click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL(/\?at=2024-12-10&blocs=brics,eaeu&view=matrix$/);
});

test('"Latest" goes back to the newest day and leaves no date in the address', async ({ app, page }) => {
  await app.open('?at=2001-06-01');
  await page.getByRole('button', { name: 'Latest' }).click();
  await app.address.says('');
  await expect(page.getByRole('button', { name: 'Latest' })).toBeDisabled();
});

test('a date outside the atlas, once typed, is refused in words and changes nothing', async ({ app, page }) => {
  await app.open('?blocs=eaeu');
  await app.date.set('1812-06-24');
  await expect(page.getByRole('alert')).toContainText('The atlas runs from');
  await app.address.says('?blocs=eaeu');
  await app.blocs.counts('EAEU', /^5 members/);
  // What moves the day puts the field right.
  await app.timeline.slider.press('PageDown');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await app.date.is('2025-11-22');
});
