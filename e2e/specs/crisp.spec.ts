import { expect, test } from '../fixtures';

for (const deviceScaleFactor of [1, 2, 3])
  test.describe(`${deviceScaleFactor} device pixels to a CSS pixel`, () => {
    test.use({ deviceScaleFactor, viewport: { width: 480, height: 480 } });

    test('a hatch is drawn at the device’s own pixels, and one that was another in between leaves no trace of it', async ({
      app,
    }) => {
      const query = '?at=2025-01-01&blocs=brics';
      await app.openMap(query);
      await app.map.showsStanding('KAZ', 'partner');
      await test.step('at the device’s own pixels', async () => {
        expect((await app.map.shapeOf('KAZ')).hatch).not.toBeNull();
        expect(await app.map.sharpnessOf('KAZ')).toBeGreaterThan([0, 0.3, 0.5, 0.6][deviceScaleFactor] ?? 1);
      });
      await test.step('no trace', async () => {
        await app.map.keepPicture();
        await app.blocs.choose('CSTO');
        await app.blocs.drop('BRICS');
        await app.map.showsStanding('KAZ', 'full');
        expect(await app.map.changedPixels(), 'another bloc is another picture').toBeGreaterThan(1000);
        await app.blocs.choose('BRICS');
        await app.blocs.drop('CSTO');
        await app.address.says(query.replace('&blocs=brics', ''));
        await app.map.showsStanding('KAZ', 'partner');
        expect(await app.map.changedPixels(), 'pixels that are not as they were').toBe(0);
      });
    });
  });
