import { useState } from 'react';
import type { Fact } from '../../domain/facts';
import { useEvidenceWords } from '../../words/useEvidenceWords';
import { recordFileOf } from './recordFiles';

type Place = { kind: 'looking' } | { kind: 'found'; file: string | null } | { kind: 'failed'; reason: string };

/** Where the record is written, and what to do to change it; the file is looked up when the reader asks. */
export function CorrectFact({ fact: { record } }: { fact: Fact }) {
  const text = useEvidenceWords();
  const [place, setPlace] = useState<Place | null>(null);
  const look = () => {
    setPlace({ kind: 'looking' });
    recordFileOf(record.id).then(
      (file) => setPlace({ kind: 'found', file }),
      (error: unknown) => setPlace({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    );
  };
  return (
    <details className="correct-fact" onToggle={({ currentTarget }) => currentTarget.open && place === null && look()}>
      <summary>{text.correct}</summary>
      {place?.kind === 'looking' && <p role="status">{text.looking}</p>}
      {place?.kind === 'failed' && (
        <div role="alert" className="failure">
          <p>{text.fileFailed(place.reason)}</p>
          <button type="button" onClick={look}>
            {text.retry}
          </button>
        </div>
      )}
      <dl className="facts">
        {place?.kind === 'found' && (
          <div>
            <dt>{text.correctFile}</dt>
            <dd>{place.file === null ? text.fileUnknown : <code>src/dataset/records/{place.file}</code>}</dd>
          </div>
        )}
        <div>
          <dt>{text.correctId}</dt>
          <dd>
            <code>{record.id}</code>
          </dd>
        </div>
        <div>
          <dt>{text.correctFields}</dt>
          <dd>
            <code>{Object.keys(record).join(', ')}</code>
          </dd>
        </div>
      </dl>
      <ol className="plain-list">
        {text.correctSteps.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </details>
  );
}
