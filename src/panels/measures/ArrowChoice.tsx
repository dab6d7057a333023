import type { AtlasIndex } from '../../domain/atlasIndex';
import { type Day, firstDay } from '../../domain/day';
import type { TradeMeasure } from '../../domain/model/tradeMeasure';
import type { Scene } from '../../map/style/scene';
import { actions, useOption } from '../../view/store';
import { useMeasuresWords } from '../../words/useMeasuresWords';
import { useWords } from '../../words/useWords';
import { whyNotDrawn } from './arrowWords';

interface Props {
  measure: TradeMeasure;
  index: AtlasIndex;
  scene: Scene;
}

/** The number that ties an entry to its arrow. */
export function ArrowNumber({ number }: { number: number }) {
  return <span className="arrow-number">{number}</span>;
}

/** Chooses a measure as an arrow, and leads to its first day and to the first day without it. */
export function ArrowChoice({ measure, index, scene }: Props) {
  const words = useWords();
  const text = useMeasuresWords();
  const { id, title, outcome, inForce, lifted } = measure;
  const ids = useOption('measures')?.split(',') ?? [];
  const at = ids.indexOf(id);
  const toggle = () => {
    const next = at < 0 ? [...ids, id] : ids.filter((one) => one !== id);
    actions.setOption('measures', next.length > 0 ? next.join(',') : null);
  };
  const why = at < 0 ? null : whyNotDrawn(measure, index, scene, words, text);
  const asOf = firstDay(index.atlas.asOf);
  const days = [inForce, lifted].flatMap((date): Day[] => (date === null ? [] : [firstDay(date)]));
  return (
    <p className="measure-actions">
      {outcome === 'imposed' ? (
        <label>
          <input type="checkbox" checked={at >= 0} onChange={toggle} />
          {text.arrow}
          <span className="visually-hidden" lang="en">
            {title}
          </span>
          {at >= 0 && (
            <span aria-hidden="true">
              <ArrowNumber number={at + 1} />
            </span>
          )}
        </label>
      ) : (
        <span className="hint">{text.noArrow}</span>
      )}
      {why !== null && <span className="hint">{text.notDrawn(why)}</span>}
      {days
        .filter((day) => day !== scene.day && day <= asOf)
        .map((day) => (
          <button key={day} type="button" className="chip" onClick={() => actions.setDate(day === asOf ? null : day)}>
            {text.toDate(words.date(day))}
          </button>
        ))}
    </p>
  );
}
