import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { QueryClient } from '@tanstack/react-query';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { english, nameAtlas } from '../domain/named';
import { parseAtlas } from './parse';
import { atlasText } from './publish';
import { realAtlas } from './publish/atlasFixture';
import { firstAtlas } from './publish/firstAtlas';
import { atlasFile, atlasQuery, DatasetError, firstFile, firstQuery } from './query';
import { smallAtlas } from './smallAtlasFixture';

const atlas = smallAtlas(realAtlas());

/** What the server answers, by path; null: it breaks the connection off in the middle. */
const answers = new Map<string, { status: number; body: string } | null>();
const server: Server = createServer(({ url = '' }, response) => {
  const answer = answers.get(url);
  if (answer === null) {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"version"');
    setTimeout(() => response.destroy(), 20);
  } else {
    response.writeHead(answer?.status ?? 404);
    response.end(answer?.body ?? '');
  }
});
let base = '';

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/atlas/`;
});
afterAll(() => new Promise((done) => server.close(done)));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** As scripts/build/atlasPlugin.ts writes it into the page. */
const digestOf = (text: string) => createHash('sha256').update(text).digest('base64');

/** The page's base, with the files that the server has; the query as the page makes it. */
const asked = (files: Readonly<Record<string, { status: number; body: string } | null>>, at = base) => {
  answers.clear();
  for (const [file, answer] of Object.entries(files)) answers.set(`/atlas/${file}`, answer);
  vi.stubGlobal('document', { baseURI: at });
  return new QueryClient();
};
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('it was read'),
    (error: unknown) => {
      expect(error).toBeInstanceOf(DatasetError);
      const { message, detail } = error as DatasetError;
      return { message, detail };
    },
  );

/** A browser without workers, which counts who asks for one. */
const noWorker = () =>
  vi.fn(
    class {
      constructor() {
        throw new Error('no worker');
      }
    },
  );

describe('atlasQuery', () => {
  it('reads the whole dataset, here where no worker is to be had', async () => {
    const client = asked({ [atlasFile]: { status: 200, body: JSON.stringify(atlas) } });
    const index = await client.fetchQuery(atlasQuery);
    expect(index.atlas).toEqual(nameAtlas(atlas, english));
    expect(index.partial).toBe(false);
  });
  it('takes the very file that the build wrote as it is, without a worker', async () => {
    const Worker = noWorker();
    vi.stubGlobal('Worker', Worker);
    const published = realAtlas();
    const body = atlasText(published);
    vi.stubEnv('MULTIVECTOR_ATLAS_DIGEST', digestOf(body));
    const client = asked({ [atlasFile]: { status: 200, body } });
    const index = await client.fetchQuery(atlasQuery);
    expect(index.atlas).toEqual(nameAtlas(published, english));
    expect(Worker).not.toHaveBeenCalled();
    // Through the checks it would have been the same, to the order of its fields.
    expect(JSON.stringify(parseAtlas(JSON.parse(body), atlasFile))).toBe(
      JSON.stringify({ ok: true, atlas: published }),
    );
  });
  it('puts any other through the checks, even if one character is too many or no digest can be made', async () => {
    const Worker = noWorker();
    const text = atlasText(realAtlas());
    vi.stubEnv('MULTIVECTOR_ATLAS_DIGEST', digestOf(text));
    for (const [body, digests] of [
      [`${text} `, true],
      [text, false],
    ] as const) {
      const client = asked({ [atlasFile]: { status: 200, body } });
      vi.stubGlobal('Worker', Worker.mockClear());
      if (!digests) vi.stubGlobal('crypto', {});
      const index = await client.fetchQuery(atlasQuery);
      expect(index.atlas).toEqual(nameAtlas(realAtlas(), english));
      expect(Worker).toHaveBeenCalledOnce();
    }
  });
  it.each([
    ['is not there', { status: 404, body: '' }, 'data/atlas.json could not be fetched: the server answered 404.'],
    ['is cut off', { status: 200, body: '{"version":' }, 'data/atlas.json is not JSON: it may be cut off.'],
    ['is another file', { status: 200, body: '{"a":1}' }, /^data\/atlas\.json has \d+ mistake\(s\), the first in /],
    ['breaks off', null, 'data/atlas.json broke off while loading.'],
  ] as const)('says so when the file %s', async (_, answer, message) => {
    const client = asked({ [atlasFile]: answer });
    const told = await failure(client.fetchQuery(atlasQuery));
    expect(told.message).toMatch(message);
    if (answer?.status !== 404) expect(told.detail).not.toBe('');
  });
  it('says so when there is no server', async () => {
    const client = asked({}, 'http://127.0.0.1:9/');
    const { message } = await failure(client.fetchQuery(atlasQuery));
    expect(message).toBe('data/atlas.json could not be fetched: no connection or no server.');
  });
  it('that is given up is no failure of the dataset', async () => {
    const client = asked({ [atlasFile]: { status: 200, body: JSON.stringify(atlas) } });
    const reading = client.fetchQuery(atlasQuery);
    const [query] = client.getQueryCache().getAll();
    query?.cancel();
    await expect(reading).rejects.not.toBeInstanceOf(DatasetError);
  });
});

describe('firstQuery', () => {
  it('reads what the first view needs, as a part', async () => {
    const client = asked({ [firstFile]: { status: 200, body: JSON.stringify(firstAtlas(atlas, 'en')) } });
    const index = await client.fetchQuery(firstQuery);
    expect(index.partial).toBe(true);
    expect(index.atlas.memberships.map(({ id }) => id)).toEqual(atlas.memberships.map(({ id }) => id));
  });
  it.each(['{', '{}', 'null'])('says so when the file is %s', async (body) => {
    const told = await failure(asked({ [firstFile]: { status: 200, body } }).fetchQuery(firstQuery));
    expect(told.message).toBe('data/first.json could not be read.');
    expect(told.detail).toMatch(/expected|JSON/);
  });
});
