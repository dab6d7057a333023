import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { atlasPlugin } from './scripts/build/atlasPlugin';
import { budgetPlugin } from './scripts/build/budgetPlugin';
import { inFirstLoad } from './scripts/build/firstChunk';

const records = fileURLToPath(new URL('src/dataset/records', import.meta.url));

export default defineConfig({
  // Relative, so that the built site works under any sub-path.
  base: './',
  plugins: [react(), atlasPlugin(records), budgetPlugin()],
  worker: { format: 'es' },
  build: {
    target: 'baseline-widely-available',
    manifest: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: (id, graph) => (inFirstLoad(id, graph) ? 'first' : null) }],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    environment: 'node',
  },
});
