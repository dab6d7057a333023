import { type SyntheticEvent, useLayoutEffect, useRef } from 'react';
import { actions, useView, viewStore } from '../view/store';
import { format } from '../view/url';
import type { ViewState } from '../view/viewState';
import { type View, views } from '../view/views';
import { useWords } from '../words/useWords';
import { preloadView } from './Centre';

/** Links, so that a view can be opened in a tab of its own; the address is the view. */
export function ViewNav() {
  const words = useWords();
  const current = useView((state) => state.view);
  const href = (view: View) => format({ ...viewStore.getState().view, view } satisfies ViewState) || '?';
  // Blocs, dates and countries change more often than a link is opened in a tab of its own: it is brought up to date when it is pointed at.
  const near = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    const view = currentTarget.dataset.view as View;
    currentTarget.href = href(view);
    preloadView(view);
  };
  const row = useRef<HTMLUListElement>(null);
  // On a phone the row is wider than the screen. Its own place is set: `scrollIntoView` would scroll the page too.
  useLayoutEffect(() => {
    const link = row.current?.querySelector<HTMLElement>(`[data-view="${current}"]`);
    if (row.current && link)
      row.current.scrollLeft = link.offsetLeft - (row.current.clientWidth - link.offsetWidth) / 2;
  }, [current]);
  return (
    <nav className="views" aria-label={words.views}>
      <ul ref={row}>
        {views.map((view) => (
          <li key={view}>
            <a
              href={href(view)}
              data-view={view}
              aria-current={view === current ? 'page' : undefined}
              onPointerEnter={near}
              onFocus={near}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
                event.preventDefault();
                actions.setView(view);
              }}
            >
              {words.viewNames[view]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
