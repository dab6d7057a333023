import { test as base } from '../fixtures';

export { expect } from '../fixtures';

/** The guard of `e2e/fixtures.ts`, and the page itself says aloud what its policy stopped: Firefox tells of most of it only. */
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
