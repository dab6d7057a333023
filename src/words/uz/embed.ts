import type { EmbedWords } from '../embedEn';
import { ending } from './ending';
import { date, number } from './format';

/** Words of the embeds and of what makes them, in Uzbek. */
export const embedUz: EmbedWords = {
  open: 'Saytga joylash',
  title: 'Bu koʻrinishni saytga joylash',
  close: 'Yopish',
  hint: 'Buni sahifangizga qoʻying. U cookie qoʻymaydi, oʻquvchining qurilmasida hech narsa saqlamaydi va boshqa hech bir serverga murojaat qilmaydi.',
  what: 'Nimani koʻrsatadi',
  frozen: (day, version) => `Oʻzgarmas: ${date(day)}, maʼlumotlar versiyasi ${version}`,
  frozenHint:
    'Oʻzgarmas nusxa oʻz sanasini saqlaydi; maʼlumotlar keyinroq tuzatilsa, buni aytadi va shu yerga havola beradi.',
  live: 'Yangilanib turadigan: eng yangi maʼlumotlar',
  liveDated: (day) => `Yangilanib turadigan: eng yangi maʼlumotlar, kuni — ${date(day)}`,
  theme: 'Ranglar',
  themes: { auto: 'Oʻquvchi qurilmasida tanlanganidek', light: 'Yorugʻ', dark: 'Qorongʻi' },
  height: 'Balandligi, piksel',
  follow: 'Balandlik mazmunga moslashadi (1 kB li skript qoʻshiladi)',
  inside: (kilobytes) =>
    `Kod ichidagi rasm — hech narsa ishga tushmaydigan joy uchun (${number(kilobytes)} kB qoʻshadi)`,
  code: 'Kod',
  copy: 'Kodni nusxalash',
  copied: 'Nusxalandi',
  preview: 'Alohida koʻrish',
  frameTitle: (title) => `Multivector: ${title}`,
  full: 'Toʻliq koʻrinishni ochish',
  source: (version, asOf) =>
    `Manba: Multivector, maʼlumotlar versiyasi ${version}, yozuvlar ${ending.whole(date(asOf))} holatiga; har birining oʻz manbalari toʻliq koʻrinishda. CC BY 4.0.`,
  changed: (was, is) =>
    `Maʼlumotlarning ${was} versiyasi bilan tayyorlangan; ${is} versiyasi bilan koʻrsatilmoqda, unda tuzatishlar boʻlishi mumkin.`,
  newest: 'Eng yangi koʻrinishni ochish',
};
