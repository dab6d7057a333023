import type { Box } from './projection';

/** Bounding box of a path as scripts/geo writes it: `M` with a place, `l` with steps, `z`. Empty path: a box at 0, 0. */
export function boxOfPath(path: string): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const subpath of path.split('M').slice(1)) {
    const [start = '', steps = ''] = subpath.split('l');
    let [x = 0, y = 0] = (start.match(/-?\d+/g) ?? []).map(Number);
    const numbers = steps.match(/-?\d+/g) ?? [];
    for (let at = -2; at < numbers.length; at += 2) {
      // The first round is the start itself.
      x += at < 0 ? 0 : Number(numbers[at]);
      y += at < 0 ? 0 : Number(numbers[at + 1]);
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  return left > right ? [0, 0, 0, 0] : [left, top, right - left, bottom - top];
}
