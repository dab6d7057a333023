import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText, hostileValue, prototypeKeys } from './hostileFixture';
import { parseAtlas, parseRecords } from './parse';
import { parseText } from './parseText';
import { realAtlas } from './publish/atlasFixture';
import { formatErrors, mostErrors, type RecordError } from './recordError';
import { type Topic, topics } from './schema';
import { smallAtlas } from './smallAtlasFixture';

const atlas = realAtlas();
const small = smallAtlas(atlas);
const text = JSON.stringify(small);
const head = { file: 'atlas.json', content: { schemaVersion: '1.0.0', version: '1.0.0', asOf: '2026-11-22' } };
const parseOne = (topic: Topic, records: unknown) => parseRecords([{ file: 'f.json', topic, records }], head);

type Node = Record<string, unknown> | unknown[];
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every object and list in a record, itself first. */
function nodes(value: unknown): Node[] {
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodes)] : [];
}

interface Blow {
  node: number;
  key: number;
  how: 'replace' | 'remove' | 'add' | 'repeat' | 'swap';
  name: string;
  value: unknown;
}
const blow: fc.Arbitrary<Blow> = fc.record({
  node: fc.nat(200),
  key: fc.nat(200),
  how: fc.constantFrom('replace', 'remove', 'add', 'repeat', 'swap'),
  name: fc.oneof(fc.constantFrom(...prototypeKeys), hostileText),
  value: hostileValue,
});

/** Own, even under the name `__proto__`, as JSON.parse has it. */
const put = (node: Node, key: PropertyKey, value: unknown) =>
  Object.defineProperty(node, key, { value, writable: true, enumerable: true, configurable: true });

/** Strikes one place of a record. */
function strike(record: unknown, { node: at, key: place, how, name, value: given }: Blow): void {
  // A copy: a later blow may strike it too.
  const value = structuredClone(given);
  const all = nodes(record);
  const node = all[at % all.length];
  if (!node) return;
  const keys = Object.keys(node);
  const key = keys[place % Math.max(1, keys.length)] ?? '0';
  if (how === 'add') {
    if (Array.isArray(node)) node.push(value);
    else put(node, name, value);
  } else if (how === 'remove') {
    if (Array.isArray(node)) node.splice(Number(key), 1);
    else delete node[key];
  } else if (how === 'repeat' && Array.isArray(node)) node.push(...node);
  else if (how === 'swap' && Array.isArray(node)) node.reverse();
  else put(node, key, value);
}

const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/u;

/** Listed mistakes that a person can read: bounded, each on a line, nothing in them that is not seen. */
function expectReadable(errors: readonly RecordError[]): void {
  expect(errors.length).toBeGreaterThan(0);
  expect(errors.length).toBeLessThanOrEqual(mostErrors + 1);
  // One look at all lines: thousands of single ones would be most of the test's time.
  const written = formatErrors(errors);
  const lines = written.split('\n');
  expect(lines.length).toBe(errors.length);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(4000);
  expect(written.replaceAll('\n', '')).not.toMatch(unseen);
}

describe('parseRecords', () => {
  it('lists the mistakes of a real record struck in up to five places, and never throws', () => {
    const filled = topics.filter((topic) => atlas[topic].length > 0);
    fc.assert(
      fc.property(
        fc.constantFrom(...filled),
        fc.nat(),
        fc.array(blow, { minLength: 1, maxLength: 5 }),
        (topic, at, blows) => {
          const record: unknown = structuredClone(atlas[topic][at % atlas[topic].length]);
          for (const one of blows) strike(record, one);
          const parsed = parseOne(topic, [record]);
          if (!parsed.ok) expectReadable(parsed.errors);
        },
      ),
      { numRuns: 10_000 },
    );
  }, 30_000);
});

describe('parseAtlas', () => {
  it('lists the mistakes of a whole dataset struck anywhere, and never throws', () => {
    fc.assert(
      fc.property(
        fc.array(blow, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...topics),
        fc.nat(),
        (blows, topic, at) => {
          const content = JSON.parse(text);
          const [first, ...rest] = blows;
          for (const one of rest) strike(content[topic][at % content[topic].length], one);
          if (first) strike(at % 3 === 0 ? content : content[topic], first);
          const parsed = parseAtlas(content, 'atlas.json');
          if (!parsed.ok) expectReadable(parsed.errors);
        },
      ),
      { numRuns: 500 },
    );
  }, 30_000);
});

describe('parseText', () => {
  it('reads the small dataset as it is', () =>
    expect(parseText(text, 'atlas.json')).toEqual({ ok: true, atlas: small }));
  it('gives an atlas or a sentence for any text: cut off, overwritten, with something put in', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), hostileText, (at, width, junk) => {
        const reading = parseText(text.slice(0, at) + junk + (width === 0 ? '' : text.slice(at + width)), 'atlas.json');
        if (reading.ok) return;
        expect(reading.message.length).toBeLessThan(600);
        expect(reading.detail).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  }, 30_000);
});
