import { useId, useState } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { DataTable } from '../../ui/DataTable';
import { usePageWords } from '../../words/usePageWords';
import { EvidenceList } from '../evidence/EvidenceList';
import { blocName, contestInWords, countryName, precisionInWords } from './barWords';
import type { BarRow } from './timelineBars';

interface Props {
  title: string;
  rows: readonly BarRow[];
  index: AtlasIndex;
  /** What the first column names. */
  by: 'bloc' | 'country';
}

/** The same facts as a table, made when it is opened. */
export function BarTable({ title, rows, index, by }: Props) {
  const words = usePageWords();
  const [open, setOpen] = useState(false);
  const summary = useId();
  const { timelines } = words;
  const { status, from, to, stage, certainty, sources } = timelines.tableHeads;
  return (
    <details className="chart-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary id={summary}>{timelines.table}</summary>
      {open && (
        <DataTable
          under={summary}
          caption={title}
          heads={[timelines[by], status, from, to, stage, certainty, sources]}
          rows={rows.flatMap((row) =>
            row.bars.map((bar) => ({
              key: bar.id,
              cells: [
                by === 'bloc' ? blocName(index, row.bloc) : countryName(index, row.country),
                bar.label,
                words.date(bar.membership.from),
                bar.membership.to === null ? timelines.openEnd : words.date(bar.membership.to),
                bar.membership.stage ? timelines.stages[bar.membership.stage] : '',
                [...precisionInWords(bar, words), ...contestInWords(bar, words)].join('; ') || timelines.toTheDay,
                <EvidenceList
                  key="sources"
                  evidence={bar.membership.evidence}
                  index={index}
                  fact={bar.membership.id}
                />,
              ],
            })),
          )}
        />
      )}
    </details>
  );
}
