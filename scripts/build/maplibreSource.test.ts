import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMaplibre } from './maplibrePlugin';
import { expectations, maplibreVersion, sourceFaults } from './maplibreSource';
import * as stub from './stubs/mlt';

describe('sourceFaults', () => {
  it('has none in the package that is installed', () => expect(sourceFaults(readMaplibre)).toEqual([]));

  it('says which file is gone and why it is needed', () => {
    const faults = sourceFaults((file) => (file === 'src/source/worker.ts' ? null : readMaplibre(file)));
    expect(faults).toEqual([
      expect.stringMatching(/^maplibre-gl\/src\/source\/worker\.ts is not there \(the worker is/),
    ]);
  });

  it.each(expectations.flatMap(({ file, has }) => has.map((part) => [file, part] as const)))(
    '%s without `%s` is a fault that names both',
    (path, part) => {
      const faults = sourceFaults((file) => {
        const text = readMaplibre(file);
        return file === path ? (text?.replaceAll(part, '') ?? null) : text;
      });
      expect(faults).toHaveLength(1);
      expect(faults[0]).toContain(`maplibre-gl/${path} no longer has \`${part}\``);
    },
  );
});

describe('the pinned version', () => {
  it('is what package.json asks for, to the last number', () => {
    const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(dependencies['maplibre-gl']).toBe(maplibreVersion);
  });
});

describe('the stub of the MLT decoder', () => {
  it('has what MapLibre imports at run time, and says so when it is used', () => {
    expect(Object.keys(stub).sort()).toEqual(['GEOMETRY_TYPE', 'decodeTile']);
    expect(stub.decodeTile).toThrow(/no MLT tiles/);
  });
});
