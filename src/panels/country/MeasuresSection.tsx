import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Day } from '../../domain/day';
import { measureOrder } from '../../domain/measures';
import type { CountryId } from '../../domain/model/country';
import { useWords } from '../../words/useWords';
import { MeasureItem } from '../measures/MeasureItem';

/** Bans and limits that the country imposed or was the target of, newest first. */
export function MeasuresSection({ index, country, day }: { index: AtlasIndex; country: CountryId; day: Day }) {
  const words = useWords();
  const measures = measureOrder(index.measures.get(country) ?? []);
  if (measures.length === 0) return null;
  return (
    <section aria-labelledby="measures-title details-title">
      <h3 id="measures-title">{words.measures}</h3>
      <ul className="rows measures">
        {measures.map((measure) => (
          <li key={measure.id}>
            <MeasureItem measure={measure} index={index} day={day} />
          </li>
        ))}
      </ul>
    </section>
  );
}
