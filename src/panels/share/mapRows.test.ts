import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAtlas, readFrame } from '../../../scripts/geo/mapInputs';
import { readCsv } from '../../export/viewJson';
import { parse } from '../../view/url';
import { en } from '../../words/en';
import { exportEn } from '../../words/exportEn';
import { measuresEn } from '../../words/measuresEn';
import { votesEn } from '../../words/votesEn';
import { extrasOf } from './extrasOf';
import { mapExport } from './mapExport';
import type { Asked } from './viewExport';

const index = readAtlas();
const frame = readFrame('frame-equal-area.json');
const say = { words: en, text: exportEn };
const askedFor = (query: string): Asked => ({
  index,
  view: parse(query).view,
  lang: 'en',
  loadFrame: async () => frame,
});

describe('the CSV of a map', () => {
  it('has the votes where the map shows a resolution, of every state on record and whatever the day', () => {
    const asked = askedFor('?at=2001-01-01&vote=un-es-11-1');
    const { csv, file } = mapExport(asked, say, extrasOf(asked, { ...say, votes: votesEn, measures: measuresEn }));
    expect(file).toBe('multivector-vote-un-es-11-1');
    const [head = [], ...rows] = readCsv(csv?.() ?? '');
    const of = (name: string) => rows.map((row) => row[head.indexOf(name)]);
    const vote = index.atlas.votes.find(({ id }) => id === 'un-es-11-1');
    expect(new Set(of('id'))).toEqual(new Set(['un-es-11-1']));
    expect(of('country').filter((id) => vote?.votes[id ?? ''] !== undefined)).toHaveLength(
      Object.keys(vote?.votes ?? {}).length,
    );
    expect(of('vote')[of('country').indexOf('KAZ')]).toBe('abstain');
  });
  it('has a row a country and bloc, with the record and the sources', () => {
    const { csv } = mapExport(askedFor('?at=2024-10-22&blocs=brics,eaeu'), say);
    const [heads = [], ...rows] = readCsv(csv?.() ?? '');
    expect(rows).toHaveLength(2 * index.atlas.countries.length);
    const row = rows.find((one) => one[1] === 'KGZ' && one[3] === 'eaeu');
    const of = (head: string) => row?.[heads.indexOf(head)];
    expect(of('status')).toBe('Member');
    const record = index.atlas.memberships.find(({ id }) => id === of('record'));
    expect(record).toMatchObject({ country: 'KGZ', bloc: 'eaeu', from: of('from') });
    expect(of('sources')?.split(' ')).toEqual([...new Set(record?.evidence.map(({ source }) => source))]);
    expect(of('source_urls')).toContain('http');
  });
});

describe('readCsv', () => {
  it('reads back whatever is written', () => {
    const table = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const csv = rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`).join('');
        expect(readCsv(csv)).toEqual(rows);
      }),
    );
  });
});
