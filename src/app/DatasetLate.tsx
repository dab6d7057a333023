import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ReloadButton } from '../ui/ReloadButton';
import { StillWaiting } from '../ui/StillWaiting';
import { useDeliveryWords } from '../words/useDeliveryWords';

interface Props {
  file: string;
  query: { queryKey: QueryKey };
  onRetry(): void;
}

/** Says that a file of the dataset is late, once it is, and asks for it again on request. */
export function DatasetLate({ file, query, onRetry }: Props) {
  const delivery = useDeliveryWords();
  const client = useQueryClient();
  const [asked, setAsked] = useState(0);
  const again = () => {
    setAsked((count) => count + 1);
    // Without the first a refetch would only join the one that hangs.
    void client.cancelQueries({ queryKey: query.queryKey }).then(onRetry);
  };
  return (
    <StillWaiting key={asked} text={delivery.fileLate(file)}>
      <button type="button" onClick={again}>
        {delivery.askAgain}
      </button>
      <ReloadButton label={delivery.reload} />
    </StillWaiting>
  );
}
