import { useContext } from 'react';
import { RestContext } from '../ui/restContext';
import { useDeliveryWords } from '../words/useDeliveryWords';
import { useWords } from '../words/useWords';

/** In place of what only the whole atlas has, while it is on its way or has failed: an empty list there would be a lie. */
export function Awaited({ className = 'hint', id }: { className?: string; id?: string }) {
  const words = useWords();
  const delivery = useDeliveryWords();
  return (
    <p id={id} className={className}>
      {useContext(RestContext) === 'failed' ? delivery.restMissing : words.viewLoading}
    </p>
  );
}
