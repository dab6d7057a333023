import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { useWords } from '../words/useWords';
import { Atlas } from './Atlas';
import { Search } from './Search';
import { SkipLinks } from './SkipLinks';
import { ViewNav } from './ViewNav';

const client = new QueryClient();

export function App() {
  const words = useWords();
  return (
    <QueryClientProvider client={client}>
      <SkipLinks />
      <header className="masthead">
        <h1>{words.title}</h1>
        <p>{words.subtitle}</p>
        <Search />
        <ViewNav />
      </header>
      <ErrorBoundary message={words.appFailed} retry={words.retry}>
        <Atlas />
      </ErrorBoundary>
    </QueryClientProvider>
  );
}
