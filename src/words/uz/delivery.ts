import type { DeliveryWords } from '../deliveryEn';

export const deliveryUz: DeliveryWords = {
  partMissing:
    'Atlasning bir qismini olib boʻlmadi. Sahifa ochilganidan keyin yangiroq versiya chiqqan yoki aloqa uzilgan boʻlishi mumkin.',
  partLate: 'Bu qism 10 soniyada kelmadi. U hamon kutilmoqda; kelgan qismlar ishlashda davom etadi.',
  fileLate: (file) => `${file} 10 soniyada kelmadi. U hamon kutilmoqda.`,
  mapLate: (awaits) =>
    `Xarita 10 soniyada kelmadi, kutilmoqda: ${awaits === 'engine' ? 'xarita dvigateli' : 'geo/countries.geojson'}. Mamlakatlar roʻyxati va barcha panellar ishlaydi.`,
  restFailed: 'Maʼlumotlar toʻplamining bir qismini yuklab boʻlmadi.',
  restHelp:
    'Xarita, roʻyxat, bloklar va sanalar ishlashda davom etadi. Manbalar, voqealar, mamlakat tafsilotlari va boshqa koʻrinishlar yoʻq.',
  restMissing: 'Yuklab boʻlmadi: yuqoridagi xabarga qarang.',
  askAgain: 'Qayta soʻrash',
  reload: 'Sahifani yangilash',
  stylesMissing: (file) =>
    `Uslublarni olib boʻlmadi (${file}): hammasi ishlaydi, lekin bezaksiz koʻrinadi. Yangiroq versiya chiqqan boʻlishi mumkin.`,
  mainStyles: 'asosiy uslublar fayli',
  noHelper: 'Atlasni aloqasiz ishlatish uchun saqlab boʻlmaydi: buni bajaradigan qismni olib boʻlmadi.',
};
