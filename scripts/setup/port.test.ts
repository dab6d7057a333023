import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { freePort, host, parsePort } from './port.mjs';

it('reads a port, and refuses what is none', () => {
  expect(parsePort(undefined, 4173)).toBe(4173);
  expect(parsePort('', 4173)).toBe(4173);
  expect(parsePort('8080', 4173)).toBe(8080);
  for (const text of ['0', '65536', '-1', '80a', '8e3', '1.5', ' ']) expect(parsePort(text, 4173)).toBeUndefined();
});

it('passes over a port that is in use', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const free = await freePort(port);
  await new Promise((resolve) => server.close(resolve));
  expect(free).toBeGreaterThan(port);
});
