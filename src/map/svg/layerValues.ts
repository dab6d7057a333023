import type { LineLayerSpecification } from 'maplibre-gl';
import type { FrameView } from './view';

type Flags = Readonly<Record<string, boolean>>;

const interpolate = (from: number, to: number, share: number): number => from + (to - from) * share;

/**
 * The number that a style property has at a zoom. Of MapLibre's expressions those that our layers use: a number, a
 * `case` on a flag of the feature, linear stops over the zoom. Anything else is an error: the two renderers would part.
 */
export function valueAt(value: unknown, zoom: number, flags: Flags = {}): number {
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) {
    const [operator, ...rest]: readonly unknown[] = value;
    if (operator === 'case' && Array.isArray(rest[0]) && rest[0][0] === 'get')
      return valueAt(rest[flags[String(rest[0][1])] ? 1 : 2], zoom, flags);
    if (operator === 'interpolate') {
      const stops = rest.slice(2);
      const at = (index: number): number => valueAt(stops[2 * index], zoom);
      const out = (index: number): number => valueAt(stops[2 * index + 1], zoom, flags);
      const last = stops.length / 2 - 1;
      if (zoom <= at(0)) return out(0);
      for (let i = 0; i < last; i += 1)
        if (zoom < at(i + 1)) return interpolate(out(i), out(i + 1), (zoom - at(i)) / (at(i + 1) - at(i)));
      return out(last);
    }
  }
  throw new Error(`The SVG map cannot read ${JSON.stringify(value)}.`);
}

export const shortNumber = (value: number): number => Math.round(value * 100) / 100;

export interface Stroke {
  stroke: string;
  strokeWidth: number;
  strokeOpacity?: number;
  strokeDasharray?: string;
  strokeLinejoin?: 'round';
}

/**
 * A line layer of the map's style as SVG attributes. Widths are CSS pixels whatever the view box (the paths have
 * `vector-effect`), or units where a file must look right in programs that do not know that attribute.
 */
export function strokeOf(
  { paint, layout }: LineLayerSpecification,
  view: FrameView,
  inUnits: boolean,
  flags: Flags = {},
): Stroke {
  const width = valueAt(paint?.['line-width'] ?? 1, view.zoom, flags);
  const inPixels = inUnits ? 1 / view.scale : 1;
  const opacity: unknown = paint?.['line-opacity'];
  // One that goes by feature-state is the business of who draws the feature.
  const isSteady = typeof opacity === 'number' || (Array.isArray(opacity) && opacity[0] === 'interpolate');
  const dashes: unknown = paint?.['line-dasharray'];
  return {
    stroke: String(paint?.['line-color']),
    strokeWidth: shortNumber(width * inPixels),
    ...(isSteady && { strokeOpacity: shortNumber(valueAt(opacity, view.zoom, flags)) }),
    // In MapLibre a dash is counted in line widths.
    ...(Array.isArray(dashes) && {
      strokeDasharray: dashes.map((dash) => shortNumber(Number(dash) * width * inPixels)).join(' '),
    }),
    ...(layout?.['line-join'] === 'round' && { strokeLinejoin: 'round' }),
  };
}
