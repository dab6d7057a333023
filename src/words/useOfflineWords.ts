import { type OfflineWords, offlineEn } from './offlineEn';
import { useCatalogue } from './spoken';

/** What is said of the connection and of what is kept on the device. */
export const useOfflineWords = (): OfflineWords => useCatalogue('offline', offlineEn);
