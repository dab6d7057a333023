import { useMemo } from 'react';
import { useCompareWords } from '../../words/useCompareWords';
import { useExportWords } from '../../words/useExportWords';
import { useWords } from '../../words/useWords';
import { compareExport } from './compareExport';
import { multiplesExport } from './multiplesExport';
import type { ExportProps } from './viewExport';

/** Several maps in a picture: two dates, or a bloc each. */
export default function CompareExport({ asked, children }: ExportProps) {
  const words = useWords();
  const text = useExportWords();
  const compare = useCompareWords();
  const make = asked.view.view === 'multiples' ? multiplesExport : compareExport;
  return children(useMemo(() => make(asked, { words, text, compare }), [make, asked, words, text, compare]));
}
