import type { Page } from '@playwright/test';
import axe, { type Result } from 'axe-core';

/** Levels A and AA of WCAG 2.0 to 2.2, and what axe calls best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every rule of these, those too that axe leaves out unless asked (such as the size of targets) and those it calls experimental. */
const rules = axe.getRules(tags).map(({ ruleId }) => ruleId);

/** The checker's own script, with no loader around it. */
const source = axe.source;

/** What axe found: a line for each element. */
export interface Findings {
  violations: readonly string[];
  /** What it could not decide. */
  incomplete: readonly string[];
}

/**
 * Runs axe in the page as it is. The script comes by the debugger's hand, which the page's policy does not bind: the policy stays as
 * the site has it, and axe itself makes no markup of text. Its findings become lines in the page: whole, they are half a megabyte.
 */
export async function axeFindings(page: Page): Promise<Findings> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async (ids) => {
    // Rows out of sight are laid out only when asked: until then they would seem to lie over one another.
    for (const rows of document.querySelectorAll<HTMLElement>('.rows-together'))
      rows.style.contentVisibility = 'visible';
    const { violations, incomplete } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: { type: 'rule', values: ids },
      resultTypes: ['violations', 'incomplete'],
      reporter: 'v2',
    });
    const lines = (results: readonly Result[]): string[] =>
      results.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any, all, none }) => {
          const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
          return `${id} | ${target.join(' ')} | ${why}`;
        }),
      );
    return { violations: lines(violations), incomplete: lines(incomplete) };
  }, rules);
}
