import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { indexAtlas } from './atlasIndex';
import { firstDay } from './day';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const { atlas } = parsed;
const index = indexAtlas(atlas);

describe('indexAtlas', () => {
  it('has under each key just the rows that have it, in the order of the records', () => {
    const fresh = indexAtlas(atlas);
    const { claims, decisions, tradeMeasures, quotes, people } = atlas;
    const homes = new Map(people.map(({ id, country }) => [id, country]));
    for (const { id } of atlas.countries) {
      expect(fresh.decisions.get(id) ?? []).toEqual(decisions.filter(({ country }) => country === id));
      expect(fresh.measures.get(id) ?? []).toEqual(
        tradeMeasures.filter(({ imposedBy, target }) => imposedBy === id || target === id),
      );
      expect(fresh.quotes.get(id) ?? []).toEqual(
        quotes.filter(({ countries, speaker }) => countries.includes(id) || homes.get(speaker) === id),
      );
    }
    const subjects = new Set(claims.flatMap(({ about }) => about));
    expect(new Set(fresh.claimsAbout.keys())).toEqual(subjects);
    for (const id of subjects)
      expect(fresh.claimsAbout.get(id)).toEqual(claims.filter(({ about }) => about.includes(id)));
  });
  it('puts a quotation by somebody who is not among the people under its countries', () => {
    const [quote] = atlas.quotes;
    const fresh = indexAtlas({ ...atlas, people: [], quotes: quote ? [{ ...quote, countries: ['KAZ'] }] : [] });
    expect([...fresh.quotes.keys()]).toEqual(['KAZ']);
  });
  it('has of two that begin together first the one that ends first, and last the one that runs on', () => {
    const [row] = atlas.memberships;
    if (!row) throw new Error('no memberships');
    const rows = [null, '2012', '2011-05-01', '2009'].map((to) => ({ ...row, id: `m-${to}`, from: '2008', to }));
    for (const given of [rows, [...rows].reverse()]) {
      const fresh = indexAtlas({ ...atlas, memberships: given });
      expect(
        fresh.memberships
          .get(row.bloc)
          ?.get(row.country)
          ?.map(({ to }) => to),
      ).toEqual(['2009', '2011-05-01', '2012', null]);
    }
  });
  it('is whole unless it is said to be a part', () => {
    expect(indexAtlas(atlas).partial).toBe(false);
    expect(indexAtlas(atlas, true).partial).toBe(true);
  });
  it('finds every record by its id', () => {
    for (const key of ['sources', 'people', 'countries', 'blocs'] as const) {
      expect(index[key].size).toBe(atlas[key].length);
      for (const row of atlas[key]) expect(index[key].get(row.id)).toMatchObject(row);
    }
  });
  it('has each membership once, under its bloc and country, oldest first', () => {
    const all = [...index.memberships.values()].flatMap((byCountry) => [...byCountry.values()]);
    expect(all.flat()).toHaveLength(atlas.memberships.length);
    expect(new Set(all.flat())).toEqual(new Set(atlas.memberships));
    for (const rows of all) {
      const begins = rows.map(({ from }) => firstDay(from));
      expect(begins).toEqual([...begins].sort());
    }
    expect(
      index.memberships
        .get('csto')
        ?.get('UZB')
        ?.map(({ status }) => status),
    ).toEqual(['member', 'withdrawn', 'member', 'suspended', 'withdrawn']);
  });
  it('does not depend on the order of the records', () => {
    const turned = indexAtlas({ ...atlas, memberships: [...atlas.memberships].reverse() });
    expect(turned.memberships.get('csto')?.get('UZB')).toEqual(index.memberships.get('csto')?.get('UZB'));
  });
  it('puts a claim under each record that it is about', () => {
    for (const claim of atlas.claims)
      for (const id of claim.about) expect(index.claimsAbout.get(id)?.filter((one) => one === claim)).toHaveLength(1);
  });
  it('puts a trade measure under both sides', () => {
    const ban = atlas.tradeMeasures.find(({ id }) => id === 'rus-kaz-plants-2024-10');
    expect(index.measures.get('RUS')).toContain(ban);
    expect(index.measures.get('KAZ')).toContain(ban);
  });
  it('puts a quotation under the countries it is about and its speaker’s own, once each', () => {
    const quote = atlas.quotes.find(({ id }) => id === 'q-saidov-few-benefits');
    expect(quote?.countries).toContain('KAZ');
    for (const country of ['KAZ', 'UZB'])
      expect(index.quotes.get(country)?.filter((one) => one === quote)).toHaveLength(1);
    const stateless = atlas.quotes.find(({ speaker }) => index.people.get(speaker)?.country === null);
    expect(stateless).toBeDefined();
    for (const [country, quotes] of index.quotes)
      if (stateless && quotes.includes(stateless)) expect(stateless.countries).toContain(country);
  });
  it('puts a decision under its country', () =>
    expect(index.decisions.get('KAZ')?.map(({ id }) => id)).toContain('decision-kaz-brics-declined-2024-10-16'));
});
