import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type FileBytes, isCompressed } from './build/compress';
import { measuring, siteFiles, sum } from './build/firstLoad';
import { pageFiles } from './build/inLanguage';

/** `npm run bytes`: bytes of the built site as a Markdown table, `-- --all` file by file. Run `npm run build` first. */
const all = process.argv.includes('--all');
const dist = fileURLToPath(new URL('../dist', import.meta.url));
const { first, lazy, engine, view } = siteFiles(dist);
const bytesOf = measuring(dist);
const folder = (name: string) =>
  readdirSync(`${dist}/${name}`)
    .filter((file) => !isCompressed(file))
    .map((file) => `${name}/${file}`);

const largestPage = bytesOf(pageFiles.slice(1)).reduce((a, b) => (a.brotli < b.brotli ? b : a));

const line = ({ file, raw, gzip, brotli }: FileBytes) =>
  `| ${file.replace(/^(assets\/.+)-[\w-]{8}\./, '$1.')} | ${raw} | ${gzip} | ${brotli} |`;
function section(title: string, files: readonly string[]): string[] {
  const rows = bytesOf(files);
  return [
    ...(all ? rows.map(line) : []),
    line(sum(all ? `**${title}, in all**` : `${title}: ${rows.length} files`, rows)),
  ];
}

console.log('| file | raw | gzip | brotli |\n|---|---:|---:|---:|');
for (const row of [
  line(sum('index.html, the first view in it', bytesOf(first.slice(0, 1)))),
  line({ ...largestPage, file: `${largestPage.file}, the largest of the other languages’` }),
  ...section('shell: page, scripts, styles', first),
  ...section('first view: the same with the renderer of the first map and its data', view),
  ...section('lazy chunks', lazy),
  ...section('of these the map engine: map, worker and what they share', engine),
  ...section('geometry', folder('geo')),
  ...section('data', folder('data')),
])
  console.log(row);
