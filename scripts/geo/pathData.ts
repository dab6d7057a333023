import type { Position } from 'geojson';

const whole = ([x = 0, y = 0]: Position): [number, number] => [Math.round(x) + 0, Math.round(y) + 0];

/** Rounded to whole units, without the vertices that then fall together. */
export function rounded(line: readonly Position[], isRing: boolean): Position[] {
  const points = line.map(whole);
  return points.filter(([x, y], index) => {
    const before = index === 0 ? (isRing ? points.at(-1) : undefined) : points[index - 1];
    return x !== before?.[0] || y !== before[1];
  });
}

/** Numbers with the fewest separators that SVG asks for: a minus is one already. */
const join = (numbers: readonly number[]): string =>
  numbers.map((value, index) => (index > 0 && value >= 0 ? ` ${value}` : String(value))).join('');

const steps = (line: readonly Position[]): number[] =>
  line.slice(1).flatMap(([x = 0, y = 0], index) => [x - (line[index]?.[0] ?? 0), y - (line[index]?.[1] ?? 0)]);

/**
 * SVG path data, relative throughout: a line that two paths share is then the same text in both, which is what
 * compression feeds on. A subpath begins absolutely, so that it does not depend on the one before.
 */
export const pathData = (lines: readonly (readonly Position[])[], isRing: boolean): string =>
  lines.map((line) => `M${join(line[0] ?? [])}l${join(steps(line))}${isRing ? 'z' : ''}`).join('');
