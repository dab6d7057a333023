import '../components/components.css';
import { isOver, migrationLines } from '../../charts/smallSeries';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Day } from '../../domain/day';
import type { CountryId } from '../../domain/model/country';
import { useComponentsWords } from '../../words/useComponentsWords';
import { axisOf } from '../components/componentsView';
import { MigrationFigures } from '../components/MigrationFigures';

/** Its people abroad: what is counted over time as a chart, the rest as single figures. */
export function MigrationSection({ index, country, day }: { index: AtlasIndex; country: CountryId; day: Day }) {
  const text = useComponentsWords();
  const lines = migrationLines(
    index.atlas.migration.filter(({ period }) => isOver(period, day)),
    country,
  );
  if (lines.length === 0) return null;
  return (
    <section className="small-figures" aria-labelledby="migration-section-title">
      <h3 id="migration-section-title">{text.migration}</h3>
      <MigrationFigures
        title={text.migration}
        lines={lines}
        index={index}
        axis={axisOf(index, [country], day)}
        heading="h4"
      />
    </section>
  );
}
