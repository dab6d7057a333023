import type { Atlas } from '../domain/atlas';
import { firstDay } from '../domain/day';
import { groupBy } from '../domain/groupBy';
import type { Bloc } from '../domain/model/bloc';
import type { Evidence } from '../domain/model/evidence';
import type { Remittance } from '../domain/model/figure';
import type { Membership } from '../domain/model/membership';
import type { Topic } from './schema';

/** A mistake in one record that only its neighbours or its own fields together show. */
export interface Finding {
  id: string;
  field: string;
  expected: string;
  found: string;
}

/** The records that checks look things up in. */
export interface Lookup {
  blocs: ReadonlyMap<string, Bloc>;
  retranslated: ReadonlySet<string>;
}

const backwards = (
  id: string,
  span: { from: string | null; to: string | null | undefined },
  [begin, end]: readonly [string, string] = ['from', 'to'],
): Finding[] =>
  span.from !== null && typeof span.to === 'string' && firstDay(span.from) >= firstDay(span.to)
    ? [{ id, field: end, expected: `a day after ${begin} (${span.from})`, found: span.to }]
    : [];

const unsaid = (id: string, evidence: readonly Evidence[]): Finding[] =>
  evidence.flatMap((piece, i) =>
    piece.textStart === undefined && piece.note === undefined
      ? [{ id, field: `evidence[${i}].note`, expected: 'a note, since there is no textStart', found: 'nothing' }]
      : [],
  );

const baseless = (row: Pick<Remittance, 'id' | 'base'> & { unit: string }): Finding[] =>
  row.unit.startsWith('percent') && row.base === undefined
    ? [{ id: row.id, field: 'base', expected: 'what the percentage is of', found: 'nothing' }]
    : [];

const uncompared = (row: {
  id: string;
  measure?: string;
  unit: string;
  comparedWith?: string | undefined;
}): Finding[] =>
  (row.measure === 'change' || row.unit === 'percent change') && row.comparedWith === undefined
    ? [
        {
          id: row.id,
          field: 'comparedWith',
          expected: 'the period that a change is measured against',
          found: 'nothing',
        },
      ]
    : [];

const byStart = (a: Membership, b: Membership): number =>
  firstDay(a.from) < firstDay(b.from) ? -1 : Number(firstDay(a.from) > firstDay(b.from));

const checkStatus = (row: Pick<Membership, 'id' | 'bloc' | 'status' | 'from' | 'to'>, { blocs }: Lookup): Finding[] => {
  const bloc = blocs.get(row.bloc);
  if (!bloc) return [];
  const status = bloc.statuses.find(({ id }) => id === row.status);
  if (!status)
    return [
      {
        id: row.id,
        field: 'status',
        expected: `one of ${bloc.statuses.map(({ id }) => id).join(', ')}`,
        found: row.status,
      },
    ];
  if (status.from !== undefined && firstDay(row.from) < firstDay(status.from))
    return [
      {
        id: row.id,
        field: 'from',
        expected: `${status.from} or later, when ${bloc.short} began to use "${status.id}"`,
        found: row.from,
      },
    ];
  if (status.to !== undefined && (row.to === null || firstDay(row.to) > firstDay(status.to)))
    return [
      {
        id: row.id,
        field: 'to',
        expected: `${status.to} or earlier, when ${bloc.short} ceased to use "${status.id}"`,
        found: String(row.to),
      },
    ];
  return [];
};

/**
 * Statuses of one state in one bloc that hold on the same day although the bloc does not let them coexist. Each is held against
 * those before it that are sound so far and still run, which are few: a file of thousands that all overlap is no more work.
 */
