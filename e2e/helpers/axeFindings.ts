import type { Page } from '@playwright/test';
import axe, { type AxeReporter, type RawNodeResult } from 'axe-core';

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
 * the site has it, and axe itself makes no markup of text. Its findings become lines in the page: whole, they are half a megabyte; and
 * by a reporter of our own, since axe's own write down the markup of every element and search a selector for each, hundreds of times
 * for nothing.
 * @param decided rules whose open questions others have answered wherever they are put: these are left out
 */
export async function axeFindings(page: Page, decided: readonly string[]): Promise<Findings> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ([ids, left]) => {
      // Rows out of sight are laid out only when asked: until then they would seem to lie over one another.
      for (const rows of document.querySelectorAll<HTMLElement>('.rows-together'))
        rows.style.contentVisibility = 'visible';
      const lines = (id: string, nodes: readonly RawNodeResult<'failed' | 'cantTell'>[]) =>
        nodes.map(({ node, any, all, none }) => {
          const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
          return `${id} | ${node.selector.join(' ')} | ${why}`;
        });
      const report: AxeReporter<Findings> = (results, _, done) =>
        done({
          violations: results.flatMap(({ id, violations }) => lines(id, violations)),
          incomplete: results.flatMap(({ id, incomplete }) => (left.includes(id) ? [] : lines(id, incomplete))),
        });
      const checker = (window as unknown as { axe: typeof axe }).axe;
      checker.configure({ noHtml: true });
      checker.addReporter('lines', report);
      const findings: unknown = await checker.run(document, {
        runOnly: { type: 'rule', values: ids },
        reporter: 'lines',
      });
      return findings as Findings;
    },
    [rules, decided] as const,
  );
}
