import type { OfflineWords } from '../offlineEn';

/** Offline use and new versions; in the chunk that comes when the page has loaded. */
export const offlineTk: OfflineWords = {
  offline:
    'Birikme ýok. Atlas şu enjamda saklanan zatlar bilen işleýär; çeşmeleriň sahypalary we öň ýüklenmedik faýllar açylmaýar.',
  notKept: (reason) => `Atlas birikmesiz ulanmak üçin bu enjamda saklanmady: ${reason}.`,
  incomplete: 'faýllarynyň birini alyp bolmady; indiki gezek gaýtadan synanyşylar',
  updateReady: 'Atlasyň täze görnüşi taýýar. Siz ony kabul edýänçäňiz, bu sahypa öňki görnüş bilen işleýär.',
  updateTake: 'Täze görnüşi ulanmak',
  updateLater: 'Soňra',
  replaced:
    'Brauzeriň başga sahypasy atlasyň täze görnüşini kabul etdi. Bu sahypanyň heniz açylmadyk bölekleri elýeterli bolman biler.',
};
