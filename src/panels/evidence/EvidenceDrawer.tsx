import './drawer.css';
import { useEffect, useRef, useState } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { factOf, ownFactOf } from '../../domain/facts';
import { isOwn } from '../../domain/ownAtlas';
import { MarkedText } from '../../ui/MarkedText';
import { today } from '../../ui/today';
import { type Shown, showEvidence, useDrawer } from '../../view/drawerStore';
import { useShown } from '../../view/shown';
import { useCiteWords } from '../../words/useCiteWords';
import { useEvidenceWords } from '../../words/useEvidenceWords';
import { useWords } from '../../words/useWords';
import { CiteFormats } from '../cite/CiteFormats';
import { citedAddress, fixedView } from '../cite/viewCited';
import { CorrectFact } from './CorrectFact';
import { EvidenceSides } from './EvidenceSides';
import { FactClaims } from './FactClaims';
import { FactStanding } from './FactStanding';
import { factCited } from './factCited';
import { evidenceWords, ownWordsOf } from './factWords';

function Contents({ shown: { evidence, fact: id }, index }: { shown: Shown; index: AtlasIndex }) {
  const words = useWords();
  const text = useEvidenceWords();
  const cite = useCiteWords();
  const view = useShown((state) => state);
  const [accessed] = useState(today);
  const found = factOf(index.atlas, evidence, id) ?? ownFactOf(index, id);
  const say = { index, words, text };
  const what = found ? evidenceWords(say, found) : text.unnamed;
  const cited = factCited(say, cite, {
    id: found?.fact.record.id ?? null,
    what,
    evidence,
    accessed,
    url: citedAddress(fixedView(view, index), `${location.origin}${location.pathname}`),
  });
  return (
    <>
      {found && <p className="hint">{text.kinds[found.fact.topic]}</p>}
      <p className="fact-words">
        <MarkedText parts={found ? ownWordsOf(found) : []}>{what}</MarkedText>
      </p>
      {found && !found.part && <FactStanding fact={found.fact} />}
      <EvidenceSides evidence={evidence} index={index} />
      {found && !found.part && <FactClaims fact={found.fact} evidence={evidence} index={index} />}
      <section aria-labelledby="evidence-citation">
        <h3 id="evidence-citation">{text.citation}</h3>
        <CiteFormats cited={cited} />
      </section>
      {found && !isOwn(found.fact.record.id) && <CorrectFact key={found.fact.record.id} fact={found.fact} />}
    </>
  );
}

/**
 * All about a piece of evidence, over the page. There is one, whoever opens it: what is asked for from within takes the
 * place of what was there. Closed, the focus is where it was.
 */
export default function EvidenceDrawer({ index }: { index: AtlasIndex }) {
  const text = useEvidenceWords();
  const shown = useDrawer((state) => state.shown);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    // From the top, for each thing shown: the button that asked for it may be gone.
    if (shown === null) return;
    dialog.current?.scrollTo(0, 0);
    heading.current?.focus();
  }, [shown]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the drawer closes it; for the keyboard there is Escape
    <dialog
      ref={dialog}
      className="drawer"
      aria-labelledby="drawer-title"
      onClose={() => showEvidence(null)}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
    >
      <div className="drawer-body">
        <header>
          <h2 id="drawer-title" ref={heading} tabIndex={-1}>
            {text.title}
          </h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            {text.close}
          </button>
        </header>
        {shown && <Contents shown={shown} index={index} />}
      </div>
    </dialog>
  );
}
