import { useWords } from '../../words/useWords';
import type { ExportProps } from './viewExport';

/** A view that has nothing to export but its address. */
export default function PlainExport({ asked: { view }, children }: ExportProps) {
  const words = useWords();
  const title = words.viewNames[view.view];
  return children({ title, summary: title, file: `multivector-${view.view}`, csv: null, picture: null });
}
