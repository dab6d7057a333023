import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from './staticServer.mjs';

/** A page of another origin, and another site, with this in its body: `localhost`, where the atlas is at `127.0.0.1`. */
export async function serveAround(body: string): Promise<{ url: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'multivector-around-'));
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title></head><body><h1>News</h1>${body}</body></html>`,
  );
  const server = await serveFolder(folder);
  return {
    url: server.url.replace('127.0.0.1', 'localhost'),
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
