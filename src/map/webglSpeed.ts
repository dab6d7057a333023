/** What WebGL 2 this browser has: `slow` without a graphics processor, where SVG draws the same map ten times as fast. */
export type WebglSpeed = 'fast' | 'slow' | 'none';

const has = (options: WebGLContextAttributes): boolean => {
  try {
    const context = document.createElement('canvas').getContext('webgl2', options);
    // Browsers keep no more than a few contexts; this one is not needed any longer.
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
};

/** Makes a context to find out, so ask when it is needed. */
export function webglSpeed(): WebglSpeed {
  if (has({ failIfMajorPerformanceCaveat: true })) return 'fast';
  return has({}) ? 'slow' : 'none';
}

/** Most that a frame of the map may take, in milliseconds; graphics processors need a tenth, software twice as much. */
export const mostFrameTime = 60;

/** Whether frames, measured in milliseconds, are too slow for the map; the first of them compiled what the rest only runs. */
export function isSlow(times: readonly number[]): boolean {
  const rest = times.slice(1).sort((a, b) => a - b);
  return (rest[Math.floor(rest.length / 2)] ?? 0) > mostFrameTime;
}
