import { expect, test } from '../fixtures';

test('one bloc, as MapLibre draws it: fill and hatch, on the canvas and in the legend; and none', async ({ app }) => {
  await app.openMap('?at=2025-06-01');
  await test.step('one bloc: a partner has a hatch of its own over its fill, a member has none', async () => {
    expect((await app.map.shapeOf('KAZ')).hatch).toMatch(/^rise-/);
    expect((await app.map.shapeOf('RUS')).hatch).toBeNull();
  });
  await test.step('the canvas really carries the fill and the hatch', async () => {
    const partner = await app.map.coloursOf('KAZ');
    expect(partner).toContain((await app.map.shapeOf('KAZ')).fill);
    expect(partner.length, 'fill and hatch').toBeGreaterThan(1);
    expect(await app.map.coloursOf('RUS'), 'a plain fill').toEqual([(await app.map.shapeOf('RUS')).fill]);
  });
  await test.step('the legend has a row for each status of the bloc, in the colours of the map', async () => {
    await app.legend.rows(
      'Member',
      'Partner',
      'Invited, applied or signed',
      'Left or declined',
      'Not a member',
      'Not known',
      'Bloc did not exist',
    );
    expect(await app.legend.fillOf('Member')).toBe((await app.map.shapeOf('RUS')).fill);
    expect(await app.legend.fillOf('Partner')).toBe((await app.map.shapeOf('KAZ')).fill);
    expect(await app.legend.fillOf('Not a member')).toBe((await app.map.shapeOf('TKM')).fill);
    expect(await app.legend.isHatched('Partner')).toBe(true);
    expect(await app.legend.isHatched('Member')).toBe(false);
  });
  await test.step('no bloc: plain land, and the legend asks for one', async () => {
    await app.blocs.drop('BRICS');
    await expect(app.legend.region).toContainText('Choose a bloc to colour the map.');
    await app.map.showsStanding('KAZ', '');
    expect((await app.map.shapeOf('KAZ')).fill).toBe((await app.map.shapeOf('TKM')).fill);
  });
});

test('two blocs, as MapLibre draws them', async ({ app }) => {
  await app.openMap('?blocs=brics');
  await test.step('two blocs: the first gives the fill, the second a hatch over it', async () => {
    const alone = await app.map.shapeOf('KAZ');
    await app.blocs.choose('EAEU');
    await app.map.showsStanding('KAZ', 'partner full');
    const both = await app.map.shapeOf('KAZ');
    expect(both.fill).toBe(alone.fill);
    expect(both.hatch).not.toBe(alone.hatch);
    // Kyrgyzstan is in the EAEU and not in BRICS; Turkmenistan is in neither.
    await app.map.showsStanding('KGZ', 'none full');
    expect((await app.map.shapeOf('KGZ')).hatch).toBe(both.hatch);
    expect((await app.map.shapeOf('TKM')).hatch).toBeNull();
    expect(await app.map.coloursOf('KGZ')).toContain((await app.map.shapeOf('KGZ')).fill);
    expect((await app.map.coloursOf('KGZ')).length).toBeGreaterThan(1);
  });
  await test.step('two blocs: member and observer of the second have different hatches', async () => {
    await app.map.showsStanding('UZB', 'partner observer');
    expect((await app.map.shapeOf('UZB')).hatch).not.toBe((await app.map.shapeOf('KAZ')).hatch);
  });
});

test('four blocs: the fill says in how many a country is a member', async ({ app }) => {
  await app.openSvg('?blocs=eaeu,csto,cis');
  await app.blocs.choose('SCO');
  await app.legend.rows('4 of 4', '3 of 4', '2 of 4', '1 of 4', '0 of 4');
  await app.map.isDrawnAs('KAZ', '4 of 4');
  await app.map.isDrawnAs('TJK', '3 of 4');
  await app.map.isDrawnAs('UZB', '2 of 4');
  await app.map.isDrawnAs('IRN', '1 of 4');
  await app.map.isDrawnAs('TKM', '0 of 4');
});

test('the counts are those of the day', async ({ app }) => {
  await app.open('?blocs=eaeu&at=2015-01-01');
  await app.blocs.counts('EAEU', '3 members');
  await app.date.set('2015-01-02');
  await app.blocs.counts('EAEU', '4 members');
  await app.date.set('2012-06-01');
  await app.blocs.counts('BRICS', '5 members');
});

test('the legend names both blocs of two', async ({ app }) => {
  await app.open('?blocs=brics,eaeu');
  await expect(app.legend.region.getByRole('heading')).toHaveText(['Status in BRICS', 'Hatch: status in EAEU']);
});
