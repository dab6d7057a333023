import { createContext } from 'react';

/** What parts that are fetched say when they do not come. Given once by the application: each boundary and each part reads it. */
export interface DeliveryWords {
  /** A part could not be fetched. */
  partMissing: string;
  /** A part has not come, nor failed. */
  partLate: string;
  reload: string;
}

export const DeliveryWordsContext = createContext<DeliveryWords | null>(null);
