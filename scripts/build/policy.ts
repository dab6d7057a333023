import { createHash } from 'node:crypto';

/** A source of styles by what is in it, as a policy names it. */
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Hashes of the style elements in a page, in its order. */
export const styleHashes = (html: string): string[] =>
  [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = '']) => hashOf(text));

/** What a page must not have, since its policy would stop it: a line each. */
export function stopped(html: string): string[] {
  const markup = html.replace(/<(style|script)\b([^>]*)>[\s\S]*?<\/\1>/g, '<$1$2>');
  const found: string[] = [];
  for (const [tag] of markup.matchAll(/<[a-z][^>]*>/gi)) {
    if (/\sstyle=/.test(tag)) found.push(`a style attribute: ${tag}`);
    if (/\son[a-z]+=/.test(tag)) found.push(`a handler in an attribute: ${tag}`);
    // A data block is never run, and no policy looks at it.
    if (/^<script\b/.test(tag) && !/\ssrc=|application\/ld\+json/.test(tag)) found.push(`a script in the page: ${tag}`);
  }
  return found;
}

/** @param styles sources of styles */
const policyWith = (styles: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${["'self'", ...styles].join(' ')}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');

/**
 * The Content-Security-Policy of a page. All comes from its own origin; `data:` is for pictures that are drawn from an SVG
 * (`src/ui/pngOf.ts`); Trusted Types let no text become code, and the one policy (`src/app/trustedTypes.ts`) passes scripts of
 * workers of the same origin only.
 */
export const pagePolicy = (html: string): string => policyWith(styleHashes(html));

/**
 * The same as a header, for every file, which alone may say who may show a page in a frame: everybody, on purpose; see Embed in README.md.
 * Both hold at once. Which styles may stand in a page is left to its own: each language's page has other ones, each build too, and a
 * host whose header is of the build before would show a page without any.
 */
export const headerPolicy = `${policyWith(["'unsafe-inline'"])}; frame-ancestors *`;

/** Puts the policy into the page, before anything that it governs. */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(html)}">`;
  const charset = /<meta charset="utf-8"\s*\/?>/;
  if (!charset.test(html)) throw new Error('index.html names no charset: the policy has no place after it.');
  return html.replace(charset, (first) => first + meta);
}
