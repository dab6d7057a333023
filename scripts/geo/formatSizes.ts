import { measure } from '../build/compress';
import type { GeoFile } from './buildGeo';

/** A Markdown table of the files' bytes: raw, gzip (level 9) and brotli (quality 11). */
export function formatSizes(files: GeoFile[]): string {
  const rows = files.map(({ name, text }) => {
    const { raw, gzip, brotli } = measure(name, Buffer.from(text));
    return { name, sizes: [raw, gzip, brotli] };
  });
  const totals = [0, 1, 2].map((column) => rows.reduce((sum, { sizes }) => sum + (sizes[column] ?? 0), 0));
  const lines = [...rows, { name: 'all', sizes: totals }].map(
    ({ name, sizes }) => `| ${name} | ${sizes.map((size) => size.toLocaleString('en')).join(' | ')} |`,
  );
  return ['| file | raw | gzip | brotli |', '|---|---:|---:|---:|', ...lines].join('\n');
}
