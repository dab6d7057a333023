import { useEffect, useState } from 'react';
import { type Camera, viewOf } from './camera';
import { frameInPage } from './frameInPage';
import type { Frame } from './svg/frame';

export type LoadFrame = (name: 'frame' | 'world') => Promise<Frame>;

const contains = ([x, y, wide, high]: Frame['window'], [left, top, width, height]: Frame['window']): boolean =>
  left >= x && top >= y && left + width <= x + wide && top + height <= y + high;

/**
 * The geometry for a camera: the region's, which is in the page; the world's once the map is moved beyond that. Both are in
 * the same units, and what is there already stays until the other has come.
 */
export function useFrame(
  load: LoadFrame,
  camera: Camera | null,
  size: readonly [number, number] | null,
  onFail: (reason: string) => void,
): Frame | null {
  const [region, setRegion] = useState(frameInPage);
  const [world, setWorld] = useState<Frame | null>(null);
  useEffect(() => {
    if (region) return;
    let gone = false;
    load('frame').then(
      (frame) => gone || setRegion(frame),
      (error: unknown) => gone || onFail(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      gone = true;
    };
  }, [region, load, onFail]);
  const beyond = region !== null && size !== null && !contains(region.window, viewOf(region, camera, ...size).viewBox);
  useEffect(() => {
    if (!beyond || world) return;
    let gone = false;
    // Without it the region alone is drawn; the next move asks again.
    load('world').then(
      (frame) => gone || setWorld(frame),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [beyond, world, load]);
  return world ?? region;
}
