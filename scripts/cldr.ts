import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CldrLanguage, cldrFile, cldrLocales } from './cldrData';

/** `npm run cldr`: writes what the catalogues need of CLDR, a small file a language, `src/words/<language>/cldr.ts`. */
for (const language of Object.keys(cldrLocales) as CldrLanguage[]) {
  const file = fileURLToPath(new URL(`../src/words/${language}/cldr.ts`, import.meta.url));
  writeFileSync(file, cldrFile(language));
  console.log(file);
}
