import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Frame } from '../map/svg/frame';
import { ReloadButton } from '../ui/ReloadButton';
import { StillWaiting } from '../ui/StillWaiting';
import { useDeliveryWords } from '../words/useDeliveryWords';
import { useWords } from '../words/useWords';
import { type FrameName, frameFile, frameQuery } from './frameQuery';

/** Brings the geometry that a drawing needs; says when it cannot be had, and tries again on request. */
export default function WithFrame({ name, children }: { name: FrameName; children(frame: Frame): ReactNode }) {
  const words = useWords();
  const delivery = useDeliveryWords();
  const { data, error, isFetching, refetch } = useQuery(frameQuery(name));
  const client = useQueryClient();
  const [asked, setAsked] = useState(0);
  const again = () => {
    setAsked((count) => count + 1);
    void client.cancelQueries(frameQuery(name)).then(() => refetch());
  };
  if (data) return children(data);
  if (!error || isFetching)
    return (
      <>
        <p className="page-wait">{words.viewLoading}</p>
        <StillWaiting key={asked} text={delivery.fileLate(frameFile(name))}>
          <button type="button" onClick={again}>
            {delivery.askAgain}
          </button>
          <ReloadButton label={delivery.reload} />
        </StillWaiting>
      </>
    );
  return (
    <div role="alert" className="failure">
      <p>{words.mapFailed(error.message)}</p>
      <button type="button" onClick={() => refetch()}>
        {words.retry}
      </button>
    </div>
  );
}
