/** What WebGL 2 this browser has: `slow` without a graphics processor, where SVG draws the same map ten times as fast. */
export type WebglSpeed = 'fast' | 'slow' | 'none';

/** Names of drivers that draw without a graphics processor; not every browser counts them as a caveat. */
const software = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** The driver's name of a context that is made for the question; null where there is none. */
function driverOf(options: WebGLContextAttributes): string | null {
  try {
    const context = document.createElement('canvas').getContext('webgl2', options);
    if (!context) return null;
    const info = context.getExtension('WEBGL_debug_renderer_info');
    const name: unknown = context.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : context.RENDERER);
    // Browsers keep no more than a few contexts; this one is not needed any longer.
    context.getExtension('WEBGL_lose_context')?.loseContext();
    return String(name);
  } catch {
    return null;
  }
}

/** Makes a context to find out, so ask when it is needed. */
export function webglSpeed(): WebglSpeed {
  const driver = driverOf({ failIfMajorPerformanceCaveat: true });
  if (driver !== null) return software.test(driver) ? 'slow' : 'fast';
  return driverOf({}) === null ? 'none' : 'slow';
}

/** Most that a frame of the map may take, in milliseconds; graphics processors need a tenth, software twice as much. */
export const mostFrameTime = 60;

/** Whether frames, measured in milliseconds, are too slow for the map; the first of them compiled what the rest only runs. */
export function isSlow(times: readonly number[]): boolean {
  const rest = times.slice(1).sort((a, b) => a - b);
  return (rest[Math.floor(rest.length / 2)] ?? 0) > mostFrameTime;
}
