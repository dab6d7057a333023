import { type DragEvent, useId, useState } from 'react';
import { useOwnWords } from '../../words/useOwnWords';
import { useLanding } from './landing';

/** A file, by the browser's own dialogue or dropped. `idle`: there is none, or it has been put away, and the next is chosen here. */
export function FileChoice({ idle, onFile }: { idle: boolean; onFile(file: File): void }) {
  const words = useOwnWords();
  const id = useId();
  const input = useLanding<HTMLInputElement>(idle);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onFile(file);
    // The same file, mended, must be a change.
    if (input.current) input.current.value = '';
  };
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is another way to what the field does
    <div
      className="own-drop"
      data-over={over || undefined}
      onDragEnter={drag(true)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        take(event.dataTransfer.files);
      }}
    >
      <label htmlFor={id}>{words.choose}</label>
      <input
        ref={input}
        id={id}
        type="file"
        className="visually-hidden"
        accept=".csv,.tsv,.txt,.json,text/csv,application/json"
        onChange={({ target }) => take(target.files)}
      />
      <span className="hint">{words.drop}</span>
    </div>
  );
}
