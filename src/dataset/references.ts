import type { Topic } from './schema';

/** What a field of a record points at: the topic that must hold its value. */
export type Target =
  | 'sources'
  | 'people'
  | 'countries'
  | 'blocs'
  | 'tradeMeasures'
  | 'quotes'
  | 'claims'
  | 'place'
  | 'by'
  | 'any';

/** Path patterns, `*` for every entry of a list, `#` for every key of an object, by topic. */
const everywhere: readonly (readonly [string, Target])[] = [['evidence.*.source', 'sources']];

const byTopic: Readonly<Record<Topic, readonly (readonly [string, Target])[]>> = {
  sources: [['derivedFrom', 'sources']],
  people: [['country', 'countries']],
  countries: [],
  blocs: [['rosters.*.evidence.*.source', 'sources']],
  memberships: [
    ['bloc', 'blocs'],
    ['country', 'countries'],
  ],
  organisationStatuses: [
    ['bloc', 'blocs'],
    ['organisation', 'blocs'],
  ],
  decisions: [
    ['bloc', 'blocs'],
    ['country', 'countries'],
  ],
  events: [
    ['blocs.*', 'blocs'],
    ['countries.*', 'countries'],
  ],
  tradeMeasures: [
    ['imposedBy', 'countries'],
    ['target', 'place'],
    ['replacedBy', 'tradeMeasures'],
    ['allegedMotives.*.by', 'by'],
    ['allegedMotives.*.evidence.*.source', 'sources'],
  ],
  remittances: [
    ['recipient', 'countries'],
    ['sender', 'place'],
  ],
  migration: [
    ['origin', 'place'],
    ['destination', 'place'],
  ],
  trade: [
    ['reporter', 'place'],
    ['partner', 'place'],
  ],
  votes: [
    ['votes.#', 'countries'],
    ['inferred.*', 'countries'],
    ['notAgainst.*', 'countries'],
  ],
  quotes: [
    ['speaker', 'people'],
    ['countries.*', 'countries'],
    ['blocs.*', 'blocs'],
    ['stanceOn.*.bloc', 'blocs'],
  ],
  claims: [
    ['by', 'by'],
    ['about.*', 'any'],
    ['countries.*', 'countries'],
    ['blocs.*', 'blocs'],
  ],
  gaps: [
    ['blocs.*', 'blocs'],
    ['countries.*', 'countries'],
  ],
  stories: [
    ['steps.*.about.*', 'any'],
    ['steps.*.quotes.*', 'quotes'],
    ['steps.*.rivals.*', 'claims'],
    ['steps.*.evidence.*.source', 'sources'],
  ],
};

interface Reference {
  path: readonly (string | number)[];
  target: Target;
  value: string;
}

type Node = Readonly<Record<string, unknown>> | readonly unknown[];
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

function follow(
  node: unknown,
  steps: readonly string[],
  path: readonly (string | number)[],
): [readonly (string | number)[], unknown][] {
  const [step, ...rest] = steps;
  if (step === undefined) return node === null || node === undefined ? [] : [[path, node]];
  if (!isNode(node)) return [];
  if (step === '#') return Object.keys(node).map((key) => [[...path, key], key]);
  if (step === '*') return Array.isArray(node) ? node.flatMap((item, i) => follow(item, rest, [...path, i])) : [];
  return follow((node as Readonly<Record<string, unknown>>)[step], rest, [...path, step]);
}

/** Every id that the record points at, with its place in the record. */
export function referencesOf(topic: Topic, record: unknown): Reference[] {
  return [...everywhere, ...byTopic[topic]].flatMap(([pattern, target]) =>
    follow(record, pattern.split('.'), []).map(([path, value]) => ({ path, target, value: String(value) })),
  );
}
