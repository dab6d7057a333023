import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { atlasQuery } from '../dataset/query';
import { inTongue } from '../domain/atlasIndex';
import type SearchBox from '../panels/search/SearchBox';
import { useTongue } from '../words/useTongue';
import { useWords } from '../words/useWords';

const load = () => import('../panels/search/SearchBox');

/** True where a key is text. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName));

/** `/` leads to the search box from anywhere but a field. */
function useSlash(focus: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}

/**
 * The search box. Its list is fetched when a reader turns to it; until then a plain field stands in its place, and hands
 * over what was typed. The field must stay the same element meanwhile, or it loses the focus: no `retryable` here.
 */
export function Search() {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [fetched, setFetched] = useState<{ Box: typeof SearchBox } | 'failed' | null>(null);
  // Asked when the box takes the field's place: by then the reader may be elsewhere.
  const [active, setActive] = useState(false);
  const [turnedTo, setTurnedTo] = useState(false);
  const { data, isFetching } = useQuery({ ...atlasQuery, enabled: turnedTo });
  const tongue = useTongue();
  const index = data && inTongue(data, tongue);
  const fetchBox = () =>
    load().then(
      ({ default: Box }) => setFetched({ Box }),
      () => setFetched('failed'),
    );
  useSlash(() => place.current?.querySelector('input')?.focus());
  return (
    <div ref={place} className="search">
      {fetched !== null && fetched !== 'failed' && index ? (
        <fetched.Box index={index} typed={typed} active={active} />
      ) : (
        <input
          className="search-field"
          role="combobox"
          aria-expanded={false}
          aria-controls="search-results"
          aria-label={words.search}
          placeholder={words.search}
          maxLength={120}
          value={typed}
          onPointerEnter={() => load().catch(() => null)}
          onBlur={() => setActive(false)}
          onFocus={() => {
            setActive(true);
            setTurnedTo(true);
            void fetchBox();
          }}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
      {typed !== '' && (fetched === null || (!index && isFetching)) && (
        <p role="status" className="search-wait">
          {words.viewLoading}
        </p>
      )}
      {fetched === 'failed' && <p role="alert">{words.appFailed}</p>}
    </div>
  );
}
