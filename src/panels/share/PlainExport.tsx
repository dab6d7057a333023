import { useExportWords } from '../../words/useExportWords';
import { useWords } from '../../words/useWords';
import type { ExportProps } from './viewExport';

/** A page with nothing on it to draw, and no rows of its own: its address is what there is to take, and it says so. */
export default function PlainExport({ asked: { view }, children }: ExportProps) {
  const words = useWords();
  const { noPictureOf } = useExportWords();
  const title = words.viewNames[view.view];
  const noPicture = noPictureOf[view.view === 'own' ? 'own' : 'data'];
  return children({ title, summary: title, file: `multivector-${view.view}`, csv: null, picture: null, noPicture });
}
