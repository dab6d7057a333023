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

/** The build's picture of the map; null where there is none, as in development. */
export const firstMap = (): SVGSVGElement | null => svg;
