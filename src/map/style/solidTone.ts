import type { StandingClass } from '../../domain/standing';
import { countFill, fillOf, type Scheme } from '../../theme/palette';

/** Side, in CSS pixels, of the smallest country that a pattern can still be read on. */
export const leastPatterned = 40;

const noTie: ReadonlySet<StandingClass> = new Set(['none', 'unknown', 'not-applicable', 'ended']);

/**
 * The plain fill of a country too small for the pattern of two or three blocs: "2+" when it has ties to two or more of them,
 * otherwise the tone of the one it has; null for none. The hatch of a state's own standing no tone replaces.
 */
export function solidTone(blocs: readonly string[], classes: readonly StandingClass[], scheme: Scheme): string | null {
  const ties = blocs.flatMap((bloc, at) => {
    const standing = classes[at] ?? 'none';
    return noTie.has(standing) ? [] : [{ bloc, standing }];
  });
  const [tie, another] = ties;
  if (tie && another) return countFill(2, 2, scheme);
  return tie ? fillOf(tie.bloc, tie.standing, scheme) : null;
}
