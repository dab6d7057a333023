import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import { siteFolder } from './builtSite';

/** Of about this many bytes; a slow line brings a page so. */
const size = 1500;

/** The page cut behind elements: what a browser has read when it paints early. */
function piecesOf(html: string): string[] {
  const pieces: string[] = [''];
  for (const part of html.split(/(?<=<\/(?:li|p|section|div|ul|nav|h1|h2)>)/)) {
    const last = pieces.length - 1;
    if ((pieces[last]?.length ?? 0) < size) pieces[last] += part;
    else pieces.push(part);
  }
  return pieces;
}

const elements = (page: Page) => page.evaluate(() => document.getElementsByTagName('*').length);

/** Opens a page of the site so that its answer comes a piece at a time, each painted before the next is sent; scripts and data are not to be had. */
export async function openInPieces(page: Page, file = 'index.html'): Promise<void> {
  const [first = '', ...rest] = piecesOf(readFileSync(`${siteFolder}/${file}`, 'utf8'));
  let answer: (response: ServerResponse) => void = () => undefined;
  const answered = new Promise<ServerResponse>((done) => {
    answer = done;
  });
  const server = createServer((request, response) => {
    if (request.url?.endsWith('.css')) {
      response.writeHead(200, { 'content-type': 'text/css' }).end(readFileSync(siteFolder + request.url));
      return;
    }
    if (request.url !== '/') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(first);
    answer(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  try {
    if (!address || typeof address === 'string') throw new Error('no port');
    await page.goto(`http://127.0.0.1:${address.port}/`, { waitUntil: 'commit' });
    const response = await answered;
    let sent = first;
    for (const piece of rest) {
      const before = await elements(page);
      response.write(piece);
      sent += piece;
      await page.waitForFunction((count) => document.getElementsByTagName('*').length > count, before, { polling: 20 });
      // Before the map's place is read the page itself asks for no frame.
      if (sent.includes(' id="map"'))
        await page.evaluate(
          () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
        );
    }
    response.end();
    await page.waitForFunction(() => document.readyState === 'complete');
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
