import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { atlasFile, atlasQuery, DatasetError } from '../dataset/query';
import type { AtlasIndex } from '../domain/atlasIndex';
import { ReloadButton } from '../ui/ReloadButton';
import { StillWaiting } from '../ui/StillWaiting';
import { bindUrl, readUrl } from '../view/bindUrl';
import { afterFrame, followFrames } from '../view/shown';
import { vocabularyOf } from '../view/vocabulary';
import { useDeliveryWords } from '../words/useDeliveryWords';
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
  const delivery = useDeliveryWords();
  const { data: index, error, isFetching, refetch } = useQuery(atlasQuery);
  useAddress(index);
  const client = useQueryClient();
  const [asked, setAsked] = useState(0);
  const again = () => {
    setAsked((count) => count + 1);
    // Without the first a refetch would only join the one that hangs.
    void client.cancelQueries(atlasQuery).then(() => refetch());
  };

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
          <ReloadButton label={delivery.reload} />
        </div>
      ) : (
        <>
          <p role="status">{words.dataLoading}</p>
          <StillWaiting key={asked} text={delivery.fileLate(atlasFile)}>
            <button type="button" onClick={again}>
              {delivery.askAgain}
            </button>
            <ReloadButton label={delivery.reload} />
          </StillWaiting>
        </>
      )}
    </main>
  );
}
