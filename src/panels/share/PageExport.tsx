import { useMemo } from 'react';
import { useExportWords } from '../../words/useExportWords';
import { usePageWords } from '../../words/usePageWords';
import { matrixExport } from './matrixExport';
import { overlapsExport } from './overlapsExport';
import { timelinesExport } from './timelinesExport';
import type { ExportProps } from './viewExport';

const exports = { matrix: matrixExport, timelines: timelinesExport, overlaps: overlapsExport } as const;

/** The views that have the words of pages in common. */
export default function PageExport({ asked, children }: ExportProps) {
  const words = usePageWords();
  const text = useExportWords();
  const { view } = asked.view;
  const make = view in exports ? exports[view as keyof typeof exports] : matrixExport;
  return children(useMemo(() => make(asked, words, text), [make, asked, words, text]));
}
