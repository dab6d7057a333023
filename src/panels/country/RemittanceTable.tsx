import type { Series } from '../../charts/remittanceSeries';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { useRemittancesWords } from '../../words/useRemittancesWords';
import { useWords } from '../../words/useWords';
import { EvidenceList } from '../evidence/EvidenceList';

interface Props {
  title: string;
  unit: string;
  lines: readonly Series[];
  index: AtlasIndex;
}

/** The chart's points as rows, with the evidence of each. */
export function RemittanceTable({ title, unit, lines, index }: Props) {
  const words = useWords();
  const text = useRemittancesWords();
  return (
    <details className="chart-table">
      <summary>{text.panel.asTable}</summary>
      <div className="scroll">
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{text.periodLabel}</th>
              <th scope="col">{unit}</th>
              <th scope="col">{text.seriesLabel}</th>
              <th scope="col">{text.sourceLabel}</th>
            </tr>
          </thead>
          <tbody>
            {lines.flatMap(({ points }) =>
              points.map(({ record }) => (
                <tr key={record.id}>
                  <th scope="row">{text.periodUpper(record.period)}</th>
                  <td>
                    {words.number(record.value)}
                    {record.contested && <span className="tag">{text.contested}</span>}
                    {record.derived && <span className="tag">{text.derived}</span>}
                  </td>
                  <td>{text.series(record.series)}</td>
                  <td>
                    <EvidenceList evidence={record.evidence} index={index} fact={record.id} />
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </details>
  );
}
