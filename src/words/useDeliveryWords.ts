import { type DeliveryWords, deliveryEn } from './deliveryEn';
import { useCatalogue } from './spoken';

/** What is said of files that are late or missing, in the language of the interface. */
export const useDeliveryWords = (): DeliveryWords => useCatalogue('delivery', deliveryEn);
