import { byMeasure, isSolid, type SmallLine } from '../../charts/smallSeries';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { useComponentsWords } from '../../words/useComponentsWords';
import { type Axis, FigurePanel } from './FigurePanel';
import { FigureTable } from './FigureTable';

interface Props {
  title: string;
  lines: readonly SmallLine[];
  index: AtlasIndex;
  axis: Axis;
  /** The level below the heading that it stands under. */
  heading?: 'h4' | 'h5';
}

/** A chart for each measure that has a solid series; what is measured otherwise are single figures, told as such. */
export function MigrationFigures({ title, lines, index, axis, heading: Heading = 'h5' }: Props) {
  const text = useComponentsWords();
  if (lines.length === 0) return <p className="hint">{text.nothing}</p>;
  const measures = [...byMeasure(lines)];
  const drawn = measures.filter(([, own]) => own.some(isSolid));
  const rest = measures.filter(([, own]) => !own.some(isSolid)).flatMap(([, own]) => own);
  return (
    <>
      {drawn.map(([measure, own]) => (
        <div key={measure}>
          <Heading lang="en" className="measured">
            {measure}
          </Heading>
          <FigurePanel title={`${title}, ${measure}`} measured={measure} lines={own} index={index} axis={axis} />
        </div>
      ))}
      {rest.length > 0 && (
        <div className="small-rest">
          <p className="hint">
            {text.singlesOnly} <span lang="en">{[...new Set(rest.map(({ what }) => what))].join('; ')}</span>.
          </p>
          <FigureTable title={title} lines={rest} index={index} />
        </div>
      )}
    </>
  );
}
