import { expect, test } from '../fixtures';

for (const deviceScaleFactor of [1, 2, 3])
  test.describe(`${deviceScaleFactor} device pixels to a CSS pixel`, () => {
    test.use({ deviceScaleFactor, viewport: { width: 800, height: 700 } });

    test('a hatch that was another one in between leaves no trace of it', async ({ app }, info) => {
      const query = '?at=2025-01-01&blocs=brics';
      await app.openMap(query);
      const fresh = await app.map.picture();
      await app.blocs.choose('CSTO');
      await app.blocs.drop('BRICS');
      expect((await app.map.picture()).equals(fresh), 'another bloc is another picture').toBe(false);
      await app.blocs.choose('BRICS');
      await app.blocs.drop('CSTO');
      await app.address.says(query.replace('&blocs=brics', ''));
      const again = await app.map.picture();
      for (const [name, body] of Object.entries({ fresh, again }))
        await info.attach(name, { body, contentType: 'image/png' });
      expect(again.equals(fresh), 'the same pixels').toBe(true);
    });

    test('a hatch is drawn at the device’s own pixels', async ({ app }) => {
      await app.openMap('?at=2025-01-01&blocs=brics');
      expect((await app.map.shapeOf('KAZ')).hatch).not.toBeNull();
      expect(await app.map.sharpnessOf('KAZ')).toBeGreaterThan([0, 0.3, 0.5, 0.6][deviceScaleFactor] ?? 1);
    });
  });
