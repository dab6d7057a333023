import { useState } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { csvHead, ownRows } from '../../ownData/ownCsv';
import type { OwnTable } from '../../ownData/ownTable';
import { csvLine } from '../../ui/csvLine';
import { DownloadButton } from '../../ui/DownloadButton';
import { actions } from '../../view/store';
import { useOwnWords } from '../../words/useOwnWords';
import { SummaryLine } from '../timelines/SummaryLine';
import { useLanding } from './landing';
import { forgetKept, keep, type OwnFailure, remove, useOwnShown } from './ownShown';

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
  // Null: not asked yet, so that with a new file the focus is its heading's.
  const [asked, ask] = useState<boolean | null>(null);
  const landing = useLanding<HTMLButtonElement>(asked);
  if (!asked)
    return (
      <button ref={landing} type="button" onClick={() => ask(true)}>
        {words.remove}
      </button>
    );
  return (
    <fieldset className="own-ask">
      <legend>{words.removeAsk(file)}</legend>
      <button type="button" onClick={() => void remove()}>
        {words.removeYes}
      </button>
      <button ref={landing} type="button" onClick={() => ask(false)}>
        {words.removeNo}
      </button>
    </fieldset>
  );
}

/** It stays, or why it could not. */
function Kept({ kept }: { kept: boolean }) {
  const words = useOwnWords();
  const landing = useLanding<HTMLSpanElement>(kept);
  return kept ? (
    <span ref={landing} role="status" tabIndex={-1}>
      {words.keptNow}
    </span>
  ) : (
    <button type="button" onClick={() => void keep()}>
      {words.keep}
    </button>
  );
}

/** What went wrong in the browser's storage. What cannot be read now may be so later: until the reader gives it up, it is tried again. */
function Failure({ failure }: { failure: OwnFailure }) {
  const words = useOwnWords();
  if (failure.of === 'keep') return <p role="alert">{words.keepFailed(failure.reason)}</p>;
  if (failure.of === 'lost') return <p role="alert">{words.keptLost}</p>;
  return (
    <div className="own-ask">
      <p role="alert">{words.restoreFailed(failure.reason)}</p>
      <button type="button" onClick={() => void forgetKept()}>
        {words.forget}
      </button>
    </div>
  );
}

/** That nothing is on show any more. */
function Gone() {
  const words = useOwnWords();
  const landing = useLanding<HTMLParagraphElement>('gone');
  return (
    <p ref={landing} role="status" tabIndex={-1}>
      {words.nothingShown}
    </p>
  );
}

/** The data that are on show: where to see them, whether they stay, and how they go. */
export function OnShow({ index }: { index: AtlasIndex }) {
  const words = useOwnWords();
  const { table, kept, failure, gone } = useOwnShown();
  const landing = useLanding<HTMLHeadingElement>(table);
  const blocs = index.own?.blocs ?? [];
  return (
    <>
      {table && (
        <>
          <h3 ref={landing} tabIndex={-1}>
            {words.shownTitle}
          </h3>
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
            <Kept kept={kept} />
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
      {gone && <Gone />}
      {failure && <Failure failure={failure} />}
    </>
  );
}
