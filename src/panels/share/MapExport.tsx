import { useMemo } from 'react';
import { useExportWords } from '../../words/useExportWords';
import { useWords } from '../../words/useWords';
import { mapExport } from './mapExport';
import type { ExportProps } from './viewExport';

/** The map by its blocs. */
export default function MapExport({ asked, children }: ExportProps) {
  const words = useWords();
  const text = useExportWords();
  return children(useMemo(() => mapExport(asked, { words, text }), [asked, words, text]));
}
