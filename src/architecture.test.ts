import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { layers } from '../scripts/layers';

/** How a file asks for another: at start, on demand, or for its types alone (gone after compilation). */
type Kind = 'static' | 'dynamic' | 'type';
interface Import {
  kind: Kind;
  spec: string;
}
interface Facts {
  imports: readonly Import[];
  anys: number;
  comments: readonly string[];
}
/** Path below src → text. */
type Tree = ReadonlyMap<string, string>;

const root = fileURLToPath(new URL('.', import.meta.url));
const isCode = (path: string) => /\.tsx?$/.test(path);
const isTest = (path: string) => /\.test\.tsx?$/.test(path);

const readTree = (): Tree =>
  new Map(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => isCode(path))
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );

/** Parsed once, though several rules ask. */
const kept = new Map<string, Facts>();
function factsOf(path: string, text: string): Facts {
  const known = kept.get(path + text);
  if (known) return known;
  const { program, module, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const imports: Import[] = [];
  const add = (kind: Kind, spec: string) => imports.push({ kind, spec });
  // `import { type X }` stays in the output as an import of nothing: only `import type` is gone.
  for (const { start, moduleRequest } of module.staticImports)
    add(/^import\s+type\b/.test(text.slice(start)) ? 'type' : 'static', moduleRequest.value);
  for (const { start, entries } of module.staticExports)
    for (const { moduleRequest } of entries.slice(0, 1))
      if (moduleRequest) add(/^export\s+type\b/.test(text.slice(start)) ? 'type' : 'static', moduleRequest.value);
  let anys = 0;
  new Visitor({
    ImportExpression: ({ source }) => {
      add('dynamic', source.type === 'Literal' ? String(source.value) : 'computed');
    },
    TSImportType: ({ source }) => {
      add('type', source.value);
    },
    TSAnyKeyword: () => {
      anys += 1;
    },
  }).visit(program);
  const facts = { imports, anys, comments: comments.map(({ value }) => value) };
  kept.set(path + text, facts);
  return facts;
}

const within = (path: string, place: string) => path === place || path.startsWith(`${place}/`);
const layerOf = (path: string) => (path === 'main.tsx' ? 'main' : (path.split('/')[0] ?? ''));

/** Charts are heavy: a panel names their types and their pure rows, and fetches the drawing on demand. */
const chartForPanel = (target: string, kind: Kind) => /Series\.ts$/.test(target) || kind !== 'static';

function arrowError(path: string, target: string, kind: Kind): string | null {
  const [from, to] = [layerOf(path), layerOf(target)];
  const rule = layers[from];
  if (!rule) return 'is in a folder that the architecture does not know';
  if (within(path, 'map/style') && to === 'map' && !within(target, 'map/style')) return 'draws on the map’s React side';
  if (from === to || rule.some((place) => within(target, place))) return null;
  if (from === 'panels' && to === 'charts' && chartForPanel(target, kind)) return null;
  return `${from} may not import ${target}${kind === 'type' ? ' (type)' : ''}`;
}

/** Packages with a home of their own. */
const homes: readonly [name: RegExp, where: string, fits: (path: string, kind: Kind) => boolean][] = [
  [
    /^maplibre-gl/,
    'map/adapter.ts (its types in map/)',
    (path, kind) => path === 'map/adapter.ts' || (kind === 'type' && within(path, 'map')),
  ],
  [/^recharts/, 'charts/', (path) => within(path, 'charts')],
  [/^zustand/, 'view/', (path) => within(path, 'view')],
  [
    /^@tanstack\/react-query/,
    'dataset/query.ts and app/',
    (path) => path === 'dataset/query.ts' || within(path, 'app'),
  ],
  [/^zod/, 'dataset/', (path) => within(path, 'dataset')],
  [
    /^node:/,
    'dataset/readRecords.ts and dataset/publish/',
    (path) => path === 'dataset/readRecords.ts' || within(path, 'dataset/publish'),
  ],
];
/** No package at all, so that they run anywhere: in a worker, a build, a test without a page. */
const bare = ['domain', 'theme', 'cite', 'embed', 'map/style', 'export'];

function packageError(path: string, { spec, kind }: Import): string | null {
  if (spec === 'computed') return 'imports what no one can read off: a computed address';
  const home = homes.find(([name]) => name.test(spec));
  if (home && !home[2](path, kind)) return `${spec} belongs in ${home[1]}`;
  if (kind !== 'type' && bare.some((place) => within(path, place))) return `imports a package, ${spec}`;
  return null;
}

function resolve(path: string, spec: string, tree: Tree): string | null {
  const target = posix.join(posix.dirname(path), spec.replace(/\?.*$/, ''));
  const found = [target, `${target}.ts`, `${target}.tsx`].find((name) => tree.has(name));
  if (found) return found;
  return /\.(css|json|svg)$/.test(target) && existsSync(join(root, target)) ? target : null;
}

/** Every broken rule of imports, a line each. Tests may import what they test and what they test it with. */
function importErrors(tree: Tree, paths: Iterable<string> = tree.keys()): string[] {
  return [...paths].flatMap((path) => {
    if (isTest(path)) return [];
    return factsOf(path, tree.get(path) ?? '')
      .imports.flatMap((one) => {
        if (!one.spec.startsWith('.')) return [packageError(path, one)];
        const target = resolve(path, one.spec, tree);
        return [target ? arrowError(path, target, one.kind) : `imports ${one.spec}, which is not there`];
      })
      .flatMap((error) => (error ? [`${path}: ${error}`] : []));
  });
}

/** The files that the page loads, now or on demand. */
function reached(tree: Tree): string[] {
  const found = new Set(['main.tsx']);
  for (const path of found)
    for (const { spec, kind } of factsOf(path, tree.get(path) ?? '').imports) {
      const target = spec.startsWith('.') && kind !== 'type' ? resolve(path, spec, tree) : null;
      if (target && tree.has(target)) found.add(target);
    }
  return [...found];
}
const nodeInPage = (tree: Tree) =>
  reached(tree).filter((path) => factsOf(path, tree.get(path) ?? '').imports.some(({ spec }) => /^node:/.test(spec)));

/** Cycles of files, each named once by its smallest member. */
function cycles(tree: Tree): string[] {
  const edges = new Map(
    [...tree]
      .filter(([path]) => !isTest(path))
      .map(([path, text]) => [
        path,
        factsOf(path, text).imports.flatMap(({ spec }) =>
          spec.startsWith('.') ? (resolve(path, spec, tree) ?? []) : [],
        ),
      ]),
  );
  const found = new Set<string>();
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]) => {
    const at = trail.indexOf(path);
    if (at >= 0) found.add([...trail.slice(at)].sort().join(' ↔ '));
    if (at >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  return [...found];
}

/** What is shown goes by `name`, which is in the language of the interface. */
const shownInEnglish = (path: string, text: string) =>
  /\bnames\.en\b/.test(text) && !/^(?:dataset|domain)\/|^map\/style\/scene|\.test\.tsx?$/.test(path);

function habitErrors(tree: Tree): string[] {
  return [...tree].flatMap(([path, text]) => {
    const errors: string[] = [];
    const { anys, comments } = factsOf(path, text);
    const lines = text.trimEnd().split('\n').length;
    if (lines > 300) errors.push(`${lines} lines`);
    if (/(^|\/)(utils?|helpers?|common|misc)(\.|\/)|(^|\/)(types|index)\.tsx?$/.test(path))
      errors.push('a catch-all by name');
    if (anys > 0) errors.push('any');
    if (shownInEnglish(path, text)) errors.push('a name in English whatever the language');
    if (comments.some((comment) => /@ts-(ignore|nocheck|expect-error)/.test(comment)))
      errors.push('a silenced type error');
    return errors.map((error) => `${path}: ${error}`);
  });
}

const tree = readTree();
const importErrorsOf = (path: string, text: string) => importErrors(new Map([...tree, [path, text]]), [path]);

describe('architecture', () => {
  it('reads the whole of src', () => {
    expect(tree.size).toBeGreaterThan(60);
    expect([...tree.keys()]).toEqual(expect.arrayContaining(['main.tsx', 'domain/day.ts', 'map/adapter.ts']));
  });
  it('has no forbidden arrow and no package out of its home', () => expect(importErrors(tree)).toEqual([]));
  it('keeps Node out of what the page loads', () => {
    expect(reached(tree)).toContain('charts/RemittanceChart.tsx');
    expect(nodeInPage(tree)).toEqual([]);
    const bad = new Map([...tree, ['dataset/query.ts', "import './readRecords'"] as const]);
    expect(nodeInPage(bad)).toEqual(['dataset/readRecords.ts']);
  });
  it('has no cycle', () => expect(cycles(tree)).toEqual([]));
  it('keeps the habits of the house', () => expect(habitErrors(tree)).toEqual([]));
});

describe('importErrors', () => {
  it.each([
    ['domain/x.ts', "import { f } from '../theme/oklch'", 'domain may not import theme/oklch.ts'],
    ['domain/x.ts', "import type { V } from '../view/viewState'", 'domain may not import view/viewState.ts (type)'],
    ['domain/x.ts', "let v: import('../view/viewState').V", 'domain may not import view/viewState.ts (type)'],
    ['domain/x.ts', "import 'd3-array'", 'imports a package, d3-array'],
    ['dataset/x.ts', "export * from '../view/url'", 'dataset may not import view/url.ts'],
    ['view/x.ts', "import '../theme/oklch'", 'view may not import theme/oklch.ts'],
    ['theme/x.ts', "import '../words/en'", 'theme may not import words/en.ts'],
    ['words/x.ts', "import '../theme/oklch'", 'words may not import theme/oklch.ts'],
    ['ui/x.ts', "import type { Scheme } from '../theme/palette'", 'ui may not import theme/palette.ts (type)'],
    ['cite/x.ts', "import '../words/en'", 'cite may not import words/en.ts'],
    ['charts/x.ts', "import '../view/store'", 'charts may not import view/store.ts'],
    ['map/x.ts', "import '../view/store'", 'map may not import view/store.ts'],
    ['map/style/x.ts', "import type { A } from '../adapter'", 'draws on the map’s React side'],
    ['map/style/x.ts', "import 'react'", 'imports a package, react'],
    ['export/x.ts', "import '../panels/Legend'", 'export may not import panels/Legend.tsx'],
    ['export/x.ts', "import '../view/store'", 'export may not import view/store.ts'],
    ['panels/x.ts', "import '../app/Shell'", 'panels may not import app/Shell.tsx'],
    ['panels/x.ts', "import '../map/adapter'", 'panels may not import map/adapter.ts'],
    ['panels/x.ts', "import '../charts/RemittanceChart'", 'panels may not import charts/RemittanceChart.tsx'],
    ['panels/x.ts', "import '../dataset/query'", 'panels may not import dataset/query.ts'],
    ['app/x.ts', "import '../main'", 'app may not import main.tsx'],
    ['odds/x.ts', "import '../domain/day'", 'is in a folder that the architecture does not know'],
    [
      'map/MapView.tsx',
      "import { Map } from 'maplibre-gl'",
      'maplibre-gl belongs in map/adapter.ts (its types in map/)',
    ],
    ['map/x.ts', "import { type Map } from 'maplibre-gl'", 'maplibre-gl belongs in map/adapter.ts (its types in map/)'],
    [
      'panels/x.ts',
      "import type { Map } from 'maplibre-gl'",
      'maplibre-gl belongs in map/adapter.ts (its types in map/)',
    ],
    ['panels/x.ts', "import { Line } from 'recharts'", 'recharts belongs in charts/'],
    ['app/x.ts', "import { create } from 'zustand'", 'zustand belongs in view/'],
    ['panels/x.ts', "import '@tanstack/react-query'", '@tanstack/react-query belongs in dataset/query.ts and app/'],
    ['dataset/x.ts', "import 'node:fs'", 'node:fs belongs in dataset/readRecords.ts and dataset/publish/'],
    ['view/x.ts', "import * as z from 'zod/mini'", 'zod/mini belongs in dataset/'],
    ['app/x.ts', "import './gone'", 'imports ./gone, which is not there'],
    ['app/x.ts', 'import(name)', 'imports what no one can read off: a computed address'],
  ])('%s: %s', (path, text, error) => expect(importErrorsOf(path, text)).toEqual([`${path}: ${error}`]));

  it.each([
    ['panels/x.ts', "import { remittanceSeries } from '../charts/remittanceSeries'"],
    ['panels/x.ts', "const C = lazy(() => import('../charts/RemittanceChart'))"],
    ['map/x.ts', "import type { Map } from 'maplibre-gl'"],
    ['map/x.ts', "import { setHover } from '../view/hoverStore'"],
    ['domain/x.test.ts', "import '../dataset/readRecords'"],
  ])('lets %s: %s', (path, text) => expect(importErrorsOf(path, text)).toEqual([]));
});

describe('cycles', () => {
  it('finds a ring of files, by types alone too', () => {
    const ring: Tree = new Map([
      ['view/a.ts', "import './b'"],
      ['view/b.ts', "import type { C } from './c'"],
      ['view/c.ts', "import('./a')"],
    ]);
    expect(cycles(ring)).toEqual(['view/a.ts ↔ view/b.ts ↔ view/c.ts']);
  });
});

describe('habitErrors', () => {
  it.each([
    ['view/x.ts', 'let a: any', 'any'],
    ['view/x.ts', '// @ts-ignore\nlet a = 1', 'a silenced type error'],
    ['view/utils.ts', '', 'a catch-all by name'],
    ['view/helpers/x.ts', '', 'a catch-all by name'],
    ['view/types.ts', '', 'a catch-all by name'],
    ['view/index.ts', '', 'a catch-all by name'],
    ['panels/x.ts', 'country.names.en', 'a name in English whatever the language'],
    ['view/x.ts', `let a = 1;\n${'a += 1;\n'.repeat(300)}`, '301 lines'],
  ])('%s: %s', (path, text, error) => expect(habitErrors(new Map([[path, text]]))).toEqual([`${path}: ${error}`]));
});
