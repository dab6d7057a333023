import { actions, useNotices } from '../view/store';
import { useWords } from '../words/useWords';

/** What of the address could not be used, and why. */
export function Notices() {
  const words = useWords();
  const notices = useNotices();
  if (notices.length === 0) return null;
  return (
    <div role="alert" className="notices">
      <p>{words.noticeTitle}</p>
      <ul>
        {notices.map(({ parameter, value, reason }) => (
          <li key={`${parameter} ${value}`}>{words.notice(parameter, value, reason)}</li>
        ))}
      </ul>
      <button type="button" onClick={actions.dismissNotices}>
        {words.dismiss}
      </button>
    </div>
  );
}
