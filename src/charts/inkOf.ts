import type { Look } from './looksSeries';

/** The ink of a line on the page. */
export const inkOf = (look: Look | undefined): string =>
  look?.ink === null || look === undefined ? 'var(--quiet)' : `var(--ink-${look.ink + 1})`;
