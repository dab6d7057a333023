import '../page.css';
import './own.css';
import { useId } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { useOwnWords } from '../../words/useOwnWords';
import { FileChoice } from './FileChoice';
import { FormatNotes } from './FormatNotes';
import { useLanding, useNotedFocus } from './landing';
import { OnShow } from './OnShow';
import { cancel, readFile, useSession } from './ownSession';
import { Preview } from './Preview';

/** How far a file is read; the reader may call it off. */
function Progress({ file, read, bytes }: { file: string; read: number; bytes: number }) {
  const words = useOwnWords();
  const id = useId();
  const landing = useLanding<HTMLParagraphElement>(file);
  return (
    <div className="own-progress">
      <p ref={landing} id={id} role="status" tabIndex={-1}>
        {words.reading(file)}
      </p>
      <progress max={bytes} value={read} aria-labelledby={id} />
      <span>{words.progress(read, bytes)}</span>
      <button type="button" onClick={cancel}>
        {words.cancel}
      </button>
    </div>
  );
}

/** How the reading of a file came out, where there is nothing to look at. */
function Outcome({ role, text }: { role: 'status' | 'alert'; text: string }) {
  const landing = useLanding<HTMLParagraphElement>(text);
  return (
    <p ref={landing} role={role} tabIndex={-1}>
      {text}
    </p>
  );
}

/** A reader's own memberships, from a file that does not leave the browser. */
export default function OwnPage({ index }: { index: AtlasIndex }) {
  const words = useOwnWords();
  const onFocus = useNotedFocus();
  const { phase, file, bytes, read, result, reader, reason } = useSession();
  return (
    <section className="page own" aria-labelledby="own-title" onFocus={onFocus}>
      <h2 id="own-title">{words.title}</h2>
      <p>{words.intro}</p>
      <OnShow index={index} />
      <FileChoice idle={phase === 'idle'} onFile={(chosen) => readFile(chosen, index)} />
      {phase === 'reading' && <Progress file={file} read={read} bytes={bytes} />}
      {phase === 'cancelled' && <Outcome role="status" text={words.cancelled(file)} />}
      {phase === 'failed' && <Outcome role="alert" text={words.failed(reason)} />}
      {phase === 'read' && result && reader && (
        <Preview key={file} file={file} result={result} reader={reader} index={index} />
      )}
      <FormatNotes />
    </section>
  );
}
