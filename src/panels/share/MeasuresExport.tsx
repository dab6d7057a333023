import { useMemo } from 'react';
import { useExportWords } from '../../words/useExportWords';
import { useMeasuresWords } from '../../words/useMeasuresWords';
import { useWords } from '../../words/useWords';
import { measuresExport } from './measuresExport';
import type { ExportProps } from './viewExport';

export default function MeasuresExport({ asked, children }: ExportProps) {
  const words = useWords();
  const text = useExportWords();
  const measures = useMeasuresWords();
  return children(useMemo(() => measuresExport(asked, { words, text, measures }), [asked, words, text, measures]));
}
