import type { Bloc } from '../domain/model/bloc';
import type { StandingClass } from '../domain/standing';
import { countFill, fillOf, type Scheme } from './palette';
import { ownPattern, type Pattern, secondPattern, stripes } from './patterns';

/** One row of a legend: what a fill and a hatch mean. */
export interface LegendEntry {
  key: string;
  fill: string;
  pattern: Pattern | null;
  /** A standing, or how many of the chosen blocs. */
  standing: StandingClass | null;
  count: number | null;
}

const order: readonly StandingClass[] = [
  'full',
  'frozen',
  'associate',
  'partner',
  'observer',
  'prospective',
  'suspended',
  'ended',
  'none',
  'unknown',
  'not-applicable',
];

/** What any bloc can give, whatever its vocabulary. */
const always: ReadonlySet<StandingClass> = new Set(['none', 'unknown', 'not-applicable']);

/** Standings that a bloc's own vocabulary can give on any date: a legend does not jump while the date slides. */
export function standingsIn(bloc: Bloc): StandingClass[] {
  const used = new Set<StandingClass>(
    bloc.statuses.map(({ id, class: own }) => (id.startsWith('member-') ? 'frozen' : own)),
  );
  return order.filter((standing) => used.has(standing) || always.has(standing));
}

/** Rows for the bloc that gives the fill. */
export const fillLegend = (bloc: Bloc, scheme: Scheme): LegendEntry[] =>
  standingsIn(bloc).map((standing) => ({
    key: standing,
    fill: fillOf(bloc.id, standing, scheme),
    pattern: ownPattern(bloc.id, standing, scheme),
    standing,
    count: null,
  }));

/** Rows for the bloc that gives the fill when another one has the hatches. */
export const plainLegend = (bloc: Bloc, scheme: Scheme): LegendEntry[] =>
  fillLegend(bloc, scheme).map((entry) => ({ ...entry, pattern: null }));

/** Rows for the bloc that gives the hatch, on the ground of the first one's "not a member". */
export const hatchLegend = (bloc: Bloc, ground: string, scheme: Scheme): LegendEntry[] =>
  standingsIn(bloc).flatMap((standing) => {
    const pattern = secondPattern(bloc.id, standing, scheme);
    return pattern ? [{ key: standing, fill: fillOf(ground, 'none', scheme), pattern, standing, count: null }] : [];
  });

/** Rows for "in how many of the chosen blocs". */
export const countLegend = (of: number, scheme: Scheme): LegendEntry[] =>
  Array.from({ length: of + 1 }, (_, i) => of - i).map((count) => ({
    key: String(count),
    fill: countFill(count, of, scheme),
    pattern: null,
    standing: null,
    count,
  }));

/** Rows for one of three blocs that have a stripe each. */
export const stripeLegend = (bloc: Bloc, place: number, of: number, scheme: Scheme): LegendEntry[] =>
  (['full', 'observer'] as const).flatMap((standing) => {
    const pattern = stripes(
      Array.from({ length: of }, (_, i) => (i === place ? fillOf(bloc.id, standing, scheme) : null)),
    );
    return [{ key: `${bloc.id} ${standing}`, fill: fillOf(bloc.id, 'none', scheme), pattern, standing, count: null }];
  });
