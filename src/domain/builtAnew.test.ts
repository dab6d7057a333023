import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import type { Atlas } from './atlas';
import { indexAtlas } from './atlasIndex';
import { firstDay } from './day';
import { evidencedTopics, takeInventory } from './inventory';
import { knownOn } from './knownOn';
import { marksIn } from './marks';
import { confidences, type Evidence, publisherClasses } from './model/evidence';
import { overlapsOn, similarity } from './overlaps';
import { countsOn, isMember, membersAt, standingsOn, statusOn } from './standing';
import { votesOf } from './votes';

/*
 * What is made once of an atlas and kept is made anew in each of these tests, and held against a plain search through the records:
 * so each of them notices a mistake in the making, wherever else the thing is made.
 */
const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const { atlas } = parsed;
const first = <T>(rows: readonly T[]): T => rows[0] ?? expect.fail('no records');

describe('takeInventory', () => {
  it('counts what a search through the records counts', () => {
    const { byTopic, byConfidence, byPublisherClass } = takeInventory(atlas);
    const rows = (topic: (typeof evidencedTopics)[number]) =>
      atlas[topic] as readonly { evidence: readonly Evidence[]; contested?: boolean; confidence?: string }[];
    const all = evidencedTopics.flatMap((topic) => [...rows(topic)]);
    expect(byTopic.map(({ topic, records, contested }) => [topic, records, contested])).toEqual(
      evidencedTopics.map((topic) => [
        topic,
        rows(topic).length,
        rows(topic).filter(({ contested }) => contested).length,
      ]),
    );
    const origin = (id: string): string => {
      const from = atlas.sources.find((source) => source.id === id)?.derivedFrom;
      return from === undefined ? id : origin(from);
    };
    for (const { topic, twoWitnesses } of byTopic) {
      const independent = rows(topic).filter(({ evidence }) => {
        const supporting = evidence.filter(({ stance }) => stance === 'supports');
        return new Set(supporting.map(({ source }) => origin(source))).size >= 2;
      });
      expect([topic, twoWitnesses]).toEqual([topic, independent.length]);
    }
    expect(byConfidence).toEqual(
      confidences.map((confidence) => ({
        confidence,
        records: all.filter((row) => row.confidence === confidence).length,
      })),
    );
    const classOf = new Map(atlas.sources.map(({ id, publisherClass }) => [id, publisherClass]));
    expect(byPublisherClass).toEqual(
      publisherClasses.map((publisherClass) => ({
        publisherClass,
        sources: [...classOf.values()].filter((own) => own === publisherClass).length,
        citations: all
          .flatMap(({ evidence }) => [...evidence])
          .filter(({ source }) => classOf.get(source) === publisherClass).length,
      })),
    );
  });
  it('passes over a source that is not there', () => {
    const { byPublisherClass } = takeInventory({ ...atlas, sources: [] });
    expect(byPublisherClass.every(({ sources, citations }) => sources === 0 && citations === 0)).toBe(true);
  });
});

