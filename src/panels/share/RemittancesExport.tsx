import { useMemo } from 'react';
import { useExportWords } from '../../words/useExportWords';
import { useRemittancesWords } from '../../words/useRemittancesWords';
import { useWords } from '../../words/useWords';
import { remittancesExport } from './remittancesExport';
import type { ExportProps } from './viewExport';

export default function RemittancesExport({ asked, children }: ExportProps) {
  const words = useWords();
  const text = useExportWords();
  const remittances = useRemittancesWords();
  return children(
    useMemo(() => remittancesExport(asked, { words, text, remittances }), [asked, words, text, remittances]),
  );
}
