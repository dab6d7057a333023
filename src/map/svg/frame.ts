import type { CountryId } from '../../domain/model/country';
import { boxOfPath } from './boxOfPath';
import type { Box, Projection } from './projection';

export interface Shape {
  /** SVG path data. */
  path: string;
  box: Box;
}

/** Geometry of a drawing, made by scripts/geo; all lengths in its own units, y down. */
export interface Frame {
  projection: Projection;
  /** What is drawn; nothing lies outside. */
  window: Box;
  /** What must be in view: Central Asia with its neighbours' edges. */
  inner: Box;
  countries: ReadonlyMap<CountryId, Shape>;
  /** Path data of lines: borders of the five, other borders, disputed ones; no line is in two of them. */
  regionBorders: string;
  borders: string;
  disputed: string;
  lakes: string;
  /** States too small for a shape. */
  points: ReadonlyMap<CountryId, readonly [number, number]>;
}

type Raw = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Reads fields of one object; what is missing or of another kind is an error that names file and field. */
function reader(content: unknown, file: string, at = '') {
  const fail = (key: string, wanted: string): never => {
    throw new Error(`${file}: ${[at, key].filter(Boolean).join('.') || 'the file'} is not ${wanted}`);
  };
  const raw = isRecord(content) ? content : fail('', 'an object');
  const text = (key: string): string => {
    const value = raw[key];
    return typeof value === 'string' ? value : fail(key, 'text');
  };
  return {
    fail,
    text,
    raw,
    number(key: string): number {
      const value = raw[key];
      return isNumber(value) ? value : fail(key, 'a number');
    },
    path(key: string): string {
      const value = text(key);
      return value === '' || /^M[-\d]/.test(value) ? value : fail(key, 'path data');
    },
    box(key: string): Box {
      const value = raw[key];
      const [x, y, width, height] = Array.isArray(value) && value.every(isNumber) ? value : [];
      return x !== undefined && y !== undefined && width && height && width > 0 && height > 0
        ? [x, y, width, height]
        : fail(key, 'a box of four numbers');
    },
    point(key: string): readonly [number, number] {
      const value = raw[key];
      const [x, y, more] = Array.isArray(value) && value.every(isNumber) ? value : [];
      return x !== undefined && y !== undefined && more === undefined ? [x, y] : fail(key, 'two numbers');
    },
  };
}

function parseProjection(content: unknown, file: string): Projection {
  const { text, number, fail } = reader(content, file, 'projection');
  const kind = text('kind');
  const placed = {
    lon0: number('lon0'),
    lat0: number('lat0'),
    scale: number('scale'),
    x0: number('x0'),
    y0: number('y0'),
  };
  if (kind === 'mercator') return { ...placed, kind, west: number('west') };
  return kind === 'equal-area' ? { ...placed, kind } : fail('kind', '"mercator" or "equal-area"');
}

/** The content of a frame file, checked. Throws an error that names the file and the first field that is wrong. */
export function parseFrame(content: unknown, file: string): Frame {
  const head = reader(content, file);
  const shapes = reader(head.raw.countries, file, 'countries');
  const points = reader(head.raw.points, file, 'points');
  const ids = Object.keys(shapes.raw);
  if (ids.length === 0) shapes.fail('', 'an object with at least one country');
  return {
    projection: parseProjection(head.raw.projection, file),
    window: head.box('window'),
    inner: head.box('inner'),
    countries: new Map(
      ids.map((id) => {
        const path = shapes.path(id);
        return [id, { path, box: boxOfPath(path) }];
      }),
    ),
    regionBorders: head.path('regionBorders'),
    borders: head.path('borders'),
    disputed: head.path('disputed'),
    lakes: head.path('lakes'),
    points: new Map(Object.keys(points.raw).map((id) => [id, points.point(id)])),
  };
}
