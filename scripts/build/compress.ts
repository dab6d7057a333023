import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Encodings that are made beside each file, by the ending of the file that holds them, the smaller first. */
export const encodings = {
  '.br': (content: Uint8Array) =>
    brotliCompressSync(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
  '.gz': (content: Uint8Array) => gzipSync(content, { level: 9 }),
} as const;

export const isCompressed = (file: string): boolean => Object.keys(encodings).some((ending) => file.endsWith(ending));

/** Text, by ending; pictures and fonts are compressed as they are. */
const compressible = /\.(css|csv|geojson|html|js|json|svg|txt|webmanifest)$/;

/** Below one packet nothing is won, and the server has one more file to look for. */
export const leastBytes = 1024;

export const isWorthIt = (file: string, bytes: number): boolean => compressible.test(file) && bytes >= leastBytes;

/** The encoded twins of a file, ending → bytes: only those that are smaller than it. */
export const compressed = (content: Uint8Array): [ending: string, content: Uint8Array][] =>
  Object.entries(encodings)
    .map(([ending, encode]): [string, Uint8Array] => [ending, encode(content)])
    .filter(([, { length }]) => length < content.length);
