import { type Browser, chromium, type Page } from '@playwright/test';
import { ensureChromium } from '../setup/chromium.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export async function launch(): Promise<Browser> {
  const executablePath = await ensureChromium();
  if (executablePath === undefined) throw new Error('No Chromium to measure in.');
  return chromium.launch({ executablePath, args: flags });
}

/** A page of its own, with an empty cache. */
export async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  // tsx names functions through a helper of its own, which a function sent to the page then misses.
  await page.addInitScript('globalThis.__name = (fn) => fn');
  return page;
}

/** Which drawing of the map is asked for; a site that has only one takes no notice. */
export type Renderer = 'maplibre' | 'svg';

/** What says that a page's map is there: of the application, of a floor. */
export const readySelector = (renderer: Renderer): string =>
  `[data-map-status=ready] [data-renderer=${renderer}], [data-renderer=${renderer}][data-ready=yes]`;
