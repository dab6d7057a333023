import type { WordsOf } from './wordsOf';
/** Offline use and new versions; in the chunk that comes when the page has loaded. */
export const offlineEn = {
  offline:
    'No connection. The atlas works from what is kept on this device; pages of sources, and files never downloaded before, do not open.',
  notKept: (reason: string) => `The atlas is not kept on this device for use without a connection: ${reason}.`,
  incomplete: 'one of its files could not be fetched; the next visit tries again',
  updateReady: 'A new version of the atlas is ready. This page goes on with the old one until you take it.',
  updateTake: 'Use the new version',
  updateLater: 'Later',
  replaced:
    'Another tab has taken a new version of the atlas. Parts of this page that are not open yet may be missing.',
};

export type OfflineWords = WordsOf<typeof offlineEn>;
