import { type Frame, parseFrame } from './svg/frame';
import { partIds } from './svg/SharedShapes';

// What the build has written into index.html (scripts/build/prerenderPlugin.ts), taken before the application mounts over it.
const page = typeof document === 'undefined' ? null : document.querySelector('#root > main');
const svg = page?.querySelector<SVGSVGElement>('#first-map') ?? null;
const labels = page?.querySelector('.first-labels') ?? null;
let place: HTMLElement | null = null;

/** Keeps the page of the build on screen, in that place, until the atlas itself is there. */
export function keepFirstPage(element: HTMLElement | null): void {
  if (element === null || page === null) return;
  place = element;
  element.append(...page.childNodes);
}

/** The atlas is there. */
export const dropFirstPage = (): void => place?.replaceChildren();

/** Lends the build's picture of the map to a place that has nothing better yet. */
export function showFirstMap(element: HTMLElement | null): void {
  if (element !== null && svg !== null) element.append(svg, ...(labels ? [labels] : []));
}

/** The geometry that is in the page already; null where there is none, as in development. */
export function frameInPage(): Frame | null {
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
