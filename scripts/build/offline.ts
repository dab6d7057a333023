/**
 * Files of the built site that the service worker fetches at its installation, all or none: the shell, every lazy chunk, the
 * dataset, the shapes. What is only downloaded (CSV, schema) is kept when it was fetched once.
 */
export const precached: readonly string[] = [
  // A page a language, and no other.
  '{index,??}.html',
  'assets/**/*.{js,css,woff2}',
  'data/first*.json',
  'data/atlas.json',
  'geo/**/*.{json,geojson}',
  'icon*.{svg,png}',
  'manifest.webmanifest',
];

/** Named by their content, so that the name is their version. */
export const hashed = /assets\/.+-[\w-]{8}\.\w+$/;

/**
 * A download that is not precached. Runs in the service worker, which gets its source text: it may use nothing from outside.
 * @param url of the request
 */
export const isDownload = ({ url, sameOrigin }: { url: URL; sameOrigin: boolean }): boolean =>
  sameOrigin && /\/data\/[^/]+$/.test(url.pathname);

/** `MULTIVECTOR_WORKER=remove npm run build` makes one that deletes its caches and takes its leave; see .github/HOSTING.md. */
export const removing = process.env.MULTIVECTOR_WORKER === 'remove';
