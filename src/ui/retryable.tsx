import { type ComponentType, type ReactNode, useContext, useEffect, useState } from 'react';
import { DeliveryWordsContext } from './deliveryWords';
import { PartMissing } from './PartMissing';
import { ReloadButton } from './ReloadButton';
import { StillWaiting } from './StillWaiting';

type Fetched<Props> = { Part: ComponentType<Props> } | { error: unknown } | null;

/** Parts that are fetched can be asked for before they are shown. */
type Retryable<Props> = ComponentType<Props & { waiting: ReactNode }> & { preload(): void };

/** A reader who asked the browser to save data gets nothing that was not asked for. */
const savesData = () =>
  'connection' in navigator && Boolean((navigator.connection as { saveData?: boolean } | undefined)?.saveData);

/**
 * A part that is fetched when it is first shown; until then `waiting` stands in its place. `React.lazy` keeps a failed fetch
 * for good: this one throws it to the nearest error boundary and fetches anew when it is mounted again. A part that neither comes
 * nor fails says so after a while.
 */
export function retryable<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): Retryable<Props> {
  let kept: ComponentType<Props> | null = null;
  const preload = () => {
    if (kept || savesData()) return;
    load().then(
      (module) => {
        kept = module.default;
      },
      // Said when it is shown and cannot be.
      () => undefined,
    );
  };
  function Part({ waiting, ...props }: Props & { waiting: ReactNode }) {
    const [fetched, setFetched] = useState<Fetched<Props>>(() => kept && { Part: kept });
    useEffect(() => {
      // Asked for before, it may have come between the drawing, which need not be in one go, and now.
      if (kept) {
        const Part = kept;
        setFetched((before) => before ?? { Part });
        return;
      }
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
  }
  return Object.assign(Part, { preload });
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
