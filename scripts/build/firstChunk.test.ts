import { describe, expect, it } from 'vitest';
import { inFirstLoad } from './firstChunk';

/** Module → those that import it statically. */
const importers: Readonly<Record<string, readonly string[]>> = {
  entry: [],
  shell: ['entry'],
  day: ['shell', 'lazyView'],
  lazyView: [],
  onlyLazy: ['lazyView'],
  ringA: ['ringB'],
  ringB: ['ringA'],
  ringC: ['ringD'],
  ringD: ['ringC', 'entry'],
};
const graph = {
  getModuleInfo: (id: string) => (importers[id] ? { isEntry: id === 'entry', importers: importers[id] } : null),
};

describe(inFirstLoad, () => {
  it.each(['entry', 'shell', 'day', 'ringC', 'ringD'])('%s is in it', (id) =>
    expect(inFirstLoad(id, graph)).toBe(true),
  );
  it.each(['lazyView', 'onlyLazy', 'ringA', 'unknown'])('%s is not', (id) =>
    expect(inFirstLoad(id, graph)).toBe(false),
  );
});
