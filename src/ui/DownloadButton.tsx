import { useState } from 'react';
import { saveFile } from './saveFile';

interface Props {
  label: string;
  file: string;
  type: string;
  /** Made when it is asked for. */
  content(): string | Blob | Promise<string | Blob>;
}

/** Saves a file that is made in the browser; what could not be made is said beside the button. */
export function DownloadButton({ label, file, type, content }: Props) {
  const [failure, setFailure] = useState<string | null>(null);
  const save = async () => {
    setFailure(null);
    try {
      saveFile(await content(), file, type);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <button type="button" onClick={save}>
        {label}
      </button>
      {failure !== null && <span role="alert">{failure}</span>}
    </>
  );
}
