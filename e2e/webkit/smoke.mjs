// @ts-check
// The shortest way through the atlas in WebKit (`npm run test:webkit`), in this order; each step goes on where the last one ended.
import assert from 'node:assert/strict';

/** @typedef {Awaited<ReturnType<typeof import('./webdriver.mjs').startWebKit>>} Browser */

const fill = (/** @type {string} */ iso) =>
  `document.querySelector('.svg-canvas [data-country="${iso}"]')?.getAttribute('fill')`;
const has = 'return document.querySelector(arguments[0])?.textContent.includes(arguments[1]) ?? false';
/** What a key is in WebDriver. */
const keys = { tab: '\uE004', enter: '\uE007', escape: '\uE00C', left: '\uE012', down: '\uE015', right: '\uE014' };

/** @type {[name: string, path: (browser: Browser, url: string) => Promise<void>][]} */
export const paths = [
  [
    'the map is drawn, a bloc switched recolours it',
    async (browser, url) => {
      await browser.open(`${url}?blocs=eaeu&at=2020-01-01&renderer=svg`);
      await browser.until(`return document.querySelector('[data-map-status=ready]') && ${fill('TJK')}`);
      const before = await browser.run(`return [${fill('KGZ')}, ${fill('TJK')}]`);
      assert.notEqual(before[0], before[1]);
      await browser.click('//label[contains(., "CSTO")]');
      await browser.click('//label[contains(., "EAEU")]');
      await browser.until(`return ${fill('TJK')} !== arguments[0]`, before[1]);
      await browser.until(`return /blocs=csto(&|$)/.test(location.search)`);
    },
  ],
  [
    'the keys of the slider change the day and the map with it',
    async (browser, url) => {
      await browser.open(`${url}?blocs=eaeu&at=2015-01-01&renderer=svg`);
      await browser.until(`return document.querySelector('[data-map-status=ready]') && ${fill('KAZ')}`);
      const before = await browser.run(`return ${fill('KAZ')}`);
      await browser.run(`document.querySelector('input[type=range][aria-valuetext], [role=slider]').focus()`);
      await browser.press(keys.left);
      await browser.until(
        `return ${fill('KAZ')} !== arguments[0] && location.search.includes('at=2014-12-01')`,
        before,
      );
    },
  ],
  [
    'a country opens its memberships and their sources',
    async (browser, url) => {
      await browser.open(`${url}?blocs=eaeu&renderer=svg`);
      await browser.click('//main//button[normalize-space()="Kazakhstan"]');
      await browser.until(has, 'aside', 'Kazakhstan');
      await browser.until(has, '.memberships', 'EAEU');
      await browser.click('(//ul[contains(@class, "memberships")]//details/summary)[1]');
      await browser.until(
        `return /^https?:/.test(document.querySelector('.memberships details[open] a[href]')?.href ?? '')`,
      );
    },
  ],
  [
    'two dates are two maps and what changed',
    async (browser, url) => {
      await browser.open(`${url}?at=2025-02-01&vs=2024-10-01`);
      await browser.until(`return document.querySelectorAll('.map-pair svg [data-country="KAZ"]').length === 2`);
      await browser.until(has, 'main', 'What changed from 1 October 2024 to 1 February 2025');
    },
  ],
  [
    'the matrix is a grid for the keyboard',
    async (browser, url) => {
      await browser.open(`${url}?view=matrix&at=2013-01-01`);
      await browser.until(`return document.querySelectorAll('[role=gridcell]').length > 50`);
      await browser.run(`document.querySelector('[role=gridcell]').focus()`);
      const before = await browser.run('return document.activeElement.textContent');
      await browser.press(keys.right);
      await browser.press(keys.down);
      const after = await browser.run(
        'return [document.activeElement.getAttribute("role"), document.activeElement.textContent]',
      );
      assert.equal(after[0], 'gridcell');
      assert.notEqual(after[1], before);
      await browser.press(keys.enter);
      await browser.until('return document.querySelector("main aside") !== null');
    },
  ],
  [
    'charts are drawn: timelines and remittances',
    async (browser, url) => {
      await browser.open(`${url}?view=timelines&country=UZB`);
      await browser.until(
        `return document.querySelectorAll('[data-row="csto"] [role=button], [data-row="csto"] button').length === 5`,
      );
      await browser.open(`${url}?view=remittances`);
      await browser.until(`return document.querySelectorAll('.mark').length > 5`);
    },
  ],
  [
    'in Kazakh, months are Kazakh months',
    async (browser, url) => {
      await browser.open(`${url}?at=2024-10-22&country=KGZ&lang=kk&renderer=svg`);
      await browser.until(`return document.documentElement.lang === 'kk'`);
      await browser.until(has, 'main', '22 қазан');
    },
  ],
  [
    'MapLibre draws where it is asked for',
    async (browser, url) => {
      await browser.open(`${url}?blocs=eaeu&renderer=maplibre`);
      await browser.until(
        `return document.querySelector('[data-renderer=maplibre] canvas') !== null && document.querySelector('[data-map-status=ready]') !== null`,
      );
    },
  ],
];
