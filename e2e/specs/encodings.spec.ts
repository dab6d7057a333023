import { expect, test } from '../fixtures';

test.describe('how many blocs are chosen decides the encoding', () => {
  test('one: fill by status, hatched for an observer', async ({ app }) => {
    await app.openSvg('?blocs=eaeu');
    const kaz = await app.map.drawingOf('KAZ');
    const uzb = await app.map.drawingOf('UZB');
    expect(kaz.hatch).toBeNull();
    expect(uzb.hatch).toMatch(/^fall-/);
    expect(uzb.fill).not.toBe(kaz.fill);
  });

  test('two: the first as a fill, the second as a hatch', async ({ app }) => {
    await app.openMap('?blocs=brics,csto');
    const kaz = await app.map.shapeOf('KAZ');
    const rus = await app.map.shapeOf('RUS');
    const chn = await app.map.shapeOf('CHN');
    expect(kaz.standing).toBe('partner full');
    expect(kaz.hatch).toBe(rus.hatch);
    expect(kaz.hatch).toMatch(/^rise-/);
    expect(chn.hatch).toBeNull();
    expect(chn.fill).toBe(rus.fill);
    await test.step('what is not contested has no outline that says so', async () => {
      await app.blocs.choose('EAEU');
      await app.blocs.drop('BRICS');
      await app.blocs.drop('CSTO');
      await app.map.showsStanding('KAZ', 'full');
      expect((await app.map.shapeOf('KAZ')).contested).toBe(false);
    });
  });

  test('three: a stripe for each', async ({ app }) => {
    await app.openSvg('?blocs=csto,sco,ots');
    const kaz = await app.map.drawingOf('KAZ');
    const uzb = await app.map.drawingOf('UZB');
    const tkm = await app.map.drawingOf('TKM');
    expect(kaz.hatch).toMatch(/^stripes-[0-9a-f]{6}-[0-9a-f]{6}-[0-9a-f]{6}$/);
    expect(uzb.hatch).toMatch(/^stripes-none-[0-9a-f]{6}-[0-9a-f]{6}$/);
    expect(tkm.hatch).toMatch(/^stripes-none-none-[0-9a-f]{6}$/);
    const bands = (hatch: string | null) => hatch?.split('-').slice(1) ?? [];
    expect(bands(kaz.hatch).slice(1)).toEqual(bands(uzb.hatch).slice(1));
  });

  test('four: in how many a state is a member, in ordered lightness', async ({ app, page }) => {
    await app.openSvg('?blocs=eaeu,csto,sco,ots');
    const kaz = await app.map.drawingOf('KAZ');
    const kgz = await app.map.drawingOf('KGZ');
    const tjk = await app.map.drawingOf('TJK');
    const tkm = await app.map.drawingOf('TKM');
    expect(kaz.fill).toBe(kgz.fill);
    expect(new Set([kgz.fill, tjk.fill, tkm.fill]).size).toBe(3);
    for (const shape of [kgz, tjk, tkm]) expect(shape.hatch).toBeNull();
    await expect(page.getByRole('region', { name: 'Legend' })).toContainText('4 of 4');
  });
});

test('contested standings are outlined on the map and have a key', async ({ app, page }) => {
  await app.openSvg('?blocs=cis');
  await expect(page.getByRole('region', { name: 'Legend' })).toContainText('Contested: sources disagree');
});

test('small multiples: a map a bloc on one day; a bloc’s name opens its map', async ({ app, page }) => {
  await app.open('?view=multiples&at=2024-10-22');
  const maps = page.locator('.multiples svg[role="img"]');
  await expect(maps).toHaveCount(19);
  await expect(page.locator('.multiples [data-country="KAZ"]')).toHaveCount(19);
  await test.step('every fill has a row in the key, and maps of a row stand at one height', async () => {
    const hatches = (part: string) =>
      page
        .locator(part)
        .evaluateAll(
          (all) => new Set(all.flatMap((one) => [...one.querySelectorAll('pattern')].map(({ id }) => id))).size,
        );
    const key = page.locator('.multiples').getByRole('list', { name: 'Legend' });
    await expect(key).toContainText('Not known');
    await expect(key).toContainText('Left or declined');
    expect(await hatches('.multiples-key')).toBeGreaterThan(4);
    const tops = await page
      .locator('.multiple-box')
      .evaluateAll((boxes) => boxes.map((box) => Math.round(box.getBoundingClientRect().top)));
    // As many different heights as there are rows: a long name moves no map.
    const inRow = tops.filter((top) => top === tops[0]).length;
    expect(new Set(tops).size).toBe(Math.ceil(tops.length / inRow));
  });
  await page.locator('.multiples').getByRole('button', { name: 'CSTO', exact: true }).click();
  await app.address.says('?at=2024-10-22&blocs=csto');
  await app.map.isSvg();
  await app.map.isDrawnAs('TJK', 'Member');
});
