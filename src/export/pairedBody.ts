import type { Body, Drawn } from './picture';
import { tag } from './svgText';

const placed = (x: number, y: number, markup: string): string =>
  tag('g', { transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})` }, markup);

/** Wider than this share of its height, a room has the two side by side. */
const broad = 1.9;

/** Two drawings in one room: beside each other where it is broad, else one below the other, the first in about half of the height. */
export const pairedBody =
  (first: Body, second: Body): Body =>
  ({ width, height }, letters) => {
    const gap = letters;
    const joined = (a: Drawn, b: Drawn, x: number, y: number): Drawn => ({
      markup: a.markup + placed(x, y, b.markup),
      width: Math.max(a.width, x + b.width),
      height: Math.max(a.height, y + b.height),
      left: (a.left ?? 0) + (b.left ?? 0),
      shown: a.shown ?? b.shown,
    });
    if (height !== null && width > broad * height) {
      const half = (width - gap) / 2;
      const left = first({ width: half, height }, letters);
      return joined(left, second({ width: width - left.width - gap, height }, letters), left.width + gap, 0);
    }
    const above = first({ width, height: height === null ? width * 0.55 : height * 0.48 }, letters);
    const y = above.height + gap;
    const below = second({ width, height: height === null ? null : height - y }, letters);
    const centred = { ...above, markup: placed(Math.max(0, (width - above.width) / 2), 0, above.markup) };
    return joined(centred, below, 0, y);
  };
