import { forceScheme } from '../ui/useScheme';

/** What a rule asked for before it was overruled. */
const asked = new WeakMap<CSSMediaRule, string>();

/** The condition of a rule for one scheme: always where it is the forced one, else never; null: as it was. */
export function forcedCondition(condition: string, scheme: 'light' | 'dark' | null): string {
  if (scheme === null) return condition;
  return condition.replace(/\(prefers-color-scheme:\s*(light|dark)\)/g, (_, own) =>
    own === scheme ? '(min-width: 0)' : '(max-width: 0)',
  );
}

/**
 * The page in one scheme, whatever the system prefers; null: as it prefers. The rules for the dark scheme are those that there are:
 * their conditions are changed, so that no style is written twice.
 */
export function forceStyles(scheme: 'light' | 'dark' | null): void {
  document.documentElement.style.colorScheme = scheme ?? '';
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue;
      const condition = asked.get(rule) ?? rule.media.mediaText;
      asked.set(rule, condition);
      const next = forcedCondition(condition, scheme);
      if (next !== rule.media.mediaText) rule.media.mediaText = next;
    }
  forceScheme(scheme);
}
