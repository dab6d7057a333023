import type { Frame } from './frame';
import { type Box, forward } from './projection';

/** Which part of a frame is shown, and how large. */
export interface FrameView {
  viewBox: Box;
  /** CSS pixels for one unit. */
  scale: number;
  /** Size on screen in CSS pixels; null while the container is not known. */
  size: readonly [number, number] | null;
  /** MapLibre's zoom for that scale: it sets the width of lines and the size of letters. */
  zoom: number;
  /** Units for one CSS pixel of a hatch's tile, and the place where the tiles begin. */
  hatch: { unit: number; x: number; y: number };
}

/** MapLibre's world is so many pixels wide at zoom 0. */
const tile = 512;
const shortened = (value: number): number => Math.round(value * 1000) / 1000;

const zoomOf = ({ projection }: Frame, scale: number): number => Math.log2((projection.scale * scale * 360) / tile);

/** Hatches as MapLibre draws them: tiles begin at the world's north-western corner and grow between whole zooms. */
function hatchAt(frame: Frame, zoom: number): FrameView['hatch'] {
  const unit = 2 ** (zoomOf(frame, 1) - Math.floor(zoom));
  const [x, y] = forward(frame.projection, -180, 90);
  return { unit: shortened(unit), x: shortened(x), y: shortened(y) };
}

const middle = ([left, top, width, height]: Box): readonly [number, number] => [left + width / 2, top + height / 2];

/** A view around a place, in units, at a zoom: what buttons that move and zoom need. Pixel for pixel MapLibre's. */
export function viewAt(
  frame: Frame,
  [x, y]: readonly [number, number],
  zoom: number,
  width: number,
  height: number,
): FrameView {
  const scale = 2 ** (zoom - zoomOf(frame, 1));
  const [wide, high] = [width / scale, height / scale];
  return {
    viewBox: [shortened(x - wide / 2), shortened(y - high / 2), shortened(wide), shortened(high)],
    scale,
    size: [width, height],
    zoom,
    hatch: hatchAt(frame, zoom),
  };
}

/**
 * The view that MapLibre opens with, by `fitBounds(bounds, { padding })` in a container of that size in CSS pixels:
 * the frame's `inner` box as large as it fits, in the middle.
 */
export function fitInner(frame: Frame, width: number, height: number, padding = 8): FrameView {
  const [, , wide, high] = frame.inner;
  // A container smaller than its padding has no view; one pixel keeps the numbers finite.
  const scale = Math.min(Math.max(1, width - 2 * padding) / wide, Math.max(1, height - 2 * padding) / high);
  return viewAt(frame, middle(frame.inner), zoomOf(frame, scale), Math.max(1, width), Math.max(1, height));
}

/**
 * The same view before the container's size is known, as in prerendered HTML: with `overflow: visible` and the padding as the
 * element's own distance from its container, "meet" fits `inner` as `fitInner` does. Only letters and hatches need
 * the size; until then they are drawn as for `scale`.
 */
export function openView(frame: Frame, scale = 1): FrameView {
  const zoom = zoomOf(frame, scale);
  return { viewBox: frame.inner, scale, size: null, zoom, hatch: hatchAt(frame, zoom) };
}

/** A still view of a box at a width in CSS pixels, hatches in their true size: small multiples, print, export. */
export function stillView(frame: Frame, width: number, box: Box = frame.inner): FrameView {
  const scale = width / box[2];
  return {
    viewBox: box,
    scale,
    size: [width, Math.round(box[3] * scale)],
    zoom: zoomOf(frame, scale),
    hatch: { unit: shortened(1 / scale), x: 0, y: 0 },
  };
}
