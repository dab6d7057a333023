import type { Fact } from '../../domain/facts';
import { useDataWords } from '../../words/useDataWords';
import { useEvidenceWords } from '../../words/useEvidenceWords';
import { useWords } from '../../words/useWords';

/** How sure the record is: confidence, when it was checked, whether sources disagree, and what it notes itself. */
export function FactStanding({ fact: { record } }: { fact: Fact }) {
  const words = useWords();
  const data = useDataWords();
  const text = useEvidenceWords();
  const confidence = 'confidence' in record ? record.confidence : undefined;
  const datesOnly = 'contestedAbout' in record && record.contestedAbout === 'dates';
  // Third: the language of what is the record's own prose.
  const rows: readonly (readonly [label: string, value: string, lang?: string])[] = [
    ...(confidence && confidence !== 'unstated' ? [[text.confidence, data.confidences[confidence]] as const] : []),
    ...('checked' in record ? [[text.checked, words.date(record.checked)] as const] : []),
    ...('contested' in record && record.contested
      ? [[text.standing, datesOnly ? text.contestedDates : text.contested] as const]
      : []),
    ...('derived' in record && record.derived ? [[text.standing, text.derived] as const] : []),
    ...('dateNote' in record && record.dateNote ? [[text.date, record.dateNote, 'en'] as const] : []),
    ...('note' in record && record.note ? [[text.note, record.note, 'en'] as const] : []),
  ];
  if (rows.length === 0) return null;
  return (
    <dl className="facts">
      {rows.map(([label, value, lang]) => (
        <div key={value}>
          <dt>{label}</dt>
          <dd lang={lang}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
