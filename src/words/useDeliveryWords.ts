import { deliveryEn } from './deliveryEn';

export const useDeliveryWords = () => deliveryEn;
