/** Where a value begins in a JSON text, and what is in it. */
export interface JsonNode {
  /** Characters before it. */
  at: number;
  /** By key, or by place in the list. */
  inside: ReadonlyMap<string, JsonNode> | null;
}

/** No JSON from here on. */
export class JsonMistake extends Error {
  override name = 'JsonMistake';
  constructor(
    readonly at: number,
    /** What stands there. */
    readonly found: string,
  ) {
    super(`no JSON at ${at}`);
  }
}

const space = /[\t\n\r ]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in a text
const text = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** Deeper than any file of this schema; a parser that calls itself must end. */
const deepest = 100;

/**
 * Reads a JSON text for its places: `JSON.parse` says what is in it, and not where, and its words for what is wrong differ by browser.
 * @throws JsonMistake
 */
export function jsonTree(json: string): JsonNode {
  let at = 0;
  const take = (form: RegExp): string | null => {
    form.lastIndex = at;
    const found = form.exec(json)?.[0] ?? null;
    at += found?.length ?? 0;
    return found;
  };
  const fail = (): never => {
    throw new JsonMistake(at, json.slice(at, at + 20));
  };
  const skip = (mark: string): boolean => {
    take(space);
    if (json[at] !== mark) return false;
    at += 1;
    return true;
  };
  const key = (): string => {
    take(space);
    const name = take(text) ?? fail();
    if (!skip(':')) fail();
    return JSON.parse(name) as string;
  };
  const members = (end: string, nameOf: (place: number) => string, depth: number): Map<string, JsonNode> => {
    const inside = new Map<string, JsonNode>();
    at += 1;
    if (skip(end)) return inside;
    do {
      const name = nameOf(inside.size);
      inside.set(name, value(depth + 1));
    } while (skip(','));
    if (!skip(end)) fail();
    return inside;
  };
  const value = (depth: number): JsonNode => {
    take(space);
    const start = at;
    if (depth > deepest) fail();
    if (json[at] === '{') return { at: start, inside: members('}', key, depth) };
    if (json[at] === '[') return { at: start, inside: members(']', String, depth) };
    if ((take(text) ?? take(plain)) === null) fail();
    return { at: start, inside: null };
  };
  const root = value(0);
  take(space);
  if (at < json.length) fail();
  return root;
}

/** The value at a path; where the path leads nowhere, the last that was there. */
export function nodeAt(root: JsonNode, path: readonly string[]): JsonNode {
  let node = root;
  for (const part of path) {
    const next = node.inside?.get(part);
    if (!next) break;
    node = next;
  }
  return node;
}

/** Line and character, from 1, of many places; the ends of lines are looked for once. */
export function placesIn(json: string): (at: number) => { line: number; column: number } {
  const starts = [0];
  for (let i = json.indexOf('\n'); i >= 0; i = json.indexOf('\n', i + 1)) starts.push(i + 1);
  return (at) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}
