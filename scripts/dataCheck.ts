import { fileURLToPath } from 'node:url';
import { readRecords } from '../src/dataset/readRecords';
import { formatErrors } from '../src/dataset/recordError';
import { topics } from '../src/dataset/schema';

/** `npm run data:check`: what a contributor runs after editing a record. */
const parsed = readRecords(fileURLToPath(new URL('../src/dataset/records', import.meta.url)));
if (parsed.ok) {
  for (const topic of topics) console.log(`${String(parsed.atlas[topic].length).padStart(6)}  ${topic}`);
  console.log('No mistake found.');
} else {
  console.error(formatErrors(parsed.errors));
  console.error(`${parsed.errors.length} mistake(s).`);
  process.exitCode = 1;
}
