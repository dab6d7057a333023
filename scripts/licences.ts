import { readFileSync, writeFileSync } from 'node:fs';
import { type Lock, licencesText } from './licencesText';

/** `npm run licences`: writes `.github/LICENCES.md` from the lockfile, without a network. */
const at = (path: string) => new URL(`../${path}`, import.meta.url);
const lock = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')) as Lock;
writeFileSync(at('.github/LICENCES.md'), licencesText(lock));
