import { useMemo } from 'react';
import { useExportWords } from '../../words/useExportWords';
import { useQuotesWords } from '../../words/useQuotesWords';
import { useWords } from '../../words/useWords';
import { quotesExport } from './quotesExport';
import type { ExportProps } from './viewExport';

export default function QuotesExport({ asked, children }: ExportProps) {
  const words = useWords();
  const text = useExportWords();
  const quotes = useQuotesWords();
  return children(useMemo(() => quotesExport(asked, { words, text: quotes }, text), [asked, words, text, quotes]));
}
