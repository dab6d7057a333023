import { offlineEn } from './offlineEn';

export const useOfflineWords = () => offlineEn;
