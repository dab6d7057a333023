import { useEffect, useRef } from 'react';
import { atlasFile, atlasQuery, firstFile, firstQuery } from '../dataset/query';
import { type AtlasIndex, inTongue } from '../domain/atlasIndex';
import { RestContext } from '../ui/restContext';
import { retryable } from '../ui/retryable';
import { bindUrl, readUrl, recheckView } from '../view/bindUrl';
import { embedding } from '../view/embedding';
import { useOwn, useOwnIndex } from '../view/ownStore';
import type { Vocabulary } from '../view/parameter';
import { afterFrame, followFrames, useShown } from '../view/shown';
import { vocabularyOf } from '../view/vocabulary';
import { useTongue } from '../words/useTongue';
import { useWords } from '../words/useWords';
import { DatasetFailure } from './DatasetFailure';
import { DatasetLate } from './DatasetLate';
import { Shell } from './Shell';
import { useAtlas } from './useAtlas';
import { useKeptOwn } from './useKeptOwn';

const EmbedShell = retryable(() => import('./EmbedShell'));

/** Ties the address to the view, at first by its form alone, then by which blocs, countries and records there are. */
function useAddress(index: AtlasIndex | undefined) {
  const known = useRef<Vocabulary>(undefined);
  const ownComing = useOwn(({ coming }) => coming);
  // Bound once: what a part does to the view as it is shown for the first time, before the effects of what holds it, is written too.
  useEffect(() => {
    const stop = followFrames();
    const unbind = bindUrl(() => known.current, afterFrame);
    return () => {
      unbind();
      stop();
    };
  }, []);
  useEffect(() => {
    if (!index) return;
    const next = vocabularyOf(index, ownComing);
    if (known.current) recheckView(next);
    else readUrl(next);
    known.current = next;
  }, [index, ownComing]);
}

export function Atlas() {
  const words = useWords();
  const { index, first, whole } = useAtlas();
  useAddress(useOwnIndex(index));
  useKeptOwn(index);
  // Of what was known on a day only the whole can tell.
  const known = useShown((view) => view.known);
  const tongue = useTongue();
  const shown = index && !(index.partial && known !== null) ? inTongue(index, tongue) : null;
  const failed = whole.error && !whole.isFetching ? whole.error : null;
  const retry = () => void whole.refetch();

  const rest = failed ? (
    <DatasetFailure error={failed} partial={shown !== null} onRetry={retry} />
  ) : (
    whole.isFetching && <DatasetLate file={atlasFile} query={atlasQuery} onRetry={retry} />
  );
  if (shown)
    return (
      <RestContext value={failed ? 'failed' : 'coming'}>
        {embedding ? (
          <EmbedShell waiting={null} index={shown} rest={shown.partial && rest} />
        ) : (
          <Shell index={shown} rest={shown.partial && rest} />
        )}
      </RestContext>
    );
  return (
    <main className="plain">
      {!failed && <p role="status">{words.dataLoading}</p>}
      {first.isFetching && <DatasetLate file={firstFile} query={firstQuery} onRetry={() => void first.refetch()} />}
      {rest}
    </main>
  );
}
