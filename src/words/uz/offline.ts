import type { OfflineWords } from '../offlineEn';

export const offlineUz: OfflineWords = {
  offline:
    'Aloqa yoʻq. Atlas shu qurilmada saqlangan narsalar bilan ishlaydi; manbalarning sahifalari va ilgari yuklab olinmagan fayllar ochilmaydi.',
  notKept: (reason) => `Atlas bu qurilmada aloqasiz ishlatish uchun saqlanmagan: ${reason}.`,
  incomplete: 'fayllardan birini olib boʻlmadi; keyingi kirishda yana urinib koʻriladi',
  updateReady: 'Atlasning yangi versiyasi tayyor. Qabul qilmaguningizcha bu sahifa eskisi bilan ishlaydi.',
  updateTake: 'Yangi versiyaga oʻtish',
  updateLater: 'Keyinroq',
  replaced:
    'Boshqa varaqda atlasning yangi versiyasi qabul qilindi. Bu sahifaning hali ochilmagan qismlari boʻlmasligi mumkin.',
};
