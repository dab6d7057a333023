import type * as z from 'zod/mini';
import type { Atlas } from '../domain/atlas';
import { type Check, checks, type Lookup } from './checks';
import { errorOf, fieldPath, firstErrors, type RecordError, schemaErrors, sortErrors } from './recordError';
import { referencesOf, type Target } from './references';
import { atlasSchema, metaSchema, recordSchemas, type Topic, topics } from './schema';

/** One file of records as read, not yet trusted. */
export interface RecordFile {
  file: string;
  topic: string;
  records: unknown;
  /** Why the file is no JSON, when it is none. */
  unreadable?: string;
}

export type Parsed = { ok: true; atlas: Atlas } | { ok: false; errors: RecordError[] };

interface Placed {
  topic: Topic;
  file: string;
  id: string;
  record: unknown;
}

const idOf = (record: unknown, place: number): string => {
  const id = (record as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : `record ${place + 1}`;
};

const isTopic = (topic: string): topic is Topic => (topics as readonly string[]).includes(topic);

function placeRecords(files: readonly RecordFile[], errors: RecordError[]): Placed[] {
  return files.flatMap(({ file, topic, records, unreadable }) => {
    if (unreadable !== undefined) {
      errors.push(errorOf(file, '(file)', '', 'JSON', unreadable));
      return [];
    }
    if (!isTopic(topic)) {
      errors.push(errorOf(file, '(file)', '', `a folder named after a topic: ${topics.join(', ')}`, topic));
      return [];
    }
    if (!Array.isArray(records)) {
      errors.push(errorOf(file, '(file)', '', 'a list of records', records));
      return [];
    }
    return records.map((record: unknown, i) => ({ topic, file, id: idOf(record, i), record }));
  });
}

/** The mistakes of a record, none when it fits its schema. */
function mistakesOf({ topic, record, file, id }: Placed): RecordError[] {
  const schema: z.core.$ZodType = recordSchemas[topic];
  try {
    const result = (schema as z.ZodMiniType).safeParse(record);
    return result.success ? [] : schemaErrors(result.error.issues, record, { file, id });
  } catch {
    // The schema hands its mistakes on as arguments of one call, and a hundred thousand are too many for that.
    return [errorOf(file, id, '', 'a record with fewer mistakes than can be counted', record)];
  }
}

/** Records that fit their schema; the others leave their errors. */
function fitting(placed: readonly Placed[], errors: RecordError[]): Placed[] {
  return placed.filter((item) => {
    const mistakes = mistakesOf(item);
    for (const mistake of mistakes) errors.push(mistake);
    return mistakes.length === 0;
  });
}

function findDuplicates(placed: readonly Placed[], errors: RecordError[]): void {
  const seen = new Map<string, Placed>();
  for (const item of placed) {
    // Without an id of its own it has only its place in the file, which other files have too.
    if (item.id !== (item.record as { id?: unknown } | null)?.id) continue;
    const first = seen.get(item.id);
    if (first) errors.push(errorOf(item.file, item.id, 'id', `an id used once; ${first.file} has it already`, item.id));
    else seen.set(item.id, item);
  }
}

/**
 * A reference to a record that is there but broken is not a second mistake: ids are those of all records, in a folder
 * of no topic too, and every id is taken for known where a whole file of its topic could not be read.
 */
function findDangling(
  files: readonly RecordFile[],
  good: readonly Placed[],
  placed: readonly Placed[],
  errors: RecordError[],
): void {
  const ids = new Map<Topic, Set<string>>(topics.map((topic) => [topic, new Set()]));
  const all = new Set<string>();
  for (const { topic, id } of placed) {
    ids.get(topic)?.add(id);
    all.add(id);
  }
  const has = (topic: Topic, value: string) =>
    lost.has(topic) || astray.has(value) || (ids.get(topic)?.has(value) ?? false);
  const lost = new Set(files.filter(({ records }) => !Array.isArray(records)).map(({ topic }) => topic));
  const astray = new Set(
    files.flatMap(({ topic, records }) => (!isTopic(topic) && Array.isArray(records) ? records.map(idOf) : [])),
  );
  const groups = new Set(['WLD', 'OTHER', 'CA5', 'EU']);
  const known: Record<Target, [expected: string, test: (value: string) => boolean]> = {
    sources: ['the id of a source', (value) => has('sources', value)],
    people: ['the id of a person', (value) => has('people', value)],
    countries: ['the code of a country of the dataset', (value) => has('countries', value)],
    blocs: ['the id of a bloc', (value) => has('blocs', value)],
    tradeMeasures: ['the id of a trade measure', (value) => has('tradeMeasures', value)],
    quotes: ['the id of a quote', (value) => has('quotes', value)],
    claims: ['the id of a claim', (value) => has('claims', value)],
    place: ['a country of the dataset, WLD, OTHER, CA5 or EU', (value) => groups.has(value) || has('countries', value)],
    by: ['the id of a source or a person', (value) => has('sources', value) || has('people', value)],
    any: ['the id of a record', (value) => lost.size > 0 || astray.has(value) || all.has(value)],
  };
  for (const { topic, file, id, record } of good)
    for (const { path, target, value } of referencesOf(topic, record)) {
      const [expected, test] = known[target];
      if (!test(value)) errors.push(errorOf(file, id, fieldPath(path), expected, JSON.stringify(value)));
    }
}

function runChecks(atlas: Atlas, fileOf: (topic: Topic, id: string) => string, errors: RecordError[]): void {
  const lookup: Lookup = {
    blocs: new Map(atlas.blocs.map((bloc) => [bloc.id, bloc])),
    retranslated: new Set(
      atlas.sources.filter(({ translation }) => translation === 'retranslated').map(({ id }) => id),
    ),
  };
  const run = <K extends keyof typeof checks>(topic: K) => {
    const check: Check<K> = checks[topic];
    for (const { id, field, expected, found } of check(atlas[topic], lookup))
      errors.push(errorOf(fileOf(topic, id), id, field, expected, found));
  };
  for (const topic of Object.keys(checks) as (keyof typeof checks)[]) run(topic);
}

/**
 * Reads record files and the dataset's own head as one whole.
 * Returns the atlas, or every mistake at once, sorted by file; never throws on bad input.
 */
export function parseRecords(
  files: readonly RecordFile[],
  meta: { file: string; content: unknown; unreadable?: string },
): Parsed {
  const errors: RecordError[] = [];
  const head = metaSchema.safeParse(meta.content);
  if (meta.unreadable !== undefined) errors.push(errorOf(meta.file, '(file)', '', 'JSON', meta.unreadable));
  else if (!head.success)
    errors.push(...schemaErrors(head.error.issues, meta.content, { file: meta.file, id: '(head)' }));

  const placed = placeRecords(files, errors);
  const good = fitting(placed, errors);
  findDuplicates(placed, errors);
  findDangling(files, good, placed, errors);
  const lists = Object.fromEntries(
    topics.map((topic) => [topic, good.filter((item) => item.topic === topic).map(({ record }) => record)]),
  );
  const atlas = { ...(head.success ? head.data : {}), ...lists } as unknown as Atlas;
  const fileOf = new Map(good.map((item) => [`${item.topic} ${item.id}`, item.file]));
  runChecks(atlas, (topic, id) => fileOf.get(`${topic} ${id}`) ?? '', errors);
  return errors.length > 0 ? { ok: false, errors: sortErrors(firstErrors(errors)) } : { ok: true, atlas };
}

/** Reads the published file; the same schema and the same checks. */
export function parseAtlas(content: unknown, file: string): Parsed {
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return { ok: false, errors: [errorOf(file, '(file)', '', 'an object with the lists of the atlas', content)] };
  const lists = content as Readonly<Record<string, unknown>>;
  const extra = Object.keys(lists)
    .filter((key) => !Object.hasOwn(atlasSchema.shape, key))
    .map((key) => errorOf(file, '(file)', key, 'no such field', lists[key]));
  const head = Object.fromEntries(Object.keys(metaSchema.shape).map((key) => [key, lists[key]]));
  const parsed = parseRecords(
    topics.map((topic) => ({ file, topic, records: lists[topic] })),
    { file, content: head },
  );
  if (extra.length === 0) return parsed;
  return { ok: false, errors: sortErrors(firstErrors([...extra, ...(parsed.ok ? [] : parsed.errors)])) };
}
