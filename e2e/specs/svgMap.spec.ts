import { expect, test } from '../fixtures';
import { chunkOf, mapEngine } from '../helpers/builtSite';
import { desk } from '../helpers/desk';
import { ownUpToNothing } from '../helpers/ownUpToNothing';

// A clock that is set forward is its whole context’s.
test.use({ apart: true });

// The map as SVG, which is what a machine without a graphics processor keeps. The tests' browser is one.

test('on a machine without a graphics processor SVG stays, and says why; the engine is never fetched', async ({
  app,
  page,
  network,
}) => {
  await app.openSvg();
  const { x, y } = await app.map.middleOf('KAZ');
  await page.mouse.move(x, y);
  await app.map.hasFallenBack('WebGL would be slow on this machine');
  expect(network.countOf(chunkOf(mapEngine))).toBe(0);
  expect(network.countOf('geo/countries.geojson')).toBe(0);
});

test('left alone, it is asked whether WebGL is fast long after the page has loaded', async ({ app, page }) => {
  await page.clock.install();
  await app.openSvg();
  await page.clock.fastForward(20_000);
  await app.map.hasFallenBack('WebGL would be slow');
});

test.describe('a browser that does not own up to drawing WebGL in software', () => {
  test.beforeEach(({ page }) => page.addInitScript(ownUpToNothing));

  test('the engine is started by a hand on the map, its frames are measured, and SVG stays', async ({
    app,
    page,
    network,
  }) => {
    await app.openSvg();
    expect(network.countOf(chunkOf(mapEngine))).toBe(0);
    const { x, y } = await app.map.middleOf('KAZ');
    await page.mouse.move(x, y);
    await expect.poll(() => network.countOf(chunkOf(mapEngine))).toBe(1);
    await app.map.hasFallenBack('WebGL would be slow');
  });

  test('the engine is started by the keyboard', async ({ app, network }) => {
    await app.openSvg();
    await app.map.svg.focus();
    await expect.poll(() => network.countOf(chunkOf(mapEngine))).toBe(1);
  });
});

test('a change of blocs or date recolours, hatches and outlines at once', async ({ app }) => {
  await app.openSvg('?blocs=eaeu&at=2024-10-22&country=UZB');
  expect(await app.map.drawingOf('KAZ')).toEqual({ fill: await app.legend.fillOf('Member'), hatch: null });
  expect((await app.map.drawingOf('UZB')).hatch).toMatch(/^fall/);
  await app.map.outlines('selected-line', 'UZB');
  await app.date.set('2019-01-01');
  await expect.poll(async () => (await app.map.drawingOf('UZB')).hatch).toBeNull();
  await app.blocs.choose('OTS');
  await expect.poll(async () => (await app.map.drawingOf('KAZ')).hatch).toMatch(/^rise/);
});

test('a day without a change touches no shape; a change touches the shapes that differ alone', async ({ app }) => {
  await app.openSvg('?blocs=brics&at=2024-06-01');
  const touched = async (change: () => Promise<void>) => {
    await app.map.svg.evaluate((svg: HTMLElement & { seen?: Set<string>; watch?: MutationObserver }) => {
      svg.seen = new Set();
      svg.watch = new MutationObserver((records) => {
        for (const { target } of records)
          svg.seen?.add((target as Element).getAttribute('data-country') ?? (target as Element).nodeName);
      });
      svg.watch.observe(svg, { subtree: true, attributes: true });
    });
    await change();
    return app.map.svg.evaluate((svg: HTMLElement & { seen?: Set<string> }) => [...(svg.seen ?? [])].sort());
  };
  expect(
    await touched(async () => {
      await app.date.set('2024-06-02');
      await app.announces('2 June 2024');
    }),
  ).toEqual([]);
  const changed = await touched(async () => {
    await app.date.set('2025-01-01');
    await expect.poll(async () => (await app.map.drawingOf('KAZ')).hatch).toMatch(/^rise/);
  });
  expect(changed).toContain('KAZ');
  expect(changed).not.toContain('TKM');
  expect(changed).not.toContain('RUS');
});

test('moved, zoomed, pointed at and clicked', async ({ app, network, page }) => {
  await page.setViewportSize(desk);
  await app.openSvg('?renderer=svg');
  const box = () => app.map.svg.locator('svg').getAttribute('viewBox');
  const first = await box();
  await test.step('moved out of the region, the rest of the world is fetched and drawn', async () => {
    await expect(app.map.svg.locator('[data-country="BRA"]')).toHaveCount(0);
    expect(network.countOf('geo/world.json')).toBe(0);
    for (let i = 0; i < 3; i += 1) await app.map.button('Zoom out').click();
    await expect(app.map.svg.locator('[data-country="BRA"]')).toHaveCount(1);
    await app.map.isDrawnAs('BRA', 'Member');
    await app.map.button('Show Central Asia').click();
    await expect.poll(box).toBe(first);
  });
  await test.step('buttons, keys, wheel and drag move and zoom; a drag selects nothing; the button shows the region again', async () => {
    const moves = async (what: () => Promise<void>) => {
      const before = await box();
      await what();
      await expect.poll(box).not.toBe(before);
    };
    await moves(() => app.map.button('Zoom in').click());
    await moves(() => app.map.button('Zoom out').click());
    await app.map.svg.focus();
    for (const key of ['ArrowLeft', 'ArrowUp', '+', '-']) await moves(() => page.keyboard.press(key));
    const { x, y } = await app.map.middleOf('KAZ');
    await moves(async () => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 40, y + 30, { steps: 4 });
      await page.mouse.up();
    });
    await moves(() => page.mouse.wheel(0, -200));
    await moves(() => app.map.button('Show Central Asia').click());
    await expect.poll(box).toBe(first);
    await app.address.saysAll('?renderer=svg');
  });
  await test.step('hover, click and the list: words beside the pointer, an outline, the panel', async () => {
    const { x, y } = await app.map.middleOf('IRN');
    await page.mouse.move(x, y);
    await expect(app.map.tooltip).toContainText('Iran');
    await expect(app.map.tooltip).toContainText('Member');
    await app.map.outlines('hovered-line', 'IRN');
    await page.mouse.click(x, y);
    await app.panel.isOpenFor('Iran');
    await app.map.outlines('selected-line', 'IRN');
    await app.list.button('Uzbekistan').focus();
    await expect(app.map.tooltip).toContainText('Uzbekistan');
    await app.map.outlines('hovered-line', 'UZB');
  });
});

test('the reader chooses what draws; place, keyboard and choice go along; the address says it', async ({
  app,
  page,
}) => {
  await page.setViewportSize(desk);
  await app.openSvg('?country=KAZ');
  await app.map.button('Zoom in').click();
  await expect.poll(() => page.url()).toMatch(/\?country=KAZ&map=[\d.,]+$/);
  const { search } = new URL(page.url());
  await app.map.choose('WebGL');
  await app.address.saysAll(`${search}&renderer=maplibre`);
  await app.map.isReady();
  await app.map.showsSelected('KAZ');
  const stood = await app.map.pointOf('KGZ');
  await app.map.choose('SVG');
  await app.map.isSvg();
  await app.address.saysAll(`${search}&renderer=svg`);
  await app.map.isDrawnAt('KGZ', stood);
  await app.map.choose('automatic');
  await app.address.saysAll(search);
});
