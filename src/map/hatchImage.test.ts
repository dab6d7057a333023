import { describe, expect, it } from 'vitest';
import { ownPattern, patternPixels, stripePattern, tileSide } from '../theme/patterns';
import { HatchImage } from './hatchImage';

/** What the image writes into the atlas: where, how large, which pixels. */
function written(image: HatchImage, x = 10, y = 20) {
  const calls: unknown[][] = [];
  const gl = new Proxy({} as WebGL2RenderingContext, {
    get: (_, name) => (name === 'texSubImage2D' ? (...args: unknown[]) => calls.push(args) : () => 0),
  });
  image.data.renderWithWebGL({ gl, texture: {} as WebGLTexture, x, y, width: image.width, height: image.height });
  const [, , left, top, width, height, , , pixels] = calls[0] ?? [];
  return { left, top, width, height, pixels: pixels as Uint8Array };
}
const partner = ownPattern('brics', 'partner', 'light');
const unknown = ownPattern('brics', 'unknown', 'light');
const three = stripePattern(['csto', 'sco', 'ots'], ['full', 'observer', 'none'], 'dark');
if (!partner || !unknown || !three) throw new Error('no patterns');

describe('HatchImage', () => {
  it.each([1, 2, 3].flatMap((ratio) => [partner, unknown, three].map((tile) => [tile.kind, ratio, tile] as const)))(
    '%s at %d: fills its place in the atlas and the border round it with the tile repeated, premultiplied',
    (_, ratio, tile) => {
      const image = new HatchImage(ratio);
      image.show(tile);
      const { left, top, width, height, pixels } = written(image);
      const side = tileSide * ratio;
      expect([left, top, width, height]).toEqual([9, 19, side + 2, side + 2]);
      const { data } = patternPixels(tile, ratio, tileSide);
      for (let row = 0; row < side + 2; row += 1)
        for (let column = 0; column < side + 2; column += 1) {
          const from = (((row - 1 + side) % side) * side + ((column - 1 + side) % side)) * 4;
          const alpha = data[from + 3] ?? 0;
          const to = (row * (side + 2) + column) * 4;
          const expected = [0, 1, 2].map((channel) => Math.round(((data[from + channel] ?? 0) * alpha) / 255));
          expect([...pixels.subarray(to, to + 4)]).toEqual([...expected, alpha]);
        }
    },
  );
  it('is clear before it has a hatch', () => {
    const { pixels } = written(new HatchImage(2));
    expect(pixels.every((value) => value === 0)).toBe(true);
  });
  it('asks to be drawn once for each change, and not for the same hatch again', () => {
    const image = new HatchImage(1);
    expect(image.render()).toBe(false);
    image.show(partner);
    expect([image.render(), image.render()]).toEqual([true, false]);
    image.show(partner);
    expect(image.render()).toBe(false);
    image.show(unknown);
    expect(image.render()).toBe(true);
  });
});
