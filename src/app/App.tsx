import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useWords } from '../words/useWords';
import { Atlas } from './Atlas';
import { ErrorBoundary } from './ErrorBoundary';

const client = new QueryClient();

export function App() {
  const words = useWords();
  return (
    <QueryClientProvider client={client}>
      <header className="masthead">
        <h1>{words.title}</h1>
        <p>{words.subtitle}</p>
      </header>
      <ErrorBoundary message={words.appFailed} retry={words.retry}>
        <Atlas />
      </ErrorBoundary>
    </QueryClientProvider>
  );
}
