import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { publish } from './publish';
import { realAtlas, realRecordFiles, repositoryFile } from './publish/atlasFixture';
import { type Cell, separator, unguard } from './publish/csv';
import { sheetsOf } from './publish/sheets';
import { topics } from './schema';

const atlas = realAtlas();
const files = new Map(publish(atlas, realRecordFiles()).map(({ name, text }) => [name, text]));
const file = (name: string): string => {
  const text = files.get(name);
  if (text === undefined) throw new Error(`${name} is not published`);
  return text;
};
const rows = (table: string): Record<string, string>[] =>
  parse<Record<string, string>>(file(`data/${table}.csv`), { columns: true, relaxColumnCount: false });

/** A cell as it reads once it went through a file: null and undefined are both nothing. */
const asRead = (cell: Cell): string => (cell === null || cell === undefined ? '' : String(cell));

describe(publish, () => {
  it('publishes the files that outside readers depend on', () => {
    const tables = ['memberships', 'remittances', 'trade-measures', 'quotes', 'votes', 'events', 'sources'];
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        'data/atlas.json',
        'data/atlas.schema.json',
        'data/datapackage.json',
        'data/record-files.json',
        ...tables.map((name) => `data/${name}.csv`),
      ]),
    );
  });
  it('gives the same bytes for the same atlas', () => {
    expect(publish(realAtlas(), realRecordFiles())).toEqual([...files].map(([name, text]) => ({ name, text })));
  });
  it('stays out of the browser: no module of the application imports it', () => {
    const src = fileURLToPath(new URL('..', import.meta.url));
    const modules = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|^dataset\/publish(\/|\.ts$)/.test(path));
    const importers = modules.filter((path) =>
      /(from |import\()'[^']*\/(publish|jsonSchema|dataPackage)'/.test(repositoryFile(`src/${path}`)),
    );
    expect(modules).toContain('main.tsx');
    expect(importers).toEqual([]);
  });
});

describe('data/first.json', () => {
  it('is said to be internal, to whoever opens the folder', () => {
    const [, line = ''] = /^first\.json([\s\S]*?)\natlas\.schema\.json/m.exec(file('data/README.txt')) ?? [];
    expect(line).toContain('Internal: no part');
    expect(JSON.parse(file('data/first.json')).version).toBe(atlas.version);
  });
});

describe('data/record-files.json', () => {
  const placed: Record<string, string[]> = JSON.parse(file('data/record-files.json'));
  it('has every record once, and no other', () => {
    const ids = topics.flatMap((topic) => (atlas[topic] as readonly { id: string }[]).map(({ id }) => id));
    expect(Object.values(placed).flat().sort()).toEqual([...ids].sort());
  });
  it('names the file in which the record is written', () => {
    for (const [name, ids] of Object.entries(placed)) {
      const text = repositoryFile(`src/dataset/records/${name}`);
      for (const id of ids) expect(text, `${id} in ${name}`).toContain(`"id": "${id}"`);
    }
  });
});

describe('data/atlas.schema.json, by ajv', () => {
  const valid = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(file('data/atlas.schema.json')));
  const whole = () => JSON.parse(file('data/atlas.json'));

  it('accepts data/atlas.json', () => {
    expect(valid(whole()) || valid.errors?.slice(0, 5)).toBe(true);
  });
  it.each<[string, (atlas: ReturnType<typeof whole>) => void]>([
    ['a status that is no text', (broken) => Object.assign(broken.memberships[0], { status: 3 })],
    ['a field that is not in the shape', (broken) => Object.assign(broken.quotes[0], { mood: 'calm' })],
    ['a record without its evidence', (broken) => delete broken.remittances[0].evidence],
    ['a ballot that there is not', (broken) => Object.assign(broken.votes[0].votes, { KAZ: 'maybe' })],
    ['a topic that is missing', (broken) => delete broken.claims],
    ['a country code of two letters', (broken) => Object.assign(broken.memberships[0], { country: 'KZ' })],
  ])('refuses %s', (_, spoil) => {
    const broken = whole();
    spoil(broken);
    expect(valid(broken)).toBe(false);
  });
});

describe('the tables, by csv-parse', () => {
  it.each(sheetsOf(atlas).map((sheet) => [sheet.name, sheet] as const))('%s.csv reads back', (name, sheet) => {
    const [header, ...read] = parse(file(`data/${name}.csv`), { relaxColumnCount: false });
    expect(header).toEqual(sheet.fields.map((field) => field.name));
    expect(read.map((row) => row.map(unguard))).toEqual(sheet.rows.map((row) => row.map(asRead)));
  });
  it('memberships.csv holds what the records say', () => {
    const read = rows('memberships').map(({ statusClass, sources, stances, passages, ...row }) => row);
    expect(read.map((row) => ({ ...row, note: unguard(row.note ?? '') }))).toEqual(
      atlas.memberships.map(({ evidence, stage = '', contestedAbout = '', note = '', ...row }) => ({
        ...row,
        stage,
        contestedAbout,
        note,
        to: row.to ?? '',
        contested: String(row.contested),
      })),
    );
  });
  it('votes.csv has one row a state and resolution', () => {
    const read = rows('votes');
    for (const vote of atlas.votes) {
      const own = read.filter((row) => row.vote === vote.id && row.ballot !== 'not-against');
      expect(Object.fromEntries(own.map((row) => [row.country, row.ballot]))).toEqual(vote.votes);
    }
  });
  it('evidence goes in step: as many stances and passages as sources', () => {
    for (const [topic, table] of [
      ['memberships', 'memberships'],
      ['tradeMeasures', 'trade-measures'],
      ['quotes', 'quotes'],
    ] as const)
      for (const [i, row] of rows(table).entries()) {
        const evidence = atlas[topic][i]?.evidence ?? [];
        expect(row.sources?.split(separator)).toEqual(evidence.map(({ source }) => source));
        expect(row.stances?.split(separator)).toEqual(evidence.map(({ stance }) => stance));
        const passages = row.passages?.split(separator) ?? [];
        expect(passages.map((url) => url.includes(':~:text='))).toEqual(
          evidence.map(({ textStart }) => textStart !== undefined),
        );
      }
  });
  it('negative figures stay numbers', () => {
    const negative = atlas.remittances.filter(({ value }) => value < 0);
    const read = rows('remittances').filter(({ value = '' }) => value.startsWith('-'));
    expect(negative.length).toBeGreaterThan(0);
    expect(read.map(({ value }) => Number(value))).toEqual(negative.map(({ value }) => value));
  });
});
