import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../setup/build.mjs';
import { ensureChromium } from '../setup/chromium.mjs';
import { npmCommand, run } from '../setup/run.mjs';
import { serve } from './serve';

/** `npm run lighthouse`: Lighthouse, mobile, on the built site. It is fetched for the occasion, no dependency. */
const version = '13.5.0';

/** Below these it fails. Performance is of this machine: software WebGL and colleagues' work cost it some points. */
const minima: Readonly<Record<string, number>> = {
  performance: 0.95,
  accessibility: 1,
  'best-practices': 1,
  seo: 1,
};

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
}

async function runLighthouse(url: string, chromium: string): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'multivector-lighthouse-'));
  try {
    const file = join(folder, 'report.json');
    const program = [...npmCommand(), 'exec', '--yes', `--package=lighthouse@${version}`, '--', 'lighthouse'];
    const options = ['--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags.join(' ')}`];
    const { code, output } = await run([...program, url, ...options], { env: { CHROME_PATH: chromium } });
    if (code !== 0) throw new Error(`Lighthouse ended with ${code}:\n${output}`);
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints scores and what is short of them; whether all minima are reached. */
function judge({ categories, audits }: Report): boolean {
  let good = true;
  for (const [name, { score, auditRefs }] of Object.entries(categories)) {
    const least = minima[name] ?? 0;
    const reached = (score ?? 0) >= least;
    good &&= reached;
    console.log(`${name.padEnd(15)} ${(score ?? 0).toFixed(2)}${reached ? '' : `, below the minimum of ${least}`}`);
    for (const { id, weight } of auditRefs) {
      const audit = audits[id];
      if (!audit || audit.score === null || audit.score >= 1) continue;
      const worth = weight > 0 ? `weight ${weight}` : 'no weight';
      console.log(`  ${audit.score.toFixed(2)}  ${id}: ${audit.title} ${audit.displayValue ?? ''} (${worth})`);
    }
  }
  return good;
}

async function main(): Promise<void> {
  if (!(await ensureBuilt())) throw new Error('The site could not be built.');
  const chromium = await ensureChromium();
  if (chromium === undefined) throw new Error('No Chromium for Lighthouse.');
  const { origin, server } = await serve({ '/': fileURLToPath(new URL('../../dist', import.meta.url)) });
  try {
    if (!judge(await runLighthouse(`${origin}/`, chromium))) process.exitCode = 1;
  } finally {
    server.close();
  }
}

await main();
