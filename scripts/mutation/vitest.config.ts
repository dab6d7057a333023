import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * What judges a mutant: the tests of the model and of the address, without the site's build and without the long fuzzing, which would
 * be run anew for every one of some two thousand mutants. `MUTATION_TESTS=day,views` takes fewer of them, for a piece at a time: the
 * score is then no higher than by all.
 */
const all = ['src/domain/**/*.test.ts', 'src/view/{url,urlLimits,store,stories}.test.ts'];
const some = process.env.MUTATION_TESTS?.split(',').map((name) => `src/*/${name}.test.ts`);

export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: { include: some ?? all, environment: 'node' },
});
