import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { ensureChromium } from './setup/chromium.mjs';

/** `npx tsx scripts/icons.ts`: the icons that need pixels, from `public/icon.svg`, drawn by Chromium. Run after a change of it. */
const file = (name: string) => fileURLToPath(new URL(`../public/${name}`, import.meta.url));
const svg = readFileSync(file('icon.svg'), 'utf8');
const ground = '#1b1f23';

/** `inset`: share of the side left free on each side, filled with the ground: systems cut a maskable icon to their own shape. */
const icons = [
  { name: 'icon-192.png', side: 192, inset: 0 },
  { name: 'icon-512.png', side: 512, inset: 0 },
  { name: 'icon-maskable-512.png', side: 512, inset: 0.1 },
  { name: 'icon-apple-180.png', side: 180, inset: 0.04 },
];

const executablePath = await ensureChromium();
if (executablePath === undefined) throw new Error('No Chromium to draw with.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const { name, side, inset } of icons) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const back = inset > 0 ? ground : 'transparent';
  await page.setContent(
    `<style>html{background:${back}}body{margin:${side * inset}px}svg{display:block;width:100%;height:auto}</style>${svg}`,
  );
  writeFileSync(file(name), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
