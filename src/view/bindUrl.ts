import { embedding, withEmbedding } from './embedding';
import { languageOfPath, pathInLanguage } from './languagePage';
import type { Vocabulary } from './parameter';
import { viewStore } from './store';
import { format, parse } from './url';
import type { ViewState } from './viewState';

/** Where the query names no language, the page does. */
const langOf = (lang: ViewState['lang']): ViewState['lang'] =>
  new URLSearchParams(location.search).has('lang') ? lang : languageOfPath(location.pathname);

/** Reads the address into the store; called again when the dataset is in and says which blocs and countries exist. */
export function readUrl(vocabulary?: Vocabulary): void {
  const { view, notices } = parse(location.search, vocabulary);
  viewStore.setState({ view: { ...view, lang: langOf(view.lang) }, notices, step: null });
}

/**
 * Holds the view against a vocabulary that knows more than the one that it was read by. What was good stays the very same view;
 * what is not known after all falls back and leaves its notice beside those that the reader has not put away.
 */
export function recheckView(vocabulary: Vocabulary): void {
  const { view, notices } = viewStore.getState();
  const found = parse(format(view), vocabulary);
  if (found.notices.length > 0)
    viewStore.setState({ view: found.view, notices: [...notices, ...found.notices], step: null });
}

/** A drag writes its last position only: browsers refuse more than about three changes of the address a second. */
const pause = 200;

/**
 * Ties the store to the address, both ways. The sole user of `history`.
 * `later` says when a discrete choice is written: a browser takes its time over it, and the map need not wait.
 * Returns the function that unties them.
 */
export function bindUrl(
  vocabulary: () => Vocabulary | undefined,
  later: (write: () => void) => void = (write) => write(),
): () => void {
  /** Choices that are not written yet, oldest first. */
  let choices: ViewState[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const address = () => location.pathname + location.search;
  /** Last read or written. */
  let seen = address();
  const write = (view: ViewState, how: 'pushState' | 'replaceState') => {
    const next = pathInLanguage(location.pathname, view.lang) + withEmbedding(format(view), embedding);
    if (next !== address()) history[how](null, '', next + location.hash);
    seen = address();
  };
  const writeChoices = () => {
    const waiting = choices;
    choices = [];
    for (const view of waiting) write(view, 'pushState');
  };
  const settle = (view: ViewState) => {
    writeChoices();
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    write(view, 'replaceState');
  };
  const onPop = () => {
    // A skip link changes the fragment alone: the view is as it was.
    if (address() === seen) return;
    clearTimeout(timer);
    timer = undefined;
    if (choices.length > 0) {
      // Back, before the last choice had an entry: the browser went one too far, back from the entry before it.
      history.pushState(null, '', seen + location.hash);
      choices.pop();
      writeChoices();
    }
    seen = address();
    readUrl(vocabulary());
  };
  const onHide = () => settle(viewStore.getState().view);
  addEventListener('popstate', onPop);
  addEventListener('pagehide', onHide);
  const stop = viewStore.subscribe(({ view, step }, before) => {
    if (step === null || view === before.view) return;
    if (step === 'push') {
      // Where a drag had got to is the place that a step back returns to.
      settle(before.view);
      choices.push(view);
      later(writeChoices);
    } else {
      clearTimeout(timer);
      timer = setTimeout(() => settle(viewStore.getState().view), pause);
    }
  });
  return () => {
    onHide();
    stop();
    removeEventListener('popstate', onPop);
    removeEventListener('pagehide', onHide);
  };
}
