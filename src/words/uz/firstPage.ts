import type { FirstPageWords } from '../firstPageEn';

export const firstPageUz: FirstPageWords = {
  description:
    'Markaziy Osiyo davlatlari istalgan kuni qaysi blokka aʼzo, qaysi birida kuzatuvchi, qaysi biridan bosh tortgan yoki chiqqan va buni kim aytadi.',
  late: 'Atlas yuklanmoqda. Choʻzilib ketsa, sahifani yangilang yoki mana buni oling:',
  lateData: 'barcha maʼlumotlar bitta faylda',
  withoutScript:
    'Sanalar, boshqa bloklar, dalillar va qolgan koʻrinishlar uchun JavaScript kerak. Ularning hammasi fayllarda ham bor:',
  files: { atlas: 'butun atlas', memberships: 'aʼzolik', sources: 'manbalar', readme: 'ularda nima bor' },
};
