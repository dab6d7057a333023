import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { DeliveryWordsContext } from '../ui/deliveryWords';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { useDeliveryWords } from '../words/useDeliveryWords';
import { useWords } from '../words/useWords';
import { Atlas } from './Atlas';
import { Delivery } from './Delivery';
import { Search } from './Search';
import { SkipLinks } from './SkipLinks';
import { ViewNav } from './ViewNav';

// By default a query without a connection waits for one; the service worker answers all the same.
const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } });

export function App() {
  const words = useWords();
  const delivery = useDeliveryWords();
  return (
    <QueryClientProvider client={client}>
      <SkipLinks />
      <header className="masthead">
        <h1>{words.title}</h1>
        <p>{words.subtitle}</p>
        <Search />
        <ViewNav />
      </header>
      <Delivery />
      <DeliveryWordsContext value={delivery}>
        <ErrorBoundary message={words.appFailed} retry={words.retry}>
          <Atlas />
        </ErrorBoundary>
      </DeliveryWordsContext>
    </QueryClientProvider>
  );
}
