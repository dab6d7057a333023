import type { AtlasIndex } from '../../domain/atlasIndex';
import { DataTable } from '../../ui/DataTable';
import { useRemittancesWords } from '../../words/useRemittancesWords';
import { EvidenceList } from '../evidence/EvidenceList';
import { rowsOfView } from './figuresCsv';
import { placeName, tagsOf } from './markWords';
import type { RemittanceView } from './remittanceView';

/** What a percentage is of; what the words of the interface lack, in the record's own. */
function Base({ of }: { of: string | undefined }) {
  const words = useRemittancesWords();
  if (of === undefined) return words.noBase;
  return words.bases[of] ?? <span lang="en">{of}</span>;
}

/** The view as rows: every figure of its charts with base, period, unit, series and sources. */
export function FiguresTable({ view, index }: { view: RemittanceView; index: AtlasIndex }) {
  const words = useRemittancesWords();
  const rows = rowsOfView(view);
  const compared = rows.some(({ comparedWith }) => comparedWith !== undefined);
  const heads = [
    words.periodLabel,
    words.recipient,
    words.sender,
    words.valueLabel,
    words.unit,
    words.base,
    ...(compared ? [words.comparedWith] : []),
    words.seriesLabel,
    words.sourceLabel,
  ];
  return (
    <DataTable
      caption={words.tableCaption}
      heads={heads}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          words.periodUpper(row.period),
          placeName(index, row.recipient, words),
          words.upper(placeName(index, row.sender, words)),
          <>
            <span className="figure-value">{words.value(row, row.value)}</span>
            {tagsOf(row, words).map((tag) => (
              <span key={tag} className="tag">
                {tag}
              </span>
            ))}
          </>,
          words.units[row.unit],
          <Base key="base" of={row.base} />,
          ...(compared ? [row.comparedWith ? words.periodUpper(row.comparedWith) : ''] : []),
          words.series(row.series),
          <>
            <EvidenceList evidence={row.evidence} index={index} fact={row.id} />
            {row.note && (
              <span lang="en" className="source-note">
                {row.note}
              </span>
            )}
          </>,
        ],
      }))}
    />
  );
}