function overlaps(memberships: readonly Membership[], { blocs }: Lookup): Finding[] {
  const groups = groupBy(memberships, ({ bloc, country }) => `${bloc} ${country}`);
  return [...groups.values()].flatMap((rows) => {
    // Of a bloc that is broken itself no one knows what may coexist.
    const bloc = rows[0] && blocs.get(rows[0].bloc);
    if (!bloc) return [];
    const allowed = new Set(bloc.coexisting?.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
    let running: Membership[] = [];
    return [...rows].sort(byStart).flatMap((row) => {
      running = running.filter(({ to }) => to === null || firstDay(to) > firstDay(row.from));
      const other = running.find(({ status }) => status === row.status || !allowed.has(`${status} ${row.status}`));
      if (!other) {
        running.push(row);
        return [];
      }
      return [
        {
          id: row.id,
          field: 'from',
          expected: `no day in common with ${other.id} (${other.from} to ${other.to ?? 'now'})`,
          found: `${row.from} to ${row.to ?? 'now'}`,
        },
      ];
    });
  });
}

export type CheckedTopic = Exclude<Topic, 'sources' | 'people' | 'countries' | 'gaps'>;
export type Check<K extends CheckedTopic> = (rows: Atlas[K], lookup: Lookup) => Finding[];

/** Everything that single fields cannot show, by topic. */
export const checks: { readonly [K in CheckedTopic]: Check<K> } = {
  blocs: (rows) =>
    rows.flatMap((bloc) => [
      ...backwards(bloc.id, { from: bloc.founded, to: bloc.ended }, ['founded', 'ended']),
      ...bloc.rosters.flatMap((roster) => [...backwards(bloc.id, roster), ...unsaid(bloc.id, roster.evidence)]),
    ]),
  memberships: (rows, lookup) => [
    ...rows.flatMap((row) => [...backwards(row.id, row), ...checkStatus(row, lookup), ...unsaid(row.id, row.evidence)]),
    ...overlaps(rows, lookup),
  ],
  organisationStatuses: (rows, lookup) =>
    rows.flatMap((row) => [...backwards(row.id, row), ...checkStatus(row, lookup), ...unsaid(row.id, row.evidence)]),
  decisions: (rows) => rows.flatMap((row) => unsaid(row.id, row.evidence)),
  events: (rows) =>
    rows.flatMap((row) => [
      ...backwards(row.id, { from: row.date, to: row.to }, ['date', 'to']),
      ...unsaid(row.id, row.evidence),
    ]),
  tradeMeasures: (rows) =>
    rows.flatMap((row) => [
      ...backwards(row.id, { from: row.inForce, to: row.lifted }, ['inForce', 'lifted']),
      ...unsaid(row.id, row.evidence),
      ...row.allegedMotives.flatMap((motive) => unsaid(row.id, motive.evidence)),
    ]),
  remittances: (rows) =>
    rows.flatMap((row) => [
      ...baseless(row),
      ...uncompared(row),
      ...((row.measure === 'amount') === (row.unit === 'USD million')
        ? []
        : [
            {
              id: row.id,
              field: 'unit',
              expected: row.measure === 'amount' ? 'USD million' : 'percent',
              found: row.unit,
            },
          ]),
      ...unsaid(row.id, row.evidence),
    ]),
  migration: (rows) => rows.flatMap((row) => [...baseless(row), ...uncompared(row), ...unsaid(row.id, row.evidence)]),
  trade: (rows) => rows.flatMap((row) => [...baseless(row), ...uncompared(row), ...unsaid(row.id, row.evidence)]),
  votes: (rows) => rows.flatMap((row) => unsaid(row.id, row.evidence)),
  quotes: (rows, { retranslated }) =>
    rows.flatMap((row) => [
      ...unsaid(row.id, row.evidence),
      ...(row.kind === 'direct' && row.evidence.every(({ source }) => retranslated.has(source))
        ? [{ id: row.id, field: 'kind', expected: 'paraphrase, since the text was retranslated', found: row.kind }]
        : []),
      ...((row.originalText === undefined) === (row.originalLanguage === undefined)
        ? []
        : [
            {
              id: row.id,
              field: 'originalLanguage',
              expected: 'originalText and its language, or neither',
              found: row.originalLanguage ?? 'nothing',
            },
          ]),
    ]),
  claims: (rows) => rows.flatMap((row) => unsaid(row.id, row.evidence)),
  stories: (rows) =>
    rows.flatMap(({ id, steps }) =>
      steps.flatMap((step, i) => [
        ...(steps.findIndex((other) => other.id === step.id) < i
          ? [{ id, field: `steps[${i}].id`, expected: 'an id used once in the story', found: step.id }]
          : []),
        ...unsaid(id, step.evidence).map((finding) => ({ ...finding, field: `steps[${i}].${finding.field}` })),
      ]),
    ),
};
