#!/usr/bin/env node
// @ts-check
// Started by Playwright in place of Firefox: it starts MULTIVECTOR_FIREFOX with the same arguments and passes every
// message of WebDriver BiDi on, both ways. Playwright sets the colour scheme for each new page by a command that
// Firefox 153 does not know yet and gives up at the refusal; only that one refusal is answered as "done", and the
// preferences in playwright.config.ts set what it would have. A Firefox that knows the command obeys it.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

const optional = 'emulation.setMediaFeaturesOverride';

const firefox = spawn(process.env.MULTIVECTOR_FIREFOX ?? 'firefox', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
});
firefox.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => firefox.kill());

/** @param {import('ws').RawData} data @param {Set<number>} asked @returns {string} */
function answered(data, asked) {
  const text = String(data);
  if (asked.size === 0 || !text.includes('unknown command')) return text;
  const { id, error } = JSON.parse(text);
  const isRefusal = asked.delete(id) && error === 'unknown command';
  return isRefusal ? JSON.stringify({ type: 'success', id, result: {} }) : text;
}

/** @param {string} address of Firefox's own socket */
function bridge(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });
  server.on('listening', () => {
    const at = /** @type {import('node:net').AddressInfo} */ (server.address());
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${at.port}`);
  });
  server.on('connection', (client, { url }) => {
    const browser = new WebSocket(address + url, { perMessageDeflate: false, maxPayload: 0 });
    /** @type {Set<number>} */
    const asked = new Set();
    /** @type {string[] | undefined} what was said before Firefox listened */
    let waiting = [];
    client.on('message', (data) => {
      const text = String(data);
      if (text.includes(optional)) asked.add(JSON.parse(text).id);
      if (waiting) waiting.push(text);
      else browser.send(text);
    });
    browser.on('open', () => {
      for (const text of waiting ?? []) browser.send(text);
      waiting = undefined;
    });
    browser.on('message', (data) => client.send(answered(data, asked)));
    client.on('close', () => browser.close());
    browser.on('close', () => client.close());
    browser.on('error', () => client.close());
  });
}

createInterface({ input: firefox.stderr }).on('line', (line) => {
  const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line)?.[1];
  if (address) bridge(address);
  else console.error(line);
});
