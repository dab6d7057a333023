/** Loads the page anew; the address holds the view, so nothing that was chosen is lost. */
export function ReloadButton({ label }: { label: string }) {
  return (
    <button type="button" onClick={() => location.reload()}>
      {label}
    </button>
  );
}
