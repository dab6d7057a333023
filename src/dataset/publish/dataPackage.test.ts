import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { publish } from '../publish';
import { realAtlas, realRecordFiles, repositoryFile } from './atlasFixture';
import { checkTable, type Resource, readTable } from './checkTable';

const atlas = realAtlas();
const files = new Map(publish(atlas, realRecordFiles()).map(({ name, text }) => [name, text]));
const read = () => JSON.parse(files.get('data/datapackage.json') ?? '');
const resources: Resource[] = read().resources;
const csvOf = ({ path }: Resource): string => files.get(`data/${path}`) ?? '';
const tables = new Map(resources.map((resource) => [resource.name, readTable(csvOf(resource))]));

/**
 * The packages on npm that check a data package (`datapackage`, `tableschema`) still stand on axios 0.21 and tv4, so ajv
 * holds it against the official profile that the former brings along. That is JSON Schema draft 4, of which it uses nothing
 * that later drafts read differently.
 */
function compileProfile() {
  const { $schema: _, ...profile } = JSON.parse(
    repositoryFile('src/dataset/publish/profiles/tabular-data-package.json'),
  );
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } });
  addFormats(ajv);
  return ajv.compile(profile);
}

describe('data/datapackage.json, by the Frictionless profile', () => {
  const valid = compileProfile();

  it('is a tabular data package', () => {
    expect(valid(read()) || valid.errors).toBe(true);
  });
  it.each<[string, (descriptor: ReturnType<typeof read>) => void]>([
    ['no resources', (broken) => Object.assign(broken, { resources: [] })],
    [
      'a type that Table Schema has not',
      (broken) => Object.assign(broken.resources[0].schema.fields[0], { type: 'id' }),
    ],
    ['a resource without a schema', (broken) => delete broken.resources[0].schema],
    ['a resource name with a space', (broken) => Object.assign(broken.resources[0], { name: 'all votes' })],
    ['a moment that is none', (broken) => Object.assign(broken, { created: 'today' })],
  ])('refuses %s', (_, spoil) => {
    const broken = read();
    spoil(broken);
    expect(valid(broken)).toBe(false);
  });
  it('says version, day, licence and every source', () => {
    const { version, created, licenses, sources } = read();
    expect(version).toBe(atlas.version);
    expect(created).toContain(atlas.asOf);
    expect(licenses).toMatchObject([{ name: 'CC-BY-4.0' }]);
    expect(sources.map(({ path }: { path: string }) => path)).toEqual(atlas.sources.map(({ url }) => url));
  });
  it('describes every table that is published, and each byte for byte', () => {
    const published = [...files.keys()].filter((name) => name.endsWith('.csv'));
    expect(resources.map(({ path }) => `data/${path}`)).toEqual(published);
    for (const resource of resources) {
      expect(resource.bytes).toBe(Buffer.byteLength(csvOf(resource)));
      expect(resource.hash).toBe(`sha256:${createHash('sha256').update(csvOf(resource)).digest('hex')}`);
    }
  });
});

describe(checkTable, () => {
  it.each(resources.map((resource) => [resource.path, resource] as const))('%s keeps to its schema', (_, resource) => {
    expect(checkTable(resource, tables)).toEqual([]);
  });
  it.each([
    ['value', 'much', 'must be number'],
    ['measure', 'guess', 'must be equal to one of the allowed values'],
    ['series', '', "must have required property 'series'"],
    ['contested', 'perhaps', 'must be boolean'],
    ['recipient', 'XXX', 'not in countries'],
    ['recipient', 'uzb', 'must match pattern'],
  ])('refuses remittances with %s = %j', (field, cell, message) => {
    const resource = resources.find(({ name }) => name === 'remittances');
    const [first, ...others] = tables.get('remittances') ?? [];
    if (!resource || !first) throw new Error('no remittances');
    const broken = new Map(tables).set('remittances', [{ ...first, [field]: cell }, ...others]);
    expect(checkTable(resource, broken).join()).toContain(message);
  });
  it('refuses a key that stands twice', () => {
    const resource = resources.find(({ name }) => name === 'votes');
    const [first] = tables.get('votes') ?? [];
    if (!resource || !first) throw new Error('no votes');
    const broken = new Map(tables).set('votes', [first, first]);
    expect(checkTable(resource, broken).join()).toContain('twice');
  });
});
