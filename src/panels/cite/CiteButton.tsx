import { useState } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { retryable } from '../../ui/retryable';
import { useCiteWords } from '../../words/useCiteWords';

const CiteDialog = retryable(() => import('./CiteDialog'));

/** Opens the citation of the view; the dialog is fetched when it is asked for. */
export function CiteButton({ index }: { index: AtlasIndex }) {
  const text = useCiteWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" aria-haspopup="dialog" onPointerEnter={CiteDialog.preload} onClick={() => setOpen(true)}>
        {text.open}
      </button>
      {open && <CiteDialog waiting={null} index={index} onClose={() => setOpen(false)} />}
    </>
  );
}
