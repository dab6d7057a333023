import { useState } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { ModalDialog } from '../../ui/ModalDialog';
import { today } from '../../ui/today';
import { useView } from '../../view/store';
import { useCiteWords } from '../../words/useCiteWords';
import { useEvidenceWords } from '../../words/useEvidenceWords';
import { useWords } from '../../words/useWords';
import { CiteFormats } from './CiteFormats';
import { viewCited } from './viewCited';

/** The view as it is cited, in each format. */
export default function CiteDialog({ index, onClose }: { index: AtlasIndex; onClose(): void }) {
  const words = useWords();
  const text = useCiteWords();
  const evidence = useEvidenceWords();
  const [accessed] = useState(today);
  const view = useView((state) => state);
  const base = `${location.origin}${location.pathname}`;
  return (
    <ModalDialog title={text.title} close={text.close} onClose={onClose}>
      <p className="hint">{text.hint}</p>
      <CiteFormats cited={viewCited({ index, words, text, evidence }, view, base, accessed)} />
    </ModalDialog>
  );
}
