import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildGeo, type GeoFile } from './buildGeo';
import { formatSizes } from './formatSizes';

/** `npm run geo` writes public/geo; `npm run geo -- --sizes` prints the bytes of what is there and writes nothing. */
const folder = new URL('../../public/geo/', import.meta.url);

function readCommitted(): GeoFile[] {
  const names = readdirSync(folder).filter((name) => /\.(geo)?json$/.test(name));
  return names.sort().map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
}

if (!process.argv.includes('--sizes')) {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of buildGeo()) writeFileSync(new URL(name, folder), text);
}
console.log(formatSizes(readCommitted()));
