import type { Body } from './picture';
import { tag } from './svgText';

/** A drawing of some first rows at a width, in pixels of its own. */
export interface Layout {
  markup: string;
  width: number;
  height: number;
}

/** Letters of a layout are about so many pixels high. */
const ownLetters = 14;
/** A picture three times as fine must still be one that a browser can draw. */
const tallest = 3000;
const steps = [2.4, 2.1, 1.85, 1.65, 1.5, 1.35, 1.25, 1.15, 1.08, 1, 0.94, 0.88, 0.82, 0.76, 0.7] as const;
const least = 0.7;

/**
 * Rows that are drawn in pixels of a screen, as large as lets all of them stand in the room; where even small ones are too many, as many
 * as fit, and the rest is counted.
 */
export const scaledBody =
  (rows: number, layout: (width: number, most: number) => Layout, largest = 1.35): Body =>
  ({ width, height: asked }, text) => {
    const height = asked ?? tallest;
    const usual = text / ownLetters;
    const drawn = (scale: number, most: number) => ({ scale, most, ...layout(width / scale, most) });
    const fits = (one: ReturnType<typeof drawn>) =>
      one.width * one.scale <= width + 0.5 && one.height * one.scale <= height;
    // In a column of text nothing asks for larger letters.
    const tried = steps.filter((step) => step <= (asked === null ? 1 : largest));
    const smallest = drawn(usual * least, rows);
    let found = asked === null ? drawn(usual, rows) : smallest;
    // What does not fit at its smallest fits at no size.
    if (fits(smallest))
      for (const step of tried) {
        const one = step === least ? smallest : drawn(usual * step, rows);
        if (!fits(one)) continue;
        found = one;
        break;
      }
    if (!fits(found)) {
      let most = Math.max(1, Math.min(rows - 1, Math.floor((rows * height) / (found.height * found.scale)) + 2));
      found = drawn(found.scale, most);
      while (most > 1 && !fits(found)) {
        most -= 1;
        found = drawn(found.scale, most);
      }
    }
    // A single row that is too high for its room: the whole of it, smaller.
    if (!fits(found)) {
      const shrunk = found.scale * Math.min(height / (found.height * found.scale), width / (found.width * found.scale));
      found = { ...found, scale: shrunk };
    }
    return {
      markup: tag('g', { transform: `scale(${Number(found.scale.toFixed(4))})` }, found.markup),
      width: found.width * found.scale,
      height: found.height * found.scale,
      left: rows - found.most,
    };
  };
