import type { Remittance } from '../domain/model/figure';
import { periodSpan } from '../domain/period';
import type { Series, SeriesPoint } from './remittanceSeries';

/** Points of one series whose periods adjoin: what a line may join. */
export interface Run {
  series: Series;
  points: readonly SeriesPoint[];
}

/** Where a series goes on after periods for which it has no figure. */
export interface Gap {
  series: Series;
  from: SeriesPoint;
  to: SeriesPoint;
}

/** What a reader points at: a figure, together with those that contradict it. */
export interface Mark {
  /** Id of the record that is shown on its line. */
  id: string;
  series: Series;
  /** The shown one first; the others contest it: the same money in the same period by other sources. */
  points: readonly [SeriesPoint, ...SeriesPoint[]];
  /** The series' last figure before this one, when periods between them are missing. */
  gapAfter: SeriesPoint | null;
}

export interface Drawing {
  series: readonly Series[];
  runs: readonly Run[];
  gaps: readonly Gap[];
  /** In order of time; of one moment the higher value later. */
  marks: readonly Mark[];
}

const adjoin = (a: SeriesPoint, b: SeriesPoint): boolean =>
  periodSpan(a.record.period)?.to === periodSpan(b.record.period)?.from;

function runsOf(series: Series): Run[] {
  const runs: SeriesPoint[][] = [];
  for (const point of series.points) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && adjoin(last, point)) run.push(point);
    else runs.push([point]);
  }
  return runs.map((points) => ({ series, points }));
}

const gapsOf = (series: Series): Gap[] =>
  series.points.flatMap((to, i) => {
    const from = series.points[i - 1];
    return from && !adjoin(from, to) ? [{ series, from, to }] : [];
  });

/** What a figure is of: two contested records with the same one contradict each other. */
export const subjectOf = ({ recipient, sender, measure, period, flow, comparedWith }: Remittance): string =>
  [recipient, sender, measure, period, flow, comparedWith ?? ''].join(' ');

/** What is drawn of series: lines with gaps, and marks in which contested figures stand together. */
export function drawingOf(series: readonly Series[]): Drawing {
  const gaps = series.flatMap(gapsOf);
  const before = new Map(gaps.map(({ from, to }) => [to.record.id, from]));
  const all = series.flatMap((one) => one.points.map((point) => ({ series: one, point })));
  const taken = new Set<string>();
  const marks = all.flatMap(({ series: own, point }): Mark[] => {
    const { id, contested } = point.record;
    if (taken.has(id)) return [];
    const subject = subjectOf(point.record);
    const rivals = contested
      ? all
          .map((other) => other.point)
          .filter(({ record }) => record.id !== id && record.contested && subjectOf(record) === subject)
      : [];
    for (const { record } of [point, ...rivals]) taken.add(record.id);
    return [{ id, series: own, points: [point, ...rivals], gapAfter: before.get(id) ?? null }];
  });
  return {
    series,
    runs: series.flatMap(runsOf),
    gaps,
    marks: marks.sort((a, b) => a.points[0].at - b.points[0].at || a.points[0].value - b.points[0].value),
  };
}
