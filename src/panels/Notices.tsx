import type { ReactNode } from 'react';
import { actions, useNotices, useView } from '../view/store';
import { useTranslated } from '../words/spoken';
import { useWords } from '../words/useWords';

/** An address of three hundred wrong blocs must not push the map out of the window. */
const mostNotices = 5;

/** That the view leaves out what was published later, and how much. */
function KnownNotice({ hidden, undated }: { hidden: number; undated: number }) {
  const words = useWords();
  const known = useView((view) => view.known);
  if (known === null) return null;
  return (
    <div className="notices">
      <p>
        <strong>{words.knownTitle(known)}.</strong> {words.knownNote(words.number(hidden), words.number(undated))}
      </p>
      <button type="button" onClick={() => actions.setKnown(null)}>
        {words.knownOff}
      </button>
    </div>
  );
}

interface Props {
  known: { hidden: number; undated: number };
  /** What else there is to say of the page. */
  children: ReactNode;
}

/** What of the address could not be used, and why; and what the view hides on purpose. */
export function Notices({ known, children }: Props) {
  return (
    <div className="notice-area">
      {children}
      <KnownNotice {...known} />
      <AddressNotices />
    </div>
  );
}

function AddressNotices() {
  const words = useWords();
  const inLanguage = useTranslated('reasons');
  const notices = useNotices();
  if (notices.length === 0) return null;
  return (
    <div role="alert" className="notices">
      <p>{words.noticeTitle}</p>
      <ul>
        {notices.slice(0, mostNotices).map(({ parameter, value, reason }) => (
          <li key={`${parameter} ${value}`}>{words.notice(parameter, value, inLanguage?.(reason) ?? reason)}</li>
        ))}
        {notices.length > mostNotices && <li>{words.moreNotices(notices.length - mostNotices)}</li>}
      </ul>
      <button type="button" onClick={actions.dismissNotices}>
        {words.dismiss}
      </button>
    </div>
  );
}
