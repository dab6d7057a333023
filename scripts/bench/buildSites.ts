import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compressPlugin } from '../build/compressPlugin';
import { maplibrePlugin } from '../build/maplibrePlugin';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * Builds the application, unless the one that is there is to be measured, and the floors, with the same engine; gives folders by
 * the path that they are served under.
 */
export async function buildSites(built: boolean): Promise<Readonly<Record<string, string>>> {
  if (!built) await build({ root: path('../..'), logLevel: 'error' });
  const floors = path('../../node_modules/.cache/multivector-floors');
  await build({
    root: path('floors'),
    configFile: false,
    base: './',
    logLevel: 'error',
    publicDir: path('../../public'),
    plugins: [maplibrePlugin(), compressPlugin()],
    worker: { format: 'es' },
    build: {
      outDir: floors,
      emptyOutDir: true,
      target: 'esnext',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: ['empty', 'maplibre', 'svg'].map((name) => path(`floors/${name}.html`)) },
    },
  });
  return { '/floors/': floors, '/': path('../../dist') };
}
