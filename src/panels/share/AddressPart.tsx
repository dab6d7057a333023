import { useRef, useState } from 'react';
import type { Day } from '../../domain/day';
import { useExportWords } from '../../words/useExportWords';
import { previewAddress } from './previewStates';

interface Props {
  address: string;
  title: string;
  /** The day that an address without one stands for; null: the address has one. */
  openDay: Day | null;
  kept: boolean;
  onKeep(kept: boolean): void;
}

/** The address of the view: to copy, and to hand to another program where the browser offers that. */
export function AddressPart({ address, title, openDay, kept, onKeep }: Props) {
  const text = useExportWords();
  const field = useRef<HTMLInputElement>(null);
  const [said, say] = useState<{ of: string; words: string } | null>(null);
  const tell = (words: string) => say({ of: address, words });
  const preview = previewAddress(address);
  const copy = async (what: string) => {
    try {
      await navigator.clipboard.writeText(what);
      tell(text.copied);
    } catch {
      field.current?.select();
      tell(text.byHand);
    }
  };
  const share = async () => {
    try {
      await navigator.share({ title, url: preview ?? address });
    } catch (error) {
      // Sent away by the reader: nothing to say.
      if (!(error instanceof DOMException && error.name === 'AbortError')) tell(text.shareFailed);
    }
  };
  return (
    <section aria-labelledby="share-address">
      <h3 id="share-address">{text.address}</h3>
      <div className="share-address">
        <input
          ref={field}
          type="url"
          readOnly
          value={address}
          aria-label={text.addressOf}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button type="button" onClick={() => copy(address)}>
          {text.copy}
        </button>
        {preview !== null && (
          <button type="button" onClick={() => copy(preview)}>
            {text.copyPreview}
          </button>
        )}
        {'share' in navigator && (
          <button type="button" onClick={share}>
            {text.share}
          </button>
        )}
      </div>
      <p role="status" className="hint">
        {said?.of === address && said.words}
      </p>
      {openDay !== null && (
        <label className="check">
          <input type="checkbox" checked={kept} onChange={({ target }) => onKeep(target.checked)} />
          {text.keepDay(openDay)}
        </label>
      )}
    </section>
  );
}
