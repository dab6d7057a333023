import type { Plugin } from 'vite';

export interface HeaderRule {
  /** From the site's root; `*` at the end stands for the rest. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** Hashed by content: another content has another name. */
const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Kept, but asked about each time: the name stays, the content does not. A stale page would ask for chunks that are gone. */
const asked = { 'Cache-Control': 'no-cache' };

/**
 * What a host is to send with the files, the one source of it: the build writes it as `_headers`, the tests' server and the
 * preview obey that file, `.github/HOSTING.md` says the same for Caddy and nginx (a test compares). Hosts join the values when two
 * rules set the same header, so no two rules with the same header match one path.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    path: '/*',
    headers: { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'strict-origin-when-cross-origin' },
  },
  { path: '/assets/*', headers: forever },
  ...['/', '/index.html', '/sw.js', '/manifest.webmanifest', '/icon*', '/data/*', '/geo/*', '/share/*'].map((path) => ({
    path,
    headers: asked,
  })),
];

/** In the form that Netlify, Cloudflare Pages and others read. */
export const headersText = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');

/** Writes `_headers` into the root of the site. */
export function headersPlugin(): Plugin {
  return {
    name: 'multivector-headers',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersText(headerRules) });
    },
  };
}
