import { useId, useState } from 'react';
import type { SmallLine } from '../../charts/smallSeries';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { DataTable } from '../../ui/DataTable';
import { MarkedText } from '../../ui/MarkedText';
import { useComponentsWords } from '../../words/useComponentsWords';
import { useSeries } from '../../words/useSeries';
import { useWords } from '../../words/useWords';
import { EvidenceList } from '../evidence/EvidenceList';
import { placeName, seriesName, unitName } from './figureWords';

interface Props {
  /** Of it, the record's own words. */
  measured?: string;
  title: string;
  lines: readonly SmallLine[];
  index: AtlasIndex;
}

/** The figures of a panel with base, period, unit, series and sources; made when it is opened. */
export function FigureTable({ title, measured, lines, index }: Props) {
  const words = useWords();
  const text = useComponentsWords();
  const nameOfSeries = useSeries();
  const [open, setOpen] = useState(false);
  const summary = useId();
  const { who, what, period, value, base, series, sources } = text.heads;
  const count = lines.reduce((sum, { points }) => sum + points.length, 0);
  return (
    <details className="chart-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary id={summary}>{text.table(count)}</summary>
      {open && (
        <DataTable
          under={summary}
          caption={<MarkedText parts={[measured]}>{title}</MarkedText>}
          heads={[who, what, period, value, base, series, sources]}
          rows={lines.flatMap((line) =>
            line.points.map(({ record }) => ({
              key: record.id,
              cells: [
                placeName({ index, text }, line.who),
                <span key="what" lang="en">
                  {line.what}
                </span>,
                text.period(record.period),
                <span key="value">
                  {text.value(words.number(record.value), unitName(record.unit, text))}
                  {record.contested && <span className="tag">{words.contested}</span>}
                  {record.derived && <span className="tag">{text.derived}</span>}
                </span>,
                <span key="base" lang="en">
                  {record.base}
                </span>,
                seriesName({ index, series: nameOfSeries }, line.series),
                <EvidenceList key="sources" evidence={record.evidence} index={index} fact={record.id} />,
              ],
            })),
          )}
        />
      )}
    </details>
  );
}
