import type { Plugin } from 'vite';
import { pageFiles } from './inLanguage';
import { headerPolicy, stopped, withPolicy } from './policy';

export interface HeaderRule {
  /** From the site's root; `*` at the end stands for the rest. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** Hashed by content: another content has another name. */
const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Kept, but asked about each time: the name stays, the content does not. A stale page would ask for chunks that are gone. */
const asked = { 'Cache-Control': 'no-cache' };

/** What the page never uses, so that no script in it could either. */
const features = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'midi', 'display-capture'];

/** For every file. Workers are governed by the policy that comes with their own script. */
const always: Readonly<Record<string, string>> = {
  'Content-Security-Policy': headerPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': features.map((name) => `${name}=()`).join(', '),
  // Embeds, their pictures and the data are for pages of any origin.
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/**
 * What a host is to send with the files, the one source of it: the build writes it as `_headers`, the tests' server and the
 * preview obey that file, `.github/HOSTING.md` says the same for Caddy and nginx (a test compares). Hosts join the values when two
 * rules set the same header, so no two rules with the same header match one path.
 */
export const headerRules: readonly HeaderRule[] = [
  { path: '/*', headers: always },
  { path: '/assets/*', headers: forever },
  ...[
    '/',
    ...pageFiles.map((page) => `/${page}`),
    '/sw.js',
    '/manifest.webmanifest',
    '/icon*',
    '/embed*',
    '/geo/*',
    '/share/*',
  ].map((path) => ({
    path,
    headers: asked,
  })),
  // Anybody's page may read the data.
  { path: '/data/*', headers: { ...asked, 'Access-Control-Allow-Origin': '*' } },
];

/** In the form that Netlify, Cloudflare Pages and others read. */
export const headersText = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');

/** Writes its policy into each page, and `_headers` into the root of the site. */
export function headersPlugin(): Plugin {
  return {
    name: 'multivector-headers',
    apply: 'build',
    // After the page is whole: other plugins write into it.
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const name of pageFiles) {
          const page = bundle[name];
          if (page?.type !== 'asset') return this.error(`There is no ${name} to write the policy into.`);
          const html = String(page.source);
          const wrong = stopped(html);
          if (wrong.length > 0) this.error(`${name} has what its own policy stops:\n${wrong.join('\n')}`);
          page.source = withPolicy(html);
        }
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersText(headerRules) });
      },
    },
  };
}
