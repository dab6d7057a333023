import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { pageLanguage } from '../dataset/query';
import { keepFirstPage } from '../map/firstPage';
import { DeliveryWordsContext } from '../ui/deliveryWords';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { embedding } from '../view/embedding';
import type { Spoken } from '../words/spoken';
import { useDeliveryWords } from '../words/useDeliveryWords';
import { useWords } from '../words/useWords';
import { Atlas } from './Atlas';
import { Delivery } from './Delivery';
import { Masthead } from './Masthead';
import { Speaking } from './Speaking';

// By default a query without a connection waits for one; the service worker answers all the same.
const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } });

function Page() {
  const words = useWords();
  const delivery = useDeliveryWords();
  return (
    <>
      {/* In a frame there is no way to other views, and nothing is kept for later. */}
      {!embedding && <Masthead />}
      {!embedding && <Delivery />}
      {/* The build's page stays until the atlas is there: MapView takes it away. */}
      <section
        className="shell first first-shell"
        data-view="map"
        aria-label={words.title}
        lang={pageLanguage}
        ref={keepFirstPage}
      />
      <DeliveryWordsContext value={delivery}>
        <ErrorBoundary message={words.appFailed} retry={words.retry}>
          <Atlas />
        </ErrorBoundary>
      </DeliveryWordsContext>
    </>
  );
}

interface Props {
  /** The language that the page begins in; null: English. */
  spoken: Spoken | null;
}

export const App = ({ spoken }: Props) => (
  <QueryClientProvider client={client}>
    <Speaking first={spoken}>
      <Page />
    </Speaking>
  </QueryClientProvider>
);
