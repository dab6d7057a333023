import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Remittance } from '../../domain/model/figure';
import { passageUrl } from '../../domain/passageUrl';
import { csvLine } from '../../ui/csvLine';
import type { RemittanceWords } from '../../words/remittancesEn';
import { placeName } from './markWords';
import type { RemittanceView } from './remittanceView';

/** The figures of a view in the order of its panels and marks: the rows of table and CSV alike. */
export const rowsOfView = ({ panels }: Pick<RemittanceView, 'panels'>): Remittance[] =>
  panels.flatMap(({ rows }) => rows);

/** A row a figure, as it is on record: codes and names, base, period, unit, series, and each source with its passage. */
export function figuresCsv(index: AtlasIndex, view: RemittanceView, words: RemittanceWords): string {
  const heads =
    'id,recipient_id,recipient,sender_id,sender,period,measure,value,unit,base,compared_with,series,flow,contested,derived,confidence,sources,source_urls,note';
  const lines = rowsOfView(view).map((row) => {
    const sources = row.evidence.flatMap((piece) => {
      const source = index.sources.get(piece.source);
      return source ? [{ name: `${source.publisher}: ${source.title}`, url: passageUrl(source, piece) }] : [];
    });
    return [
      row.id,
      row.recipient,
      placeName(index, row.recipient, words),
      row.sender,
      placeName(index, row.sender, words),
      row.period,
      row.measure,
      String(row.value),
      row.unit,
      row.base ?? '',
      row.comparedWith ?? '',
      row.series,
      row.flow,
      String(row.contested),
      String(row.derived),
      row.confidence,
      sources.map(({ name }) => name).join(' | '),
      sources.map(({ url }) => url).join(' | '),
      row.note ?? '',
    ];
  });
  return [heads.split(','), ...lines].map(csvLine).join('');
}