describe('marksIn', () => {
  const tell = (country: string, bloc: string, status: string) => `${country} ${bloc} ${status}`;
  const span = { from: '1991-01-01', to: '2026-11-22' };
  it('has the events of the blocs and of none, the measures in force, and the five’s statuses but plain absence', () => {
    const index = indexAtlas(atlas);
    const found = marksIn(index, ['csto', 'brics'], span, tell);
    const within = (date: string | null): date is string =>
      date !== null && firstDay(date) >= span.from && firstDay(date) <= span.to;
    const events = atlas.events.filter(
      ({ date, blocs, kind }) =>
        within(date) &&
        kind !== 'status-change' &&
        (blocs.length === 0 || blocs.includes('csto') || blocs.includes('brics')),
    );
    const measures = atlas.tradeMeasures.filter(({ inForce, outcome }) => within(inForce) && outcome === 'imposed');
    const five = atlas.countries.filter(({ region }) => region === 'central-asia').map(({ id }) => id);
    const statuses = atlas.memberships.filter(({ bloc, country, status, from }) => {
      const own = atlas.blocs.find(({ id }) => id === bloc)?.statuses.find(({ id }) => id === status);
      return ['csto', 'brics'].includes(bloc) && five.includes(country) && own?.class !== 'none' && within(from);
    });
    expect(new Set(found.map(({ id }) => id))).toEqual(
      new Set([...events, ...measures, ...statuses].map(({ id }) => id)),
    );
    for (const { id, country, bloc, status, from, evidence } of statuses)
      expect(found.find((mark) => mark.id === id)).toEqual({
        id,
        date: from,
        title: tell(country, bloc, status),
        own: false,
        countries: [country],
        evidence,
      });
    for (const { id, inForce, title, imposedBy, target, evidence } of measures)
      expect(found.find((mark) => mark.id === id)).toEqual({
        id,
        date: inForce,
        title,
        own: true,
        countries: index.countries.has(target) ? [imposedBy, target] : [imposedBy],
        evidence,
      });
    for (const { id, date, title, countries, evidence } of events)
      expect(found.find((mark) => mark.id === id)).toEqual({ id, date, title, own: true, countries, evidence });
    const order = found.map(({ date, id }) => `${firstDay(date)} ${id}`);
    expect(order).toEqual([...order].sort((a, b) => a.localeCompare(b)));
  });
  it('counts both days of the span in, and names of a measure on a group of states its maker alone', () => {
    const event = { ...first(atlas.events), date: '2020-05-05', kind: 'summit' as const, blocs: [] };
    const measure = {
      ...first(atlas.tradeMeasures),
      outcome: 'imposed' as const,
      inForce: '2020-05-05',
      target: 'WLD',
    };
    const index = indexAtlas({ ...atlas, events: [event], tradeMeasures: [measure] });
    const on = (from: string, to: string) => marksIn(index, [], { from, to }, tell).map(({ id }) => id);
    const both = [event.id, measure.id].sort((a, b) => a.localeCompare(b));
    expect(on('2020-05-05', '2020-05-05')).toEqual(both);
    expect(on('2020-05-06', '2020-06-01')).toEqual([]);
    expect(on('2020-01-01', '2020-05-04')).toEqual([]);
    expect(marksIn(index, [], span, tell).find(({ id }) => id === measure.id)?.countries).toEqual([measure.imposedBy]);
  });
  it('has no statuses of a bloc that is not there', () =>
    expect(marksIn(indexAtlas({ ...atlas, events: [], tradeMeasures: [] }), ['efta'], span, tell)).toEqual([]));
});

describe('standings', () => {
  it('are the same object while nothing in the bloc changes, and another after', () => {
    const index = indexAtlas(atlas);
    const [a, b, c] = ['2025-01-01', '2025-01-05', '2024-12-31'].map((day) => standingsOn(index, 'brics', day));
    expect(a).toBe(b);
    expect(a).not.toBe(c);
    expect(standingsOn(index, 'eaeu', '2025-01-01')).not.toBe(a);
    expect(standingsOn(indexAtlas(atlas), 'brics', '2025-01-01')).not.toBe(a);
  });
  it('are forgotten when there are too many, and right again all the same', () => {
    const blocs = Array.from({ length: 900 }, (_, i) => ({ ...first(atlas.blocs), id: `b-${i}` }));
    const index = indexAtlas({ ...atlas, blocs: [...blocs, ...atlas.blocs] });
    const before = standingsOn(index, 'brics', '2025-01-01');
    for (const { id } of blocs) standingsOn(index, id, '2025-01-01');
    const after = standingsOn(index, 'brics', '2025-01-01');
    expect(after).not.toBe(before);
    expect(after).toEqual(before);
  });
  it('count and list what a search through the records does', () => {
    const index = indexAtlas(atlas);
    for (const bloc of ['csto', 'brics', 'eaeu', 'cis']) {
      const on = atlas.countries.map(({ id }) => [id, statusOn(index, bloc, id, '2024-10-22')] as const);
      const recorded = on.filter(([, { kind }]) => kind === 'recorded');
      expect(new Set(standingsOn(index, bloc, '2024-10-22').keys())).toEqual(new Set(recorded.map(([id]) => id)));
      expect([...membersAt(index, bloc, '2024-10-22')].sort()).toEqual(
        on.flatMap(([id, standing]) => (isMember(standing) ? [id] : [])).sort(),
      );
      const counts = countsOn(index, bloc, '2024-10-22');
      expect([...counts.values()].reduce((sum, one) => sum + one, 0)).toBe(recorded.length);
    }
  });
});

