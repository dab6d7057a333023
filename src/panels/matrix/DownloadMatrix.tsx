import type { AtlasIndex } from '../../domain/atlasIndex';
import { useDay } from '../../view/useDay';
import { useWords } from '../../words/useWords';
import { csvName, csvOf, matrixTable } from './matrixCsv';
import type { Matrix } from './useMatrix';

function save(text: string, name: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the address over by the next task.
  setTimeout(() => URL.revokeObjectURL(url));
}

/** The table as a file, with exactly its rows and columns. */
export function DownloadMatrix({ index, matrix: { rows, columns } }: { index: AtlasIndex; matrix: Matrix }) {
  const words = useWords();
  const day = useDay(index);
  return (
    <button type="button" onClick={() => save(csvOf(matrixTable(index, rows, columns, day, words)), csvName(day))}>
      {words.matrix.download}
    </button>
  );
}
