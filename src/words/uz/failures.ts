import { failuresIn } from '../failures';

export const failuresUz = failuresIn({
  lost: (file) => `“${file}” olinmadi: aloqa yoki server yoʻq`,
  refused: (file, status) => `“${file}” olinmadi: serverning javobi — ${status}`,
  broken: (file) => `“${file}” yuklanishi uzilib qoldi`,
  reader: 'Sahifaning maʼlumotlarni oʻqiydigan qismi olinmadi',
  unread: (file) => `“${file}” oʻqilmadi`,
  notJson: (file) => `“${file}” JSON emas: fayl kesilgan boʻlishi mumkin`,
  mistakes: (file, count) => `“${file}” faylidagi xatolar: ${count}`,
});
