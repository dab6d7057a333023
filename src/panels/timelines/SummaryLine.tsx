import { useState } from 'react';
import { CopyText } from '../../ui/CopyText';
import { useSettled } from '../../ui/useSettled';
import { usePageWords } from '../../words/usePageWords';

/** A view in one sentence, to be copied; said again, politely, once it has changed and come to rest. */
export function SummaryLine({ sentence }: { sentence: string }) {
  const words = usePageWords().timelines;
  const [first] = useState(sentence);
  const settled = useSettled(sentence);
  const [changed, setChanged] = useState(false);
  // Silent until the first change: what is there from the start is read where it stands.
  if (!changed && settled !== first) setChanged(true);
  return (
    <>
      <CopyText text={sentence} label={words.copy} done={words.copied} />
      <p role="status" className="visually-hidden">
        {changed ? settled : ''}
      </p>
    </>
  );
}
