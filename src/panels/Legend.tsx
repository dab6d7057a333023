import { memo } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import type { StandingClass } from '../domain/standing';
import { encodingFor, type Scene } from '../map/style/scene';
import { countLegend, fillLegend, hatchLegend, type LegendEntry, plainLegend, stripeLegend } from '../theme/legend';
import { countFill, type Scheme } from '../theme/palette';
import { retryable } from '../ui/retryable';
import { useWords } from '../words/useWords';
import { Swatch } from './Swatch';

const ArrowsNote = retryable(() => import('./measures/ArrowsNote'));

interface RowsProps {
  title: string;
  entries: readonly LegendEntry[];
  /** How many blocs a count is of. */
  of?: number;
  /** What a standing is called here. */
  label?: (standing: StandingClass) => string;
}

function Rows({ title, entries, of = 0, label }: RowsProps) {
  const words = useWords();
  const nameOf = label ?? ((standing: StandingClass) => words.standing[standing]);
  return (
    <div className="legend-rows">
      <h3>{title}</h3>
      <ul>
        {entries.map(({ key, fill, pattern, standing, count }) => (
          <li key={key}>
            <Swatch fill={fill} pattern={pattern} />
            {standing === null ? words.countOf(count ?? 0, of) : nameOf(standing)}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Props {
  index: AtlasIndex;
  scheme: Scheme;
  blocs: readonly string[];
  /** The map, if it has arrows to explain. */
  arrows: Scene | null;
}

/** What the colours mean, from the same theme data as the map. */
export const Legend = memo(function Legend({ index, scheme, blocs: chosen, arrows }: Props) {
  const words = useWords();
  const [first, second] = chosen.map((id) => index.blocs.get(id));
  const encoding = encodingFor(chosen);
  return (
    <section className="legend" aria-label={words.legend}>
      {encoding === 'none' && <p className="hint">{words.legendNone}</p>}
      {encoding === 'one' && first && <Rows title={words.legendOf(first.short)} entries={fillLegend(first, scheme)} />}
      {encoding === 'two' && first && second && (
        <>
          <Rows title={words.legendOf(first.short)} entries={plainLegend(first, scheme)} />
          <Rows title={words.legendSecond(second.short)} entries={hatchLegend(second, first.id, scheme)} />
        </>
      )}
      {encoding === 'three' &&
        chosen.flatMap((id, place) => {
          const bloc = index.blocs.get(id);
          if (!bloc) return [];
          const entries = stripeLegend(bloc, place, chosen.length, scheme);
          return [<Rows key={id} title={bloc.short} entries={entries} label={words.stripe} />];
        })}
      {encoding === 'three' && <p className="contested-key">{words.noStripe}</p>}
      {encoding === 'count' && (
        <Rows title={words.legendCount} entries={countLegend(chosen.length, scheme)} of={chosen.length} />
      )}
      {(encoding === 'two' || encoding === 'three') && (
        <p className="contested-key">
          <Swatch fill={countFill(2, 2, scheme)} pattern={null} />
          {words.legendSmall}
        </p>
      )}
      {encoding !== 'none' && (
        <p className="contested-key">
          <Swatch fill="transparent" pattern={null} contested />
          {words.legendContested}
        </p>
      )}
      {arrows && <ArrowsNote waiting={null} index={index} scene={arrows} />}
    </section>
  );
});
