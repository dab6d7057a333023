import { fileURLToPath } from 'node:url';
import { parseAtlas } from '../src/dataset/parse';
import { publish } from '../src/dataset/publish';
import { readRecordFiles, readRecords } from '../src/dataset/readRecords';
import { formatErrors } from '../src/dataset/recordError';
import { type Topic, topics } from '../src/dataset/schema';
import type { Atlas } from '../src/domain/atlas';
import { type AtlasIndex, indexAtlas } from '../src/domain/atlasIndex';
import { confidences, type Evidence } from '../src/domain/model/evidence';
import { blocsOf, membersAt, standingsOn, statusOn } from '../src/domain/standing';
import { witnesses } from '../src/domain/witnesses';
import { measure } from './build/compress';

/** `npm run stats`: the figures of the README, as Markdown tables. */
const folder = fileURLToPath(new URL('../src/dataset/records', import.meta.url));
const parsed = readRecords(folder);
if (!parsed.ok) throw new Error(formatErrors(parsed.errors));
const { atlas } = parsed;

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): void => {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  // All columns but the first are numbers.
  console.log([line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n'), '\n');
};
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const grouped = (count: number): string => count.toLocaleString('en-US');

interface Fact {
  confidence?: string | undefined;
  evidence?: readonly Evidence[];
}
const factsOf = (topic: Topic): readonly Fact[] => atlas[topic] as readonly object[];
const records = topics.flatMap(factsOf);

console.log(`Dataset ${atlas.version}, as of ${atlas.asOf}.\n`);
table(
  ['Records', 'Number'],
  [...topics.map((topic) => [topic, grouped(atlas[topic].length)]), ['all', grouped(records.length)]],
);

const rated = records.filter(({ confidence }) => confidence !== undefined);
const rows = confidences.map(
  (level) => [level, rated.filter(({ confidence }) => confidence === level).length] as const,
);
table(
  [`Confidence (of ${grouped(rated.length)} records that state one)`, 'Records', 'Share'],
  rows.map(([level, count]) => [level, grouped(count), share(count, rated.length)]),
);

const sources = new Map(atlas.sources.map((source) => [source.id, source]));
const evidenced = topics.flatMap((topic) => {
  const own = factsOf(topic).flatMap(({ evidence }) => (evidence ? [evidence] : []));
  return own.length === 0 ? [] : [[topic, own] as const];
});
const publishersOf = (evidence: readonly Evidence[]): number =>
  new Set([...witnesses(evidence, sources)].map((id) => sources.get(id)?.publisher)).size;
const witnessed = (label: string, own: readonly (readonly Evidence[])[]) => {
  const two = own.filter((evidence) => witnesses(evidence, sources).size >= 2).length;
  const apart = own.filter((evidence) => publishersOf(evidence) >= 2).length;
  const located = own.filter((evidence) => evidence.some(({ textStart }) => textStart !== undefined)).length;
  const cells = [two, apart, located].map((count) => share(count, own.length));
  return [label, grouped(own.length), ...cells];
};
table(
  ['Records with evidence', 'Number', 'Two independent sources', 'Of two publishers', 'Passage located'],
  [
    ...evidenced.map(([topic, own]) => witnessed(topic, own)),
    witnessed(
      'all',
      evidenced.flatMap(([, own]) => own),
    ),
  ],
);

const files = publish(atlas, readRecordFiles(folder));
const bytes = files.map(({ name, text }) => measure(name, Buffer.from(text)));
table(
  ['Published file', 'Bytes', 'gzip', 'brotli'],
  bytes.map(({ file, raw, gzip, brotli }) => [file, grouped(raw), grouped(gzip), grouped(brotli)]),
);

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
/** What is measured must leave something behind, or the engine may not do it at all. */
let sink: unknown;
const time = (work: () => unknown): number => {
  const start = performance.now();
  sink = work();
  return performance.now() - start;
};

const text = files.find(({ name }) => name === 'data/atlas.json')?.text ?? '';
const steps: readonly (readonly [string, () => unknown])[] = [
  ['JSON.parse', () => JSON.parse(text)],
  ['JSON.parse, schema and checks', () => parseAtlas(JSON.parse(text), 'data/atlas.json')],
  ['indexAtlas', () => indexAtlas(atlas)],
];
const rounds = 60;
// In turns, so that a slow moment of the machine meets all alike; the first third warms up.
const runs = Array.from({ length: rounds }, () => steps.map(([, work]) => time(work))).slice(rounds / 3);
const ofStep = (pick: (values: readonly number[]) => number) =>
  steps.map((_, i) => pick(runs.map((run) => run[i] ?? 0)));
const medians = ofStep(median);
const fastest = ofStep((values) => Math.min(...values));
const times = (values: readonly number[], i: number): string => ((values[i] ?? 0) / (values[0] ?? 1)).toFixed(1);
table(
  [`Reading atlas.json (${runs.length} runs)`, 'Median ms', 'Times JSON.parse', 'Fastest ms', 'Times JSON.parse'],
  steps.map(([label], i) => [
    label,
    (medians[i] ?? 0).toFixed(1),
    times(medians, i),
    (fastest[i] ?? 0).toFixed(1),
    times(fastest, i),
  ]),
);

/** The same blocs and their memberships, many times over under other ids. */
function multiplied(times: number): Atlas {
  const copies = Array.from({ length: times }, (_, i) => (id: string) => (i === 0 ? id : `${id}-${i}`));
  return {
    ...atlas,
    blocs: copies.flatMap((name) => atlas.blocs.map((bloc) => ({ ...bloc, id: name(bloc.id) }))),
    memberships: copies.flatMap((name) =>
      atlas.memberships.map((row) => ({ ...row, id: name(row.id), bloc: name(row.bloc) })),
    ),
  };
}

/** Every bloc, country and day of these lookups comes from a fixed sequence: each size answers like questions. */
function lookups(index: AtlasIndex) {
  let state = 1;
  const next = (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const bloc = () => index.atlas.blocs[next(index.atlas.blocs.length)]?.id ?? '';
  const country = () => atlas.countries[next(atlas.countries.length)]?.id ?? '';
  const day = () => `${1995 + next(31)}-07-01`;
  return { bloc, country, day };
}

/** What is timed at one size: how many calls make one reading, and what its time is divided by. */
interface Trial {
  calls: number;
  per: number;
  work: () => unknown;
}

function trialsAt(times: number): Record<string, Trial> {
  const big = multiplied(times);
  const index = indexAtlas(big);
  const { bloc, country, day } = lookups(index);
  return {
    'indexAtlas, a membership': { calls: 1, per: big.memberships.length, work: () => indexAtlas(big) },
    statusOn: { calls: 2000, per: 1, work: () => statusOn(index, bloc(), country(), day()) },
    standingsOn: { calls: 50, per: 1, work: () => standingsOn(index, bloc(), day()) },
    membersAt: { calls: 50, per: 1, work: () => membersAt(index, bloc(), day()) },
    'blocsOf, a bloc': {
      calls: Math.ceil(100 / times),
      per: big.blocs.length,
      work: () => blocsOf(index, country(), day()),
    },
  };
}

const nanoseconds = ({ calls, per, work }: Trial): number => {
  const repeat = () => {
    let last: unknown;
    for (let i = 0; i < calls; i++) last = work();
    return last;
  };
  return (1e6 * time(repeat)) / calls / per;
};

const sizes = [1, 10, 100];
const trials = sizes.map(trialsAt);
const names = Object.keys(trials[0] ?? {});
const read = () => trials.map((trial) => names.map((name) => nanoseconds(trial[name] as Trial)));
// The first readings warm up; of the others the fastest counts, which no other program interrupted.
const readings = Array.from({ length: 60 }, read).slice(10);
table(
  ['Cost of a lookup', ...sizes.map((n) => `${n}× (${grouped(atlas.memberships.length * n)})`), 'Growth 1× to 100×'],
  names.map((name, i) => {
    const own = sizes.map((_, size) => Math.min(...readings.map((reading) => reading[size]?.[i] ?? 0)));
    return [name, ...own.map((ns) => `${Math.round(ns)} ns`), `${((own.at(-1) ?? 0) / (own[0] ?? 1)).toFixed(2)}×`];
  }),
);
if (sink === undefined) throw new Error('nothing was measured');
