import { ClosedDriver } from '../drivers/closedDriver';
import { expect, test } from '../fixtures';
import { seen } from '../helpers/seen';

test.use({ apart: true });

// Under the policy that the built site asks for: the tests' server sends its `_headers`. Requests to elsewhere and errors on the console
// fail every test (`fixtures.ts`).

const views = {
  map: '?renderer=svg&blocs=brics,eaeu&country=UZB',
  mapOfTwoDates: '?renderer=svg&vs=2015-01-01',
  mapOfMapLibre: '?renderer=maplibre&blocs=csto',
  matrix: '?view=matrix',
  timelines: '?view=timelines&country=KAZ',
  overlaps: '?view=overlaps',
  multiples: '?view=multiples',
  remittances: '?view=remittances&compare=UZB,TJK',
  remittancesBySender: '?view=remittances&chart=senders',
  measures: '?view=measures',
  quotes: '?view=quotes&q=friend',
  votes: '?view=votes&country=UZB',
  components: '?view=components&country=UZB&compare=UZB,TJK',
  story: '?view=story&renderer=svg',
  data: '?view=data',
};

const together = 3;
const groups = Array.from({ length: Math.ceil(Object.keys(views).length / together) }, (_, i) =>
  Object.entries(views).slice(i * together, (i + 1) * together),
);

for (const group of groups)
  test(`${group.map(([name]) => name).join(', ')}: breaks no policy, keeps nothing, leads away safely`, async ({
    page,
    context,
  }) => {
    const closed = await ClosedDriver.watch(page, context);
    for (const [name, query] of group)
      await test.step(name, async () => {
        await page.goto(`./${query}`);
        await expect(page.getByRole('main')).toBeVisible();
        if (name.startsWith('map') || name === 'story')
          await seen(page.locator('[data-map-status=ready], [data-compare], .map-pair').first());
        if (!/^map(OfMapLibre)?$/.test(name))
          await seen(page.locator('.centre').getByRole('heading', { level: 2 }).first());
        await expect(page.locator('.page-wait')).toHaveCount(0);
        // Closed lists of sources are in the page too.
        await closed.leadsAwaySafely();
        await closed.keptItsPolicy();
        await closed.keptNothing();
      });
  });

test('the parts that come when asked for break no policy: search, drawer, panel, pictures', async ({
  app,
  page,
  context,
}) => {
  const closed = await ClosedDriver.watch(page, context);
  await app.openSvg('?country=UZB');
  await expect(app.panel.chart('Share that comes from Russia').locator('.glyph').first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Search' }).fill('kaz');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await app.drawer.openFor(app.panel.membership('EAEU'));
  expect(await closed.leadsAwaySafely()).toBeGreaterThan(3);
  await closed.keptItsPolicy();
  await closed.keptNothing();
});

test('the policy holds: neither script, eval, style nor request from elsewhere', async ({ page, guard }) => {
  guard.expects(/Content Security Policy|TrustedScript|Trusted Type/);
  await page.goto('./?renderer=svg');
  await expect(page.getByRole('main')).toBeVisible();
  const went = await page.evaluate(async () => {
    const script = document.createElement('script');
    const tries: Record<string, () => unknown> = {
      eval: () => new Function('return 1')(),
      text: () => {
        script.text = 'document.title = "hacked"';
        document.body.append(script);
      },
      markup: () => document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="document.title = 1">'),
      worker: () => new Worker('https://example.org/worker.js'),
      blob: () => new Worker(URL.createObjectURL(new Blob(['1']))),
    };
    // What runs by the debugger's own hand may eval; what it leaves behind may not.
    const passed = await new Promise<string[]>((done) =>
      setTimeout(() =>
        done(
          Object.entries(tries).flatMap(([name, attempt]) => {
            try {
              attempt();
              return [name];
            } catch {
              return [];
            }
          }),
        ),
      ),
    );
    const fetched = await fetch('https://example.org/').then(
      () => true,
      () => false,
    );
    return { passed, fetched, title: document.title, handlers: document.querySelectorAll('[onerror]').length };
  });
  expect(went).toEqual({ passed: [], fetched: false, title: expect.stringMatching(/^Multivector/), handlers: 0 });
});
