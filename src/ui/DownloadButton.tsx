interface Props {
  label: string;
  file: string;
  type: string;
  /** Made when it is asked for. */
  content(): string;
}

/** Saves a file that is made in the browser. */
export function DownloadButton({ label, file, type, content }: Props) {
  const save = () => {
    const url = URL.createObjectURL(new Blob([content()], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = file;
    link.click();
    // Revoking at once would cancel the download in some browsers.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
  return (
    <button type="button" onClick={save}>
      {label}
    </button>
  );
}
