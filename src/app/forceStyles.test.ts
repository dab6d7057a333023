import { describe, expect, it, vi } from 'vitest';

// The scheme is asked of the browser when its module is loaded.
vi.stubGlobal('matchMedia', () => ({ matches: false }));
const { forcedCondition } = await import('./forceStyles');

describe(forcedCondition, () => {
  it.each([
    ['(prefers-color-scheme: dark)', 'dark', '(min-width: 0)'],
    ['(prefers-color-scheme: dark)', 'light', '(max-width: 0)'],
    ['(prefers-color-scheme:light) and (min-width: 60rem)', 'dark', '(max-width: 0) and (min-width: 60rem)'],
    ['(prefers-color-scheme: dark)', null, '(prefers-color-scheme: dark)'],
    ['print', 'dark', 'print'],
  ] as const)('%s, %s: %s', (condition, scheme, forced) => expect(forcedCondition(condition, scheme)).toBe(forced));
});
