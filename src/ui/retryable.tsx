import { type ComponentType, type ReactNode, useContext, useEffect, useState } from 'react';
import { DeliveryWordsContext } from './deliveryWords';
import { PartMissing } from './PartMissing';
import { ReloadButton } from './ReloadButton';
import { StillWaiting } from './StillWaiting';

type Fetched<Props> = { Part: ComponentType<Props> } | { error: unknown } | null;

/**
 * A part that is fetched when it is first shown; until then `waiting` stands in its place. `React.lazy` keeps a failed fetch
 * for good: this one throws it to the nearest error boundary and fetches anew when it is mounted again. A part that neither comes
 * nor fails says so after a while.
 */
export function retryable<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props & { waiting: ReactNode }> {
  let kept: ComponentType<Props> | null = null;
  return function Retryable({ waiting, ...props }) {
    const [fetched, setFetched] = useState<Fetched<Props>>(() => kept && { Part: kept });
    useEffect(() => {
      if (kept) return;
      let gone = false;
      load().then(
        (module) => {
          kept = module.default;
          if (!gone) setFetched({ Part: module.default });
        },
        (error: unknown) => {
          if (!gone) setFetched({ error: new PartMissing(error) });
        },
      );
      return () => {
        gone = true;
      };
    }, []);
    if (fetched === null)
      return (
        <>
          {waiting}
          <Late />
        </>
      );
    if ('error' in fetched) throw fetched.error;
    return <fetched.Part {...(props as unknown as Props)} />;
  };
}

/** The browser joins another request for the same file to the one that hangs: only a new page asks anew. */
function Late() {
  const words = useContext(DeliveryWordsContext);
  return (
    words && (
      <StillWaiting text={words.partLate}>
        <ReloadButton label={words.reload} />
      </StillWaiting>
    )
  );
}
