import { memo } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import { type LegendGroup, type LegendMark, legendGroups } from '../map/style/legendGroups';
import type { Scene } from '../map/style/scene';
import type { Scheme } from '../theme/palette';
import { retryable } from '../ui/retryable';
import { useWords } from '../words/useWords';
import { Swatch } from './Swatch';

const ArrowsNote = retryable(() => import('./measures/ArrowsNote'));

const Mark = ({ fill, pattern, contested = false }: LegendMark) => (
  <Swatch fill={fill} pattern={pattern} contested={contested} />
);

function Rows({ title, rows }: LegendGroup) {
  return (
    <div className="legend-rows">
      <h2>{title}</h2>
      <ul>
        {rows.map(({ key, mark, label }) => (
          <li key={key}>
            <Mark {...mark} />
            {label}
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
export const Legend = memo(function Legend({ index, scheme, blocs, arrows }: Props) {
  const words = useWords();
  const legend = legendGroups(index, blocs, scheme, words);
  return (
    <section className="legend" aria-label={words.legend}>
      {legend === null && <p className="hint">{words.legendNone}</p>}
      {legend?.groups.map((group) => (
        <Rows key={group.title} {...group} />
      ))}
      {legend?.note && <p className="contested-key">{legend.note}</p>}
      {legend?.keys.map(({ key, mark, label }) => (
        <p key={key} className="contested-key">
          <Mark {...mark} />
          {label}
        </p>
      ))}
      {arrows && <ArrowsNote waiting={null} index={index} scene={arrows} />}
    </section>
  );
});
