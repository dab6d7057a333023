import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { publish } from '../publish';
import { licence, title } from './about';
import { realAtlas, realRecordFiles, repositoryFile } from './atlasFixture';
import { jsonLd } from './jsonLd';

const atlas = realAtlas();

const filled = { type: 'string', minLength: 1 };
const shared = {
  title: filled,
  abstract: filled,
  authors: {
    type: 'array',
    minItems: 1,
    items: { type: 'object', required: ['name'], additionalProperties: false, properties: { name: filled } },
  },
  version: filled,
  'date-released': { type: 'string', format: 'date' },
};
/**
 * The official schema of CFF 1.2.0 was found on no npm package: this is that part of its rules which our file touches,
 * closed to any other key.
 */
const cff = {
  type: 'object',
  additionalProperties: false,
  required: ['authors', 'cff-version', 'message', 'title'],
  properties: {
    ...shared,
    'cff-version': { const: '1.2.0' },
    message: filled,
    type: { enum: ['dataset', 'software'] },
    license: { const: 'MIT' },
    keywords: { type: 'array', minItems: 1, uniqueItems: true, items: filled },
    'preferred-citation': {
      type: 'object',
      additionalProperties: false,
      required: ['authors', 'title', 'type'],
      properties: {
        ...shared,
        type: { enum: ['data', 'database'] },
        year: { type: 'integer' },
        license: { const: 'CC-BY-4.0' },
        languages: {
          type: 'array',
          minItems: 1,
          uniqueItems: true,
          items: { type: 'string', pattern: '^[a-z]{2,3}$' },
        },
      },
    },
  },
};

describe('CITATION.cff', () => {
  const citation = parse(repositoryFile('CITATION.cff'));
  const ajv = new Ajv({ allErrors: true });
  addFormats(ajv);
  const valid = ajv.compile(cff);

  it('is YAML that keeps to CFF 1.2.0', () => {
    expect(valid(citation) || valid.errors).toBe(true);
  });
  it('would be refused with a key or a type that CFF has not', () => {
    expect(valid({ ...citation, licence: 'MIT' })).toBe(false);
    expect(valid({ ...citation, 'preferred-citation': { ...citation['preferred-citation'], type: 'dataset' } })).toBe(
      false,
    );
  });
  it('cites the version of the software, and of the data for the data', () => {
    const { version } = JSON.parse(repositoryFile('package.json'));
    expect(citation.version).toBe(version);
    expect(citation['preferred-citation']).toMatchObject({ version: atlas.version, title });
  });
});

describe('the papers that go with the data', () => {
  it('the changelog begins with the version that is published', () => {
    const [, newest] =
      /^## (\d+\.\d+\.\d+) \(\d{4}-\d{2}-\d{2}\)$/m.exec(repositoryFile('src/dataset/records/CHANGELOG.md')) ?? [];
    expect(newest).toBe(atlas.version);
  });
  it('the licences are those that the files name', () => {
    expect(repositoryFile('LICENSE')).toMatch(/^MIT License/);
    expect(repositoryFile('DATA-LICENSE.md')).toContain(licence.path);
    expect(repositoryFile('DATA-LICENSE.md')).toContain(`SPDX-License-Identifier: ${licence.name}`);
  });
});

describe(jsonLd, () => {
  const text = jsonLd(atlas);
  const dataset = JSON.parse(text);

  it('is a schema.org Dataset of the version that is published', () => {
    expect(dataset).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      version: atlas.version,
      dateModified: atlas.asOf,
      license: licence.path,
      spatialCoverage: ['Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan'],
    });
    // What Google's dataset search asks of a description.
    expect(dataset.description.length).toBeGreaterThanOrEqual(50);
    expect(dataset.temporalCoverage).toMatch(/^\d{4}\/\d{4}-\d{2}-\d{2}$/);
  });
  it('offers only files that are published, by an address relative to the page', () => {
    const published = publish(atlas, realRecordFiles()).map(({ name }) => name);
    const offered: string[] = dataset.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl);
    expect(published).toEqual(expect.arrayContaining([...offered, dataset.citation.url]));
  });
  it('is small, since the page waits for it', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(1500);
  });
  it('cannot end the script element it stands in', () => {
    const [first] = atlas.countries.filter(({ region }) => region === 'central-asia');
    if (!first) throw new Error('no country');
    const names = { ...first.names, en: '</script><script>' };
    expect(jsonLd({ ...atlas, countries: [{ ...first, names }] })).not.toContain('<');
  });
});
