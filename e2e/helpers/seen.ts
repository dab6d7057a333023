import type { Locator } from '@playwright/test';

/**
 * Waits until it is there to be seen; fails if that does not come. For waiting, `expect(…).toBeVisible()` is dear: each time that there
 * is nothing yet it writes down the whole page, and that was a tenth of the processor time of all tests. It waits as long as `expect`
 * does (playwright.config.ts), in milliseconds.
 */
export const seen = (locator: Locator, { timeout = 15_000 } = {}): Promise<void> => locator.waitFor({ timeout });
