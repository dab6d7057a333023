import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Frame } from '../map/svg/frame';
import { useWords } from '../words/useWords';
import { type FrameName, frameQuery } from './frameQuery';

/** Brings the geometry that a drawing needs; says when it cannot be had, and tries again on request. */
export function WithFrame({ name, children }: { name: FrameName; children(frame: Frame): ReactNode }) {
  const words = useWords();
  const { data, error, isFetching, refetch } = useQuery(frameQuery(name));
  if (data) return children(data);
  if (!error || isFetching) return <p className="page-wait">{words.viewLoading}</p>;
  return (
    <div role="alert" className="failure">
      <p>{words.mapFailed(error.message)}</p>
      <button type="button" onClick={() => refetch()}>
        {words.retry}
      </button>
    </div>
  );
}
