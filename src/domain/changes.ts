import type { AtlasIndex } from './atlasIndex';
import { type Day, firstDay } from './day';
import { isInForce } from './measures';
import type { CountryId } from './model/country';
import type { Evidence } from './model/evidence';
import type { TradeMeasure } from './model/tradeMeasure';
import { isMember, type Standing, statusOn } from './standing';

export type ChangeKind = 'joined' | 'left' | 'became';

/** One state's standing in one bloc that is not the same on two days. */
export interface StandingChange {
  kind: ChangeKind;
  bloc: string;
  country: CountryId;
  before: Standing;
  after: Standing;
  /** When the later standing began, at the precision known; null when no record says. */
  date: string | null;
  evidence: readonly Evidence[];
}

export interface MeasureChange {
  kind: 'opened' | 'closed';
  measure: TradeMeasure;
  date: string;
}

/** A tie is any status but an ended one and none. */
export function isTied(standing: Standing): boolean {
  return standing.kind === 'recorded' && standing.status.class !== 'ended' && standing.status.class !== 'none';
}

const sameStatus = (a: Standing, b: Standing): boolean =>
  a.kind === 'recorded' && b.kind === 'recorded' && a.status.id === b.status.id;

/** To join and to leave is for members: who signs an agreement with a bloc, or observes it, has another status and has not joined. */
function kindOf(before: Standing, after: Standing): ChangeKind | null {
  if (!isTied(before) && !isTied(after)) return null;
  if (!isTied(before) && isMember(after)) return 'joined';
  if (isMember(before) && !isTied(after)) return 'left';
  return sameStatus(before, after) ? null : 'became';
}

function sourceOf(before: Standing, after: Standing): Pick<StandingChange, 'date' | 'evidence'> {
  if (after.kind === 'recorded') return { date: after.membership.from, evidence: after.membership.evidence };
  if (before.kind === 'recorded') return { date: before.membership.to, evidence: before.membership.evidence };
  return { date: null, evidence: [] };
}

/**
 * What is different on the second day: net of what came and went in between, in order of date.
 * Applied to the standings of the first day it gives those of the second.
 */
export function changesBetween(index: AtlasIndex, from: Day, to: Day, blocs: readonly string[]): StandingChange[] {
  const changes = blocs.flatMap((bloc) =>
    [...(index.memberships.get(bloc)?.keys() ?? [])].flatMap((country): StandingChange[] => {
      const before = statusOn(index, bloc, country, from);
      const after = statusOn(index, bloc, country, to);
      const kind = kindOf(before, after);
      return kind ? [{ kind, bloc, country, before, after, ...sourceOf(before, after) }] : [];
    }),
  );
  return changes.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '') || a.country.localeCompare(b.country));
}

/** Trade measures that began or ended after the first day and up to the second. */
export function measuresBetween(measures: readonly TradeMeasure[], from: Day, to: Day): MeasureChange[] {
  const within = (date: string | null): date is string =>
    date !== null && firstDay(date) > from && firstDay(date) <= to;
  return measures
    .filter(({ outcome }) => outcome === 'imposed')
    .flatMap((measure): MeasureChange[] => [
      ...(within(measure.inForce) ? [{ kind: 'opened' as const, measure, date: measure.inForce }] : []),
      ...(within(measure.lifted) ? [{ kind: 'closed' as const, measure, date: measure.lifted }] : []),
    ])
    .sort((a, b) => a.date.localeCompare(b.date));
}

/** Measures in force on a day. */
export const measuresOn = (measures: readonly TradeMeasure[], day: Day): TradeMeasure[] =>
  measures.filter((measure) => isInForce(measure, day));
