import { test as base } from '../fixtures';

export { expect } from '../fixtures';

/**
 * The guard of `e2e/fixtures.ts`, which also fails on a breach of the page's policy: Firefox tells of it in its own console, which
 * no WebDriver reads, so the page itself says it aloud.
 */
export const test = base.extend<{ policy: undefined }>({
  policy: [
    async ({ context }, use) => {
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
          console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`),
        );
      });
      await use(undefined);
    },
    { auto: true },
  ],
});
