// @ts-check
// Answers of a static host for a built site: a file, its compressed twin where the client takes one, and the headers that
// the site's own `_headers` asks for. The tests' server and `npm start` use it, so that both serve what a host would.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

/** @typedef {{ path: string, headers: Record<string, string> }} Rule */

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const twins = /** @type {const} */ ([
  ['br', '.br'],
  ['gzip', '.gz'],
]);

/**
 * Reads `_headers`: a path in the first column, its headers indented below it.
 * @param {string} text
 * @returns {Rule[]}
 */
export function parseHeaders(text) {
  /** @type {Rule[]} */
  const rules = [];
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (/^\S/.test(line)) rules.push({ path: line.trim(), headers: {} });
    else if (colon > 0) {
      const last = rules.at(-1);
      if (last) last.headers[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
    }
  }
  return rules;
}

/**
 * Headers for a path from the site's root; values of several rules are joined, as hosts do.
 * @param {readonly Rule[]} rules
 * @param {string} path
 */
export function headersFor(rules, path) {
  /** @type {Record<string, string>} */
  const found = {};
  for (const rule of rules) {
    const fits = rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
    if (!fits) continue;
    for (const [name, value] of Object.entries(rule.headers)) {
      const key = name.toLowerCase();
      found[key] = found[key] === undefined ? value : `${found[key]}, ${value}`;
    }
  }
  return found;
}

/**
 * Whether a client takes an encoding, by its Accept-Encoding.
 * @param {string} header
 * @param {string} encoding
 */
export function accepts(header, encoding) {
  const parts = header.split(',').map((part) => part.trim().split(/\s*;\s*q=/));
  const found = parts.find(([name]) => name === encoding) ?? parts.find(([name]) => name === '*');
  return found !== undefined && Number(found[1] ?? 1) > 0;
}

/** @param {string} file */
const read = (file) => readFile(file).catch(() => undefined);

/**
 * @param {string} folder of the built site
 * @param {string} path from the site's root, decoded, without query: `/`, `/assets/x.js`
 * @param {{ accept?: string | undefined, known?: string | undefined }} request Accept-Encoding and If-None-Match
 * @returns {Promise<{ status: number, headers: Record<string, string>, body: Buffer | undefined } | undefined>} undefined: no such file
 */
export async function answerFor(folder, path, { accept = '', known }) {
  const root = normalize(folder + sep);
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  if (!file.startsWith(root)) return undefined;
  const plain = await read(file);
  if (!plain) return undefined;
  const rules = parseHeaders(String((await read(join(root, '_headers'))) ?? ''));
  /** @type {Record<string, string>} */
  const headers = { 'content-type': types[extname(file)] ?? 'application/octet-stream', ...headersFor(rules, path) };
  let body = plain;
  for (const [encoding, ending] of twins) {
    const twin = await read(file + ending);
    if (!twin) continue;
    headers.vary = 'accept-encoding';
    if (!accepts(accept, encoding)) continue;
    headers['content-encoding'] = encoding;
    body = twin;
    break;
  }
  headers.etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
  if (known === headers.etag) return { status: 304, headers, body: undefined };
  return { status: 200, headers, body };
}
