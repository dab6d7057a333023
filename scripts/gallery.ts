// `npm run gallery -- FOLDER [NAME …]`: pictures of every encoding and view at four widths, light and dark, from the built site,
// and an index.html with all of them. With names, of those only.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { serveFolder } from '../e2e/helpers/staticServer.mjs';
import { ensureChromium } from './setup/chromium.mjs';

/** Address of what is shown, by the name of its pictures. */
const shown: Readonly<Record<string, string>> = {
  none: '?blocs=none',
  one: '?at=2025-01-01',
  two: '?blocs=eaeu,csto',
  three: '?blocs=csto,sco,ots',
  four: '?blocs=cis,csto,eaeu,sco',
  vote: '?vote=un-68-262',
  arrows: '?at=2024-11-01&blocs=eaeu&measures=kaz-rus-wheat-2024-08,rus-kaz-plants-2024-10,rus-kaz-flowers-2024-10',
  contested: '?blocs=brics&country=SAU',
  frozen: '?blocs=csto&country=ARM',
  country: '?at=2025-01-01&country=UZB',
  comparison: '?at=2025-02-01&vs=2024-10-01',
  multiples: '?view=multiples&at=2024-10-22',
  matrix: '?view=matrix',
  similarity: '?view=matrix&sort=similarity&similar=UZB&columns=ties',
  timelines: '?view=timelines&country=UZB',
  'timelines-bloc': '?view=timelines&of=bloc',
  overlaps: '?view=overlaps&at=2024-10-22',
  remittances: '?view=remittances',
  measures: '?view=measures',
  quotes: '?view=quotes',
  votes: '?view=votes',
  components: '?view=components',
  story: '?view=story&step=5',
  data: '?view=data',
};
const sizes = [
  [360, 780],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
] as const;
const schemes = ['light', 'dark'] as const;
/** Longer pages are cut, in CSS pixels. */
const longest = 2600;

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

interface Picture {
  name: string;
  size: readonly [number, number];
  colorScheme: (typeof schemes)[number];
}

const fileOf = ({ name, size: [width], colorScheme }: Picture) => `${name}-${width}-${colorScheme}.png`;

/** Resolves when nothing is left to draw on a map that is in sight. */
const drawn = `new Promise((done) => {
  const { map } = document.querySelector('[data-renderer="maplibre"]') ?? {};
  if (!map || document.querySelector('[data-map-status]')?.closest('[hidden]')) return requestAnimationFrame(done);
  map.once('idle', done);
  map.triggerRepaint();
})`;

/** One page for all pictures of an address: the page follows size and scheme. */
async function take(browser: Browser, url: string, folder: string, name: string, query: string): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  await page.goto(url + query, { timeout: 120_000 });
  await page.locator('main.shell').waitFor({ timeout: 120_000 });
  const isPage = /vs=|view=/.test(query) && !query.includes('view=story');
  await (isPage ? page.locator('section.page h2') : page.locator('[data-map-status="ready"]')).waitFor({
    timeout: 120_000,
  });
  for (const colorScheme of schemes)
    for (const [width, height] of sizes) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      await page.waitForLoadState('networkidle');
      if (!isPage) await page.evaluate(drawn);
      const full = Number(await page.evaluate('document.documentElement.scrollHeight'));
      const picture = { name, size: [width, height] as const, colorScheme };
      const clip = { x: 0, y: 0, width, height: Math.min(full, longest) };
      await page.screenshot({ path: join(folder, fileOf(picture)), fullPage: true, clip, timeout: 120_000 });
    }
  await page.close();
}

const [, , asked, ...names] = process.argv;
if (asked === undefined) throw new Error('Say where to: npm run gallery -- FOLDER [NAME …]');
const unknown = names.filter((name) => !(name in shown));
if (unknown.length > 0)
  throw new Error(`No such picture: ${unknown.join(', ')}; there are ${Object.keys(shown).join(', ')}`);
const folder = resolve(asked);
mkdirSync(folder, { recursive: true });
const executablePath = await ensureChromium();
if (executablePath === undefined) throw new Error('No Chromium to take pictures with.');

const wanted = Object.entries(shown).filter(([name]) => names.length === 0 || names.includes(name));
const { url, close } = await serveFolder(fileURLToPath(new URL('../dist', import.meta.url)));
const browser = await chromium.launch({ executablePath, args: flags });
try {
  for (const [name, query] of wanted) {
    await take(browser, url, folder, name, query);
    console.log(name);
  }
} finally {
  await browser.close();
  await close();
}
const pictures = wanted.flatMap(([name]) =>
  schemes.flatMap((colorScheme) => sizes.map((size): Picture => ({ name, size, colorScheme }))),
);
const figure = (picture: Picture) =>
  `<figure><img src="${fileOf(picture)}" alt="" height="600"><figcaption>${fileOf(picture)}</figcaption></figure>`;
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Gallery</title><body style="display:flex;flex-wrap:wrap;gap:1rem">${pictures.map(figure).join('')}`,
);