describe('similarity and overlaps', () => {
  it('is the share of blocs in which both are, of those in which either is', () => {
    const index = indexAtlas(atlas);
    const blocs = atlas.blocs.map(({ id }) => id);
    const of = (country: string) => new Set(blocs.filter((id) => isMember(statusOn(index, id, country, '2024-10-22'))));
    for (const [a, b] of [
      ['KAZ', 'KGZ'],
      ['KAZ', 'TKM'],
      ['UZB', 'TJK'],
    ] as const) {
      const [own, other] = [of(a), of(b)];
      const both = [...own].filter((id) => other.has(id)).length;
      expect(similarity(index, blocs, a, b, '2024-10-22')).toBe(both / new Set([...own, ...other]).size);
    }
    expect(similarity(index, blocs, 'XXX', 'XXY', '2024-10-22')).toBeNull();
    expect(similarity(index, ['csto', 'eu'], 'KAZ', 'FRA', '2024-10-22')).toBe(0);
  });
  it('has the most blocs first, then the most states', () => {
    const index = indexAtlas(atlas);
    const sets = overlapsOn(
      index,
      ['csto', 'eaeu', 'un'],
      atlas.countries.map(({ id }) => id),
      '2024-10-22',
    );
    const order = sets.map(({ blocs, countries }) => [-blocs.length, -countries.length] as const);
    expect(order).toEqual([...order].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
  });
});

describe('votesOf', () => {
  it('is in order of date, whatever the order of the records, and leaves them as they are', () => {
    const turned = [...atlas.votes].reverse();
    const before = [...turned];
    const dates = votesOf(turned, 'KAZ').map(({ vote: { date } }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(turned).toEqual(before);
  });
});

describe('knownOn', () => {
  const [source] = atlas.sources;
  if (!source) throw new Error('no sources');
  const known = (evidence: Evidence[], sources: Atlas['sources'], day = '2024-10-24') => {
    const decision = { ...first(atlas.decisions), evidence };
    const { atlas: then, hidden, undated } = knownOn(emptied({ sources, decisions: [decision] }), day);
    return [then.decisions.length, hidden, undated];
  };
  const emptied = (rows: Partial<Atlas>): Atlas =>
    ({
      ...Object.fromEntries(Object.entries(atlas).map(([key, value]) => [key, Array.isArray(value) ? [] : value])),
      ...rows,
    }) as Atlas;
  const on = (id: string, published: string | null, publisherClass: 'wire' | 'dataset' = 'wire') => ({
    ...source,
    id,
    published,
    publisherClass,
  });
  const says = (id: string, stance: Evidence['stance'] = 'supports'): Evidence => ({ source: id, stance });
  it('keeps what some source had said by the day, the day counted in', () => {
    expect(known([says('a')], [on('a', '2024-10-24')])).toEqual([1, 0, 0]);
    expect(known([says('a')], [on('a', '2024-10-25')])).toEqual([0, 1, 0]);
    expect(known([says('a'), says('b')], [on('a', '2024-10-25'), on('b', '2024-10-23')])).toEqual([1, 0, 0]);
  });
  it('keeps and counts what rests on a page without a date, or on one kept up over years', () => {
    expect(known([says('a')], [on('a', null)])).toEqual([1, 0, 1]);
    expect(known([says('a'), says('b')], [on('a', null), on('b', '2025')])).toEqual([1, 0, 1]);
    expect(known([says('gone')], [])).toEqual([1, 0, 1]);
  });
  it('does not ask who disputes it', () =>
    expect(known([says('a', 'disputes'), says('b')], [on('a', '2020'), on('b', '2025')])).toEqual([0, 1, 0]));
  it('has only the sources of that day and those without a date', () => {
    const sources = [on('a', null), on('b', '2024-10-24'), on('c', '2024-10-25'), on('d', '2024')];
    expect(knownOn(emptied({ sources }), '2024-10-24').atlas.sources.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  });
  it('opens an end that lay ahead, and leaves one that was there', () => {
    const row = { ...first(atlas.memberships), from: '2020', evidence: [says('a')] };
    const measure = { ...first(atlas.tradeMeasures), evidence: [says('a')] };
    const at = (to: string | null) => {
      const rows = {
        sources: [on('a', '2021')],
        memberships: [{ ...row, to }],
        tradeMeasures: [{ ...measure, lifted: to }],
      };
      const then = knownOn(emptied(rows), '2024-10-24').atlas;
      return [then.memberships[0]?.to, then.tradeMeasures[0]?.lifted];
    };
    expect(at('2024-10-24')).toEqual(['2024-10-24', '2024-10-24']);
    expect(at('2024-10-25')).toEqual([null, null]);
    expect(at(null)).toEqual([null, null]);
    const later = knownOn(
      emptied({ sources: [on('a', '2021')], memberships: [{ ...row, from: '2024-10-25', to: null }] }),
      '2024-10-24',
    );
    expect(later.atlas.memberships).toEqual([]);
  });
});
