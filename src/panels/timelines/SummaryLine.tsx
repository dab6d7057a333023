import { useEffect, useState } from 'react';
import { CopyText } from '../../ui/CopyText';
import { MarkedText } from '../../ui/MarkedText';
import { useSettled } from '../../ui/useSettled';
import { viewStore } from '../../view/store';
import { useWords } from '../../words/useWords';

/**
 * A view in one sentence, to be copied, and the view's live region: it says the sentence when a choice has opened the view,
 * and again when it has changed and come to rest. A view that an address opened is read from its top, so nothing is said.
 * `parts` are a record's own words in it.
 */
export function SummaryLine({ sentence, parts = [] }: { sentence: string; parts?: readonly string[] }) {
  const words = useWords();
  const [first] = useState(() => (viewStore.getState().step === null ? sentence : null));
  const settled = useSettled(sentence);
  // A live region that is born with its words is not heard: it is empty at first.
  const [said, say] = useState('');
  useEffect(() => say((before) => (before === '' && settled === first ? '' : settled)), [settled, first]);
  return (
    <>
      <CopyText text={sentence} label={words.copyWords} done={words.copied}>
        <MarkedText parts={parts}>{sentence}</MarkedText>
      </CopyText>
      <p role="status" className="visually-hidden">
        <MarkedText parts={parts}>{said}</MarkedText>
      </p>
    </>
  );
}
