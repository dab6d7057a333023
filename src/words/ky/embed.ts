import type { EmbedWords } from '../embedEn';
import { ending } from './ending';
import { date, number } from './format';

/** Words of the embeds and of what makes them, in Kyrgyz. */
export const embedKy: EmbedWords = {
  open: 'Сайтка жайгаштыруу',
  title: 'Бул көрүнүштү сайтка жайгаштыруу',
  close: 'Жабуу',
  hint: 'Муну барагыңызга коюңуз. Ал cookie койбойт, окурмандын түзмөгүндө эч нерсе сактабайт жана башка бир да серверге кайрылбайт.',
  what: 'Эмнени көрсөтөт',
  frozen: (day, version) => `Өзгөрбөс: ${date(day)}, маалыматтын версиясы ${version}`,
  frozenHint: 'Өзгөрбөс көчүрмө өз датасын сактайт; маалыматтар кийин оңдолсо, муну айтып, ушул жерге шилтеме берет.',
  live: 'Жаңырып туруучу: эң жаңы маалыматтар',
  liveDated: (day) => `Жаңырып туруучу: эң жаңы маалыматтар, күнү — ${date(day)}`,
  theme: 'Түстөр',
  themes: { auto: 'Окурмандын түзмөгүндө тандалгандай', light: 'Жарык', dark: 'Караңгы' },
  height: 'Бийиктиги, пиксель',
  follow: 'Бийиктик мазмунга ылайыкташат (1 кБ скрипт кошулат)',
  inside: (kilobytes) => `Коддун ичиндеги сүрөт — эч нерсе иштебеген жер үчүн (${number(kilobytes)} кБ кошот)`,
  code: 'Код',
  copy: 'Кодду көчүрүү',
  copied: 'Көчүрүлдү',
  preview: 'Өзүнчө көрүү',
  frameTitle: (title) => `Multivector: ${title}`,
  full: 'Толук көрүнүштү ачуу',
  source: (version, asOf) =>
    `Булак: Multivector, маалыматтын версиясы ${version}, жазуулар ${ending.to(date(asOf))} карата; ар биринин өз булактары толук көрүнүштө. CC BY 4.0.`,
  changed: (was, is) =>
    `Маалыматтын ${was} версиясы менен жасалган; ${is} версиясы менен көрсөтүлүүдө, анда оңдоолор болушу мүмкүн.`,
  newest: 'Эң жаңы көрүнүштү ачуу',
};
