const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Names of organisations, `ORGAA` and on. */
export const organisations = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `ORG${letters[Math.floor(i / 26)]}${letters[i % 26]}`);

/**
 * A table by countries and years as in the Correlates of War IGO data: made up by a rule, and as large as one is. State s is a member
 * of organisation o from a year of its own on where the two numbers fit, and none before; every eleventh pair is missing.
 */
export function igoTable(states: readonly string[], from: number, years: number, orgs: number): string {
  const lines = [['country', 'year', ...organisations(orgs)].join(',')];
  states.forEach((state, s) => {
    for (let year = from; year < from + years; year += 1) {
      const cells = Array.from({ length: orgs }, (_, o) => {
        if ((s + o) % 11 === 10) return '-9';
        return (s * 7 + o * 3) % 5 === 0 && year - from >= (s + o) % years ? '1' : '0';
      });
      lines.push(`${state},${year},${cells.join(',')}`);
    }
  });
  return `${lines.join('\n')}\n`;
}
