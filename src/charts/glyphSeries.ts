const round = (value: number) => Number(value.toFixed(2));

/**
 * Outline of a mark round the origin, by the months that its figure covers: circle a year, square a half-year, triangle a
 * quarter, bar a month, diamond any other span. `r` is half its height in pixels.
 */
export function glyphPath(months: number, r: number): string {
  if (months === 12) return `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0z`;
  if (months === 6) return rectangle(r * 0.9, r * 0.9);
  if (months === 3) return `M0,${round(-r * 1.1)}L${round(r * 1.1)},${r}L${round(-r * 1.1)},${r}z`;
  if (months === 1) return rectangle(r * 0.4, r * 1.1);
  return `M0,${round(-r * 1.2)}L${round(r * 1.2)},0L0,${round(r * 1.2)}L${round(-r * 1.2)},0z`;
}

const rectangle = (x: number, y: number): string => {
  const [w, h] = [round(x), round(y)];
  return `M${-w},${-h}H${w}V${h}H${-w}z`;
};
