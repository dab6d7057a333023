// The main paths in a real Firefox (`npm run test:firefox`), with WebGL and without: the drivers and the guard of the other
// end-to-end tests, by WebDriver BiDi.
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { siteFolder } from '../helpers/builtSite';
import { downloads } from './downloads';

const port = Number(process.env.MULTIVECTOR_PORT ?? 4299);
const url = `http://127.0.0.1:${port}/`;
const fileBeside = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What Playwright would emulate, if this Firefox let it: see firefoxBridge.mjs. */
const emulated = { 'ui.prefersReducedMotion': 1, 'ui.systemUsesDarkTheme': 0 };

const firefox = (preferences: Record<string, string | number | boolean>) => ({
  browserName: 'firefox' as const,
  channel: 'moz-firefox',
  launchOptions: {
    executablePath: fileBeside('firefoxBridge.mjs'),
    downloadsPath: downloads,
    firefoxUserPrefs: { ...emulated, ...preferences },
  },
});

export default defineConfig({
  testDir: '..',
  outputDir: '../../test-results/firefox',
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: url,
    viewport: { width: 1280, height: 800 },
    timezoneId: 'UTC',
    locale: 'en-GB',
    serviceWorkers: 'block',
    trace: 'off',
  },
  projects: [
    {
      name: 'firefox',
      testMatch: ['firefox/{paths,offline,webgl}.spec.ts'],
      // Software will do: Firefox refuses it by itself.
      use: firefox({ 'webgl.force-enabled': true }),
    },
    {
      name: 'firefox-no-webgl',
      testMatch: ['firefox/{paths,offline}.spec.ts', 'specs/noWebgl.nogl.spec.ts'],
      use: firefox({ 'webgl.disabled': true }),
    },
  ],
  webServer: {
    command: `"${process.execPath}" "${fileBeside('../helpers/staticServer.mjs')}" "${siteFolder}" ${port}`,
    url,
    reuseExistingServer: false,
  },
});
