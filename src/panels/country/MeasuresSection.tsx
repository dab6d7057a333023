import type { CountryId, TradeMeasure } from '../../domain/atlas';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Day } from '../../domain/day';
import { isInForce, measureOrder } from '../../domain/measures';
import { useWords } from '../../words/useWords';
import { EvidenceList } from '../evidence/EvidenceList';

function Measure({ measure, index, day }: { measure: TradeMeasure; index: AtlasIndex; day: Day }) {
  const words = useWords();
  const { outcome, inForce, lifted, endKnown } = measure;
  return (
    <li>
      <p>
        <strong>{measure.title}</strong>
        {isInForce(measure, day) && <span className="tag">{words.inForceOn(day)}</span>}
        {outcome !== 'imposed' && <span className="tag">{words[outcome]}</span>}
      </p>
      {outcome === 'imposed' && <p className="since">{words.measureDates(inForce, lifted, endKnown)}</p>}
      <dl className="facts">
        <dt>{words.products}</dt>
        <dd>{measure.products.map(({ name, hs }) => (hs ? `${name} (HS ${hs})` : name)).join(', ')}</dd>
        <dt>{words.statedReason}</dt>
        <dd>{measure.statedReason ?? words.noReason}</dd>
        {measure.allegedMotives.length > 0 && <dt>{words.allegedMotives}</dt>}
        {measure.allegedMotives.map(({ by, text, evidence }) => (
          <dd key={`${by} ${text}`}>
            {text} <span className="claim-by">({index.people.get(by)?.name ?? index.sources.get(by)?.publisher})</span>
            <EvidenceList evidence={evidence} index={index} fact={measure.id} />
          </dd>
        ))}
      </dl>
      <EvidenceList evidence={measure.evidence} index={index} fact={measure.id} />
    </li>
  );
}

/** Bans and limits that the country imposed or was the target of, newest first. */
export function MeasuresSection({ index, country, day }: { index: AtlasIndex; country: CountryId; day: Day }) {
  const words = useWords();
  const measures = measureOrder(index.measures.get(country) ?? []);
  if (measures.length === 0) return null;
  return (
    <section aria-labelledby="measures-title">
      <h3 id="measures-title">{words.measures}</h3>
      <ul className="rows measures">
        {measures.map((measure) => (
          <Measure key={measure.id} measure={measure} index={index} day={day} />
        ))}
      </ul>
    </section>
  );
}
