import { DatasetError } from '../dataset/query';
import { ReloadButton } from '../ui/ReloadButton';
import { useTranslated } from '../words/spoken';
import { useDeliveryWords } from '../words/useDeliveryWords';
import { useWords } from '../words/useWords';

interface Props {
  error: Error;
  /** What is shown goes on working: it is only the rest that failed. */
  partial: boolean;
  onRetry(): void;
}

/** That the dataset could not be had, why, and the ways out. */
export function DatasetFailure({ error, partial, onRetry }: Props) {
  const words = useWords();
  const delivery = useDeliveryWords();
  const told = useTranslated('failures');
  return (
    <div role="alert" className={partial ? 'notices' : 'failure'}>
      <h2>{partial ? delivery.restFailed : words.dataFailed}</h2>
      <p>{told?.(error.message) ?? error.message}</p>
      {partial && <p>{delivery.restHelp}</p>}
      {error instanceof DatasetError && error.detail && (
        <details>
          <summary>{words.details}</summary>
          <pre lang="en">{error.detail}</pre>
        </details>
      )}
      <button type="button" onClick={onRetry}>
        {words.retry}
      </button>
      <ReloadButton label={delivery.reload} />
    </div>
  );
}
