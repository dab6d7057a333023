import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

// On Node's threads: the best brotli of the whole site takes seconds on one.
const [brotliOf, gzipOf] = [promisify(brotliCompress), promisify(gzip)];

/** Eight direct distance codes (RFC 7932, NDIRECT): of the files of the first view that is a thousandth less than the encoder's own choice. */
const brotliParams: Record<number, number> = {
  [constants.BROTLI_PARAM_QUALITY]: 11,
  [constants.BROTLI_PARAM_NDIRECT]: 8,
};

/** Encodings that are made beside each file, by the ending of the file that holds them, the smaller first. */
const encodings: Readonly<Record<string, (content: Uint8Array) => Promise<Uint8Array>>> = {
  '.br': (content) => brotliOf(content, { params: brotliParams }),
  '.gz': (content) => gzipOf(content, { level: 9 }),
};

export interface FileBytes {
  file: string;
  raw: number;
  gzip: number;
  brotli: number;
}

/** A file's size as it is, and as it is shipped. */
export const measure = (file: string, content: Uint8Array): FileBytes => ({
  file,
  raw: content.length,
  gzip: gzipSync(content, { level: 9 }).length,
  brotli: brotliCompressSync(content, { params: brotliParams }).length,
});

export const isCompressed = (file: string): boolean => Object.keys(encodings).some((ending) => file.endsWith(ending));

/** Text, by ending; pictures and fonts are compressed as they are. */
const compressible = /\.(css|csv|geojson|html|js|json|svg|txt|webmanifest)$/;

/** Below one packet nothing is won, and the server has one more file to look for. */
export const leastBytes = 1024;

export const isWorthIt = (file: string, bytes: number): boolean => compressible.test(file) && bytes >= leastBytes;

/** The encoded twins of a file, ending → bytes: only those that are smaller than it. */
export async function compressed(content: Uint8Array): Promise<[ending: string, content: Uint8Array][]> {
  const twins = await Promise.all(
    Object.entries(encodings).map(
      async ([ending, encode]): Promise<[string, Uint8Array]> => [ending, await encode(content)],
    ),
  );
  return twins.filter(([, { length }]) => length < content.length);
}
