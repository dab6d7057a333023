import { viewStore } from './store';
import { format, parse, type Vocabulary } from './url';

/** Reads the address into the store; called again when the dataset is in and says which blocs and countries exist. */
export function readUrl(vocabulary?: Vocabulary): void {
  const { view, notices } = parse(location.search, vocabulary);
  viewStore.setState({ view, notices, step: null });
}

/**
 * Ties the store to the address, both ways. The sole user of `history`.
 * Returns the function that unties them.
 */
export function bindUrl(vocabulary: () => Vocabulary | undefined): () => void {
  const onPop = () => readUrl(vocabulary());
  addEventListener('popstate', onPop);
  const stop = viewStore.subscribe(({ view, step }, before) => {
    if (step === null || view === before.view) return;
    const query = format(view);
    if (query === location.search) return;
    const url = `${location.pathname}${query}${location.hash}`;
    if (step === 'push') history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  });
  return () => {
    stop();
    removeEventListener('popstate', onPop);
  };
}
