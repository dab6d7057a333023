import type { AtlasIndex } from '../../domain/atlasIndex';
import { changesBetween, type MeasureChange, measuresBetween, type StandingChange } from '../../domain/changes';
import type { Day } from '../../domain/day';

/** Which changes are listed: those in all blocs or in the chosen ones; those of the world or of the five. */
export interface Scope {
  all: boolean;
  world: boolean;
}

/** The scope that an address asks for. */
export function scopeOf(option: string | null | undefined): Scope {
  const changes = option?.split(',') ?? [];
  return { all: !changes.includes('chosen'), world: changes.includes('world') };
}

/** What is different on the later of two days. */
export function changesView(
  index: AtlasIndex,
  [from, to]: readonly [Day, Day],
  blocs: readonly string[],
  { all, world }: Scope,
): { standings: StandingChange[]; measures: MeasureChange[] } {
  const ours = (country: string) => world || index.countries.get(country)?.region === 'central-asia';
  const ids = all ? index.atlas.blocs.map(({ id }) => id) : blocs;
  return {
    standings: changesBetween(index, from, to, ids).filter(({ country }) => ours(country)),
    measures: measuresBetween(index.atlas.tradeMeasures, from, to).filter(
      ({ measure }) => ours(measure.imposedBy) || ours(measure.target),
    ),
  };
}
