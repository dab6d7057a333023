import { describe, expect, it } from 'vitest';
import { engineFiles, engineModule, firstFiles, type Manifest, namedIn, stageFiles, stageModule } from './firstLoad';

const worker = 'node_modules/maplibre-gl/src/source/worker.ts';
const manifest: Manifest = {
  '_libraries-1.js': { file: 'assets/libraries-1.js' },
  '_shell-2.js': { file: 'assets/shell-2.js', imports: ['_libraries-1.js'], css: ['assets/shell-2.css'] },
  '_shared-3.js': { file: 'assets/shared-3.js' },
  [engineModule]: {
    file: 'assets/adapter-4.js',
    imports: ['_shared-3.js', '_shell-2.js'],
    css: ['assets/adapter-4.css'],
  },
  [worker]: { file: 'assets/worker-5.js', name: 'maplibre-gl-worker', isEntry: true, imports: ['_shared-3.js'] },
};
const html = '<script type="module" src="./assets/shell-2.js"></script><!-- ./assets/adapter-4.js -->';

describe('namedIn', () => {
  it('finds what an attribute names, not what is only written somewhere', () =>
    expect(namedIn(html, ['assets/shell-2.js', 'assets/adapter-4.js', ''])).toEqual(['assets/shell-2.js']));
});

describe('firstFiles', () => {
  it('is what the page names and imports, with its styles; no worker though that is an entry', () =>
    expect(firstFiles(manifest, html).sort()).toEqual([
      'assets/libraries-1.js',
      'assets/shell-2.css',
      'assets/shell-2.js',
    ]));
});

describe('engineFiles', () => {
  const first = firstFiles(manifest, html);
  it('counts map, worker and what they share once each, and nothing of the first load', () =>
    expect(engineFiles(manifest, first).sort()).toEqual([
      'assets/adapter-4.css',
      'assets/adapter-4.js',
      'assets/shared-3.js',
      'assets/worker-5.js',
    ]));
  it('fails rather than measure nothing when a part has another name', () => {
    const { [worker]: _, ...without } = manifest;
    expect(() => engineFiles(without, first)).toThrow(/maplibre-gl-worker/);
    expect(() => engineFiles({ [worker]: manifest[worker] as Manifest[string] }, first)).toThrow(/MapCanvas/);
  });
});

describe('stageFiles', () => {
  const first = firstFiles(manifest, html);
  const drawn = {
    ...manifest,
    [stageModule]: { file: 'assets/MapStage-6.js', imports: ['_shared-3.js', '_shell-2.js'] },
  };
  it('is what draws the first map, without what is there already', () =>
    expect(stageFiles(drawn, first).sort()).toEqual(['assets/MapStage-6.js', 'assets/shared-3.js']));
  it('fails rather than measure nothing when the part has another name', () =>
    expect(() => stageFiles(manifest, first)).toThrow(/MapStage/));
});
