import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { atlasQuery, DatasetError } from '../dataset/query';
import type { AtlasIndex } from '../domain/atlasIndex';
import { bindUrl, readUrl } from '../view/bindUrl';
import { afterFrame, followFrames } from '../view/shown';
import { vocabularyOf } from '../view/vocabulary';
import { useWords } from '../words/useWords';
import { Shell } from './Shell';

/** Ties the address to the view, once it is known which blocs and countries there are. */
function useAddress(index: AtlasIndex | undefined) {
  useEffect(() => {
    const vocabulary = index && vocabularyOf(index);
    readUrl(vocabulary);
    const stop = followFrames();
    const unbind = bindUrl(() => vocabulary, afterFrame);
    return () => {
      unbind();
      stop();
    };
  }, [index]);
}

export function Atlas() {
  const words = useWords();
  const { data: index, error, isFetching, refetch } = useQuery(atlasQuery);
  useAddress(index);

  if (index) return <Shell index={index} />;
  return (
    <main className="plain">
      {error && !isFetching ? (
        <div role="alert" className="failure">
          <h2>{words.dataFailed}</h2>
          <p>{error.message}</p>
          {error instanceof DatasetError && error.detail && (
            <details>
              <summary>{words.details}</summary>
              <pre>{error.detail}</pre>
            </details>
          )}
          <button type="button" onClick={() => refetch()}>
            {words.retry}
          </button>
        </div>
      ) : (
        <p role="status">{words.dataLoading}</p>
      )}
    </main>
  );
}
