import { useMemo } from 'react';
import { useComponentsWords } from '../../words/useComponentsWords';
import { useExportWords } from '../../words/useExportWords';
import { usePageWords } from '../../words/usePageWords';
import { useVotesWords } from '../../words/useVotesWords';
import { componentsExport } from './componentsExport';
import type { ExportProps } from './viewExport';

export default function ComponentsExport({ asked, children }: ExportProps) {
  const words = usePageWords();
  const text = useExportWords();
  const votes = useVotesWords();
  const own = useComponentsWords();
  return children(
    useMemo(() => componentsExport(asked, { words, text, votes, own }), [asked, words, text, votes, own]),
  );
}
