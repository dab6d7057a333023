import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { atlasQuery } from '../dataset/query';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { retryable } from '../ui/retryable';
import { useWords } from '../words/useWords';

const load = () => import('../panels/search/SearchBox');
const SearchBox = retryable(load);

/** True where a key is text. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName));

/**
 * The search box. Its list is fetched when a reader turns to it; until then a plain field stands in its place and keeps
 * what is typed.
 */
export function Search() {
  const words = useWords();
  const { data: index } = useQuery(atlasQuery);
  const place = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      place.current?.querySelector('input')?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  const field = (
    <input
      className="search-field"
      type="text"
      role="combobox"
      aria-expanded={false}
      aria-controls="search-results"
      aria-label={words.search}
      placeholder={words.search}
      maxLength={120}
      value={typed}
      onPointerEnter={load}
      onFocus={() => setWanted(true)}
      onChange={({ target }) => setTyped(target.value)}
    />
  );
  return (
    <div ref={place} className="search">
      <ErrorBoundary message={words.appFailed} retry={words.retry}>
        {wanted && index ? <SearchBox waiting={field} index={index} typed={typed} /> : field}
      </ErrorBoundary>
    </div>
  );
}
