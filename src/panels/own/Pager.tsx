import { useOwnWords } from '../../words/useOwnWords';

interface Props {
  /** Place of the first that is shown, from 0. */
  from: number;
  step: number;
  of: number;
  label: string;
  onChange(from: number): void;
}

/** Which part of a long list is shown, and the way to the others; nothing where the whole is. */
export function Pager({ from, step, of, label, onChange }: Props) {
  const words = useOwnWords();
  if (of <= step) return null;
  // Not `disabled`, which at the last page would take the focus from the button that led there.
  const atEnd = from + step >= of;
  return (
    <nav className="own-pager" aria-label={label}>
      <button type="button" aria-disabled={from === 0} onClick={() => from > 0 && onChange(Math.max(0, from - step))}>
        {words.previous}
      </button>
      <span>{words.pages(from + 1, Math.min(of, from + step), of)}</span>
      <button type="button" aria-disabled={atEnd} onClick={() => atEnd || onChange(from + step)}>
        {words.next}
      </button>
    </nav>
  );
}
