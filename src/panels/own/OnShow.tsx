import { useState } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { csvHead, ownRows } from '../../ownData/ownCsv';
import type { OwnTable } from '../../ownData/ownTable';
import { csvLine } from '../../ui/csvLine';
import { DownloadButton } from '../../ui/DownloadButton';
import { actions } from '../../view/store';
import { useOwnWords } from '../../words/useOwnWords';
import { SummaryLine } from '../timelines/SummaryLine';
import { keep, remove, useOwnShown } from './ownShown';

/** Blocs that have a button of their own. */
const named = 12;

/** The intervals as a file of the first kind, in parts, so that none is a string of ten megabytes. */
function csvOf(table: OwnTable): Blob {
  const parts = [csvLine(csvHead)];
  for (const row of ownRows(table)) parts.push(csvLine(row));
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}

function Remove({ file }: { file: string }) {
  const words = useOwnWords();
  const [asked, ask] = useState(false);
  if (!asked)
    return (
      <button type="button" onClick={() => ask(true)}>
        {words.remove}
      </button>
    );
  return (
    <fieldset className="own-ask">
      <legend>{words.removeAsk(file)}</legend>
      <button type="button" onClick={() => void remove()}>
        {words.removeYes}
      </button>
      {/* biome-ignore lint/a11y/noAutofocus: the question has taken the place of the button that had the focus */}
      <button type="button" autoFocus onClick={() => ask(false)}>
        {words.removeNo}
      </button>
    </fieldset>
  );
}

/** The data that are on show: where to see them, whether they stay, and how they go. */
export function OnShow({ index }: { index: AtlasIndex }) {
  const words = useOwnWords();
  const { table, kept, failure } = useOwnShown();
  const blocs = index.own?.blocs ?? [];
  return (
    <>
      {table && (
        <>
          <SummaryLine
            sentence={words.shown(table.file, table.blocs.length, table.countries.length, table.line.length)}
          />
          <p className="downloads">
            {blocs.slice(0, named).map(({ id, short }) => (
              <button key={id} type="button" className="chip" onClick={() => actions.showBloc(id)}>
                {words.toMap(short)}
              </button>
            ))}
          </p>
          <p className="downloads">
            {kept ? (
              <span role="status">{words.keptNow}</span>
            ) : (
              <button type="button" onClick={() => void keep()}>
                {words.keep}
              </button>
            )}
            <DownloadButton
              label={words.download}
              file={`${table.file.replace(/\.[^.]*$/, '')}-intervals.csv`}
              type="text/csv;charset=utf-8"
              content={() => csvOf(table)}
            />
          </p>
          {!kept && <p className="hint">{words.keepHint}</p>}
          <p className="hint">{words.countNote}</p>
          <Remove key={table.file} file={table.file} />
        </>
      )}
      {failure && (
        <p role="alert">
          {failure.of === 'keep' ? words.keepFailed(failure.reason) : words.restoreFailed(failure.reason)}
        </p>
      )}
    </>
  );
}
