import { expect, test } from '../fixtures';

// Windows' contrast themes and the like: the system chooses colours, and what only a ground or a shadow told apart is gone.
for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`forced colours, ${colorScheme}`, () => {
    test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' }, colorScheme });

    test('statuses keep fill and hatch, on the map, in its key and in the matrix', async ({ app, page }) => {
      await app.openSvg('?blocs=brics&at=2025-02-01');
      const partner = await app.map.drawingOf('KAZ');
      const member = await app.map.drawingOf('RUS');
      expect(partner.hatch).not.toBeNull();
      expect(member.hatch).toBeNull();
      expect(partner.fill).not.toBe(member.fill);
      expect(await app.legend.fillOf('Partner')).toBe(partner.fill);
      // Paint is the drawing's own: the system takes none of it.
      const painted = await page
        .locator('.legend .swatch rect')
        .evaluateAll((all) => all.map((rect) => [rect.getAttribute('fill'), getComputedStyle(rect).fill] as const));
      expect(painted.length).toBeGreaterThan(5);
      for (const [asked, got] of painted.filter(([fill]) => fill?.startsWith('url(')))
        expect(got).toContain(asked?.slice(4, -1));
      await app.openPage('?view=matrix&at=2025-02-01', 'Countries and blocs on');
      const cell = page.locator('.matrix-cell[data-class=partner]').first();
      await expect(cell.locator('.matrix-letter')).toHaveText('P');
      await expect(cell.locator('.swatch pattern')).toHaveCount(1);
    });

    test('what is chosen and what has the focus can be seen', async ({ app, page }) => {
      await app.openSvg('?country=KAZ');
      const border = (selector: string, side = 'border-bottom-color') =>
        page
          .locator(selector)
          .first()
          .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), side);
      const ground = await page.locator('body').evaluate((body) => {
        body.style.backgroundColor = 'Canvas';
        return getComputedStyle(body).backgroundColor;
      });
      await expect.poll(() => border('.views a:not([aria-current])')).toBe(ground);
      expect(await border('.views a[aria-current]')).not.toBe(ground);
      expect(await border('.countries button[aria-pressed=false]')).toBe(ground);
      expect(await border('.countries button[aria-pressed=true]')).not.toBe(ground);
      await page.keyboard.press('Tab');
      const { style, width, colour } = await page.locator(':focus').evaluate((element) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
        return { style: outlineStyle, width: outlineWidth, colour: outlineColor };
      });
      expect([style, width]).toEqual(['solid', '3px']);
      expect(colour).not.toBe(ground);
      await app.openPage('?view=quotes', 'Quotes');
      expect(await border('.axis-mark span')).not.toBe(ground);
      expect(await border('.axis-mark span', 'border-bottom-width')).toBe('1px');
    });
  });
