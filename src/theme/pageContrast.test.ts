import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contrast } from './oklch';
import { type Scheme, surfaces } from './palette';

const source = fileURLToPath(new URL('../', import.meta.url));
const css = readFileSync(join(source, 'app/styles/base.css'), 'utf8');
const [light = '', rest = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
const [dark = ''] = rest.split('\n}\n');

/** The custom properties of the page that are colours, by name. */
const colours = (text: string) =>
  new Map([...text.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
const schemes: readonly [Scheme, ReadonlyMap<string, string>][] = [
  ['light', colours(light)],
  ['dark', colours(dark)],
];

describe.each(schemes)('colours of the page, %s', (scheme, page) => {
  const of = (name: string) => page.get(name) ?? expect.fail(`no --${name}`);
  it('are all there in both schemes', () => expect([...page.keys()]).toEqual([...(schemes[0]?.[1].keys() ?? [])]));
  it.each(['text', 'quiet', 'accent', 'warn', 'ink-1', 'ink-2', 'ink-3', 'ink-4'])(
    '--%s can be read: 4.5:1',
    (name) => {
      expect(contrast(of(name), of('ground'))).toBeGreaterThanOrEqual(4.5);
    },
  );
  it.each(['text', 'quiet', 'accent'])('--%s can be read on water', (name) => {
    expect(contrast(of(name), of('sea'))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(['edge', 'accent', 'warn'])(
    '--%s shows as a border, a mark or a ring about what has the focus: 3:1',
    (name) => {
      for (const surface of ['ground', 'sea']) expect(contrast(of(name), of(surface))).toBeGreaterThanOrEqual(3);
    },
  );
  it('are those of the map', () => {
    const { ground, sea, text, quiet, accent, border } = surfaces[scheme];
    expect({ ground, sea, text, quiet, accent, border }).toEqual({
      ground: of('ground'),
      sea: of('sea'),
      text: of('text'),
      quiet: of('quiet'),
      accent: of('accent'),
      border: of('edge'),
    });
  });
});

describe('style sheets', () => {
  it('take every colour from those, but for white and black of print, masks and shadows', () => {
    const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(10);
    for (const sheet of sheets.filter((file) => !file.endsWith('base.css'))) {
      const own = [
        ...readFileSync(join(source, sheet), 'utf8').matchAll(/#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch)\([^v)]*\)/gi),
      ];
      const found = own
        .map(([colour]) => colour.toLowerCase())
        .filter(
          (colour) =>
            !['#fff', '#000', '#ffffff', '#000000'].includes(colour) && !/^rgb\(0 0 0 \/ \d+%\)$/.test(colour),
        );
      expect([sheet, found]).toEqual([sheet, []]);
    }
  });
});
