import type { CountryId } from '../../domain/model/country';
import { surfaces } from '../../theme/palette';
import type { Pattern } from '../../theme/patterns';
import type { Scene } from '../style/scene';
import { leastPatterned } from '../style/solidTone';
import type { Frame } from './frame';
import type { FrameView } from './view';

/** How one country of the frame is drawn. */
export interface CountryDrawing {
  id: CountryId;
  path: string | null;
  point: readonly [number, number] | null;
  fill: string;
  pattern: Pattern | null;
}

/** The frame's countries with the scene's paint; one that the scene does not know is bare land, as in MapLibre's style. */
export function countryDrawings(scene: Scene, frame: Frame, view: FrameView, smallTone: boolean): CountryDrawing[] {
  const ids = new Set([...frame.countries.keys(), ...frame.points.keys()]);
  return [...ids].map((id) => {
    const shape = frame.countries.get(id);
    const paint = scene.countries.get(id);
    const drawing = { id, path: shape?.path ?? null, point: frame.points.get(id) ?? null };
    if (!paint) return { ...drawing, fill: surfaces[scene.scheme].land, pattern: null };
    const [, , width, height] = shape?.box ?? [0, 0, 0, 0];
    const isSmall = smallTone && Math.sqrt(width * height) * view.scale < leastPatterned;
    const solid = isSmall && paint.pattern ? paint.solid : null;
    return { ...drawing, fill: solid ?? paint.fill, pattern: solid ? null : paint.pattern };
  });
}

/** Each hatch that the drawings need, once. */
export const patternsOf = (drawings: readonly CountryDrawing[]): Pattern[] => [
  ...new Map(drawings.flatMap(({ pattern }) => (pattern ? [[pattern.id, pattern] as const] : []))).values(),
];
