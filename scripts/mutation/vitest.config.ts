import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// What judges a mutant: the tests of the model and of the address, without the site's build and without the long fuzzing, which
// would be run anew for every one of some two thousand mutants.
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    include: [
      'src/domain/**/*.test.ts',
      'src/view/url.test.ts',
      'src/view/urlLimits.test.ts',
      'src/view/store.test.ts',
      'src/view/stories.test.ts',
    ],
    environment: 'node',
  },
});
