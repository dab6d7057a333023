import type { AtlasIndex } from '../../domain/atlasIndex';
import { saveFile } from '../../ui/saveFile';
import { useDay } from '../../view/useDay';
import { usePageWords } from '../../words/usePageWords';
import { csvName, csvOf, matrixTable } from './matrixCsv';
import type { Matrix } from './useMatrix';

/** The table as a file, with exactly its rows and columns. */
export function DownloadMatrix({ index, matrix: { rows, columns } }: { index: AtlasIndex; matrix: Matrix }) {
  const words = usePageWords();
  const day = useDay(index);
  return (
    <button
      type="button"
      onClick={() =>
        saveFile(csvOf(matrixTable(index, rows, columns, day, words)), csvName(day), 'text/csv;charset=utf-8')
      }
    >
      {words.matrix.download}
    </button>
  );
}
