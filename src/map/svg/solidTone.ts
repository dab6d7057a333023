import type { StandingClass } from '../../domain/standing';
import { countFill, fillOf } from '../../theme/palette';
import type { CountryPaint, Scene } from '../style/scene';

/** Side, in CSS pixels, of the smallest country that a pattern can still be read on. */
export const leastPatterned = 40;

const noTie: ReadonlySet<StandingClass> = new Set(['none', 'unknown', 'not-applicable', 'ended']);

/**
 * The plain fill of a country too small for the hatch of a second bloc: "2+" when it has ties to two or more of the
 * chosen blocs, otherwise the tone of the one it has. Null when the hatch is its own standing's, which no tone replaces.
 */
export function solidTone({ blocs, scheme }: Scene, { classes, pattern }: CountryPaint): string | null {
  if (!pattern || blocs.length < 2) return null;
  const ties = blocs.flatMap((bloc, at) => {
    const standing = classes[at] ?? 'none';
    return noTie.has(standing) ? [] : [{ bloc, standing }];
  });
  const [tie, another] = ties;
  if (tie && another) return countFill(2, 2, scheme);
  return tie ? fillOf(tie.bloc, tie.standing, scheme) : null;
}
