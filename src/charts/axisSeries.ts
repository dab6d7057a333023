/** Ends and steps of the axes that charts side by side have in common, in years and in the unit of the values. */
export interface Axes {
  x: readonly [number, number];
  y: readonly [number, number];
  xTicks: readonly number[];
  yTicks: readonly number[];
}

/** A round step (1, 2 or 5 times a power of ten) that fits about `count` times into a length. */
export function roundStep(length: number, count: number): number {
  const rough = length / Math.max(1, count);
  if (!(rough > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = [1, 2, 5, 10].find((one) => one * power >= rough * 0.999) ?? 10;
  return times * power;
}

/** Multiples of the step that lie within both ends. */
const multiples = (from: number, to: number, step: number): number[] => {
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => Number(((first + i) * step).toPrecision(12)));
};

/** An axis of values from nought (or below it) to a round number above the highest. */
export function valueAxis(values: readonly number[], count = 5): { ends: [number, number]; ticks: number[] } {
  const lowest = Math.min(0, ...values);
  // Next to nothing is nothing: a step so small would make no axis.
  const low = lowest < -1e-6 ? lowest : 0;
  const high = Math.max(low < 0 ? 0 : 1, ...values);
  const step = roundStep(high - low, count);
  const ends: [number, number] = [Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step];
  return { ends, ticks: multiples(...ends, step) };
}

/** Axes that hold all points: whole years, values from nought. */
export function axesOf(points: readonly { at: number; value: number }[], count = { x: 6, y: 5 }): Axes {
  const times = points.map(({ at }) => at);
  const first = Math.floor(Math.min(...times));
  const x: [number, number] = points.length > 0 ? [first, Math.max(first + 1, Math.ceil(Math.max(...times)))] : [0, 1];
  const { ends, ticks } = valueAxis(
    points.map(({ value }) => value),
    count.y,
  );
  return {
    x,
    y: ends,
    xTicks: multiples(...x, Math.max(1, roundStep(x[1] - x[0], count.x))),
    yTicks: ticks,
  };
}
