/** Runs in the page before its scripts: WebGL is drawn in software, but does not own up to it, so it passes for a graphics processor. */
export function ownUpToNothing(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  Object.assign(HTMLCanvasElement.prototype, {
    getContext(this: HTMLCanvasElement, kind: string, options?: WebGLContextAttributes) {
      const { failIfMajorPerformanceCaveat: _, ...rest } = options ?? {};
      return getContext.call(this, kind, rest);
    },
  });
  const { getExtension } = WebGL2RenderingContext.prototype;
  Object.assign(WebGL2RenderingContext.prototype, {
    getExtension(this: WebGL2RenderingContext, name: string) {
      return name === 'WEBGL_debug_renderer_info' ? null : getExtension.call(this, name as 'WEBGL_multi_draw');
    },
  });
}
