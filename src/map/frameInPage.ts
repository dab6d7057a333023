import { firstMap } from './firstPage';
import { type Frame, parseFrame } from './svg/frame';
import { partIds } from './svg/SharedShapes';

/** The geometry that is in the page already; null where there is none, as in development. */
export function frameInPage(): Frame | null {
  const svg = firstMap();
  const head = svg?.dataset.frame;
  if (!svg || head === undefined) return null;
  const all = (selector: string) => [...svg.querySelectorAll(selector)];
  const isoOf = (element: Element | null) => element?.getAttribute('data-country') ?? '';
  const parts = partIds.map((part) => [part, svg.querySelector(`#first-${part}`)?.getAttribute('d') ?? '']);
  const raw = {
    ...(JSON.parse(head) as object),
    ...Object.fromEntries(parts),
    countries: Object.fromEntries(
      all('[data-country] > path').map((path) => [isoOf(path.parentElement), path.getAttribute('d')]),
    ),
    points: Object.fromEntries(
      all('circle[data-country]').map((circle) => [
        isoOf(circle),
        ['cx', 'cy'].map((name) => Number(circle.getAttribute(name))),
      ]),
    ),
  };
  return parseFrame(raw, 'index.html');
}
