import type { StyleImageInterface, StyleImageWebGLTarget } from 'maplibre-gl';
import { type Pattern, patternPixels, tileSide } from '../theme/patterns';

/** Width, in pixels, of the border that MapLibre keeps round each image of its atlas, so that a tile meets itself. */
const ring = 1;

/** Pixels by ratio and pattern: every tile of the map asks for the same ones. */
const made = new Map<string, Uint8Array>();
const mostKept = 200;

/** The tile with its border from the other side, premultiplied: what the atlas holds of a pattern. */
function ringedPixels(pattern: Pattern, ratio: number): Uint8Array {
  const key = `${ratio} ${pattern.id}`;
  const known = made.get(key);
  if (known) return known;
  const { width, height, data } = patternPixels(pattern, ratio, tileSide);
  const side = width + 2 * ring;
  const out = new Uint8Array(side * side * 4);
  for (let row = 0; row < side; row += 1)
    for (let column = 0; column < side; column += 1) {
      const from = (((row - ring + height) % height) * width + ((column - ring + width) % width)) * 4;
      const to = (row * side + column) * 4;
      const alpha = data[from + 3] ?? 0;
      for (let channel = 0; channel < 3; channel += 1)
        out[to + channel] = Math.round(((data[from + channel] ?? 0) * alpha) / 255);
      out[to + 3] = alpha;
    }
  if (made.size >= mostKept) made.clear();
  made.set(key, out);
  return out;
}

/**
 * A hatch that can become another one without its tiles being laid out again. An image replaced by `updateImage` is copied
 * into the atlas without its border, which leaves a seam of the old hatch; one that draws itself brings the border along.
 */
export class HatchImage implements StyleImageInterface {
  readonly width: number;
  readonly height: number;
  pattern: Pattern | null = null;
  private changed = false;

  /** `ratio`: device pixels to a CSS pixel, a whole number. */
  constructor(readonly ratio: number) {
    this.width = tileSide * ratio;
    this.height = tileSide * ratio;
  }

  show(pattern: Pattern): void {
    if (pattern.id === this.pattern?.id) return;
    this.pattern = pattern;
    this.changed = true;
  }

  /** Asked by MapLibre in every frame: whether to draw it anew. */
  render = (): boolean => {
    const { changed } = this;
    this.changed = false;
    return changed;
  };

  readonly data = {
    renderWithWebGL: ({ gl, texture, x, y, width, height }: StyleImageWebGLTarget): void => {
      const side = [width + 2 * ring, height + 2 * ring] as const;
      const pixels = this.pattern ? ringedPixels(this.pattern, this.ratio) : new Uint8Array(side[0] * side[1] * 4);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
      gl.texSubImage2D(gl.TEXTURE_2D, 0, x - ring, y - ring, ...side, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    },
  };
}
