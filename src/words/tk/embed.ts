import type { EmbedWords } from '../embedEn';
import { date, number } from './format';

/** Words of the embeds and of what makes them. */
export const embedTk: EmbedWords = {
  open: 'Sahypa ýerleşdirmek',
  title: 'Bu görnüşi öz sahypaňyza ýerleşdirmek',
  close: 'Ýapmak',
  hint: 'Muny öz sahypaňyza goýuň. Ol kuki goýmaýar, okyjynyň enjamynda hiç zat saklamaýar we başga serwere ýüz tutmaýar.',
  what: 'Näme görkezýär',
  frozen: (day, version) => `Üýtgemeýän: ${date(day)}, maglumatlar ${version}`,
  frozenHint:
    'Üýtgemeýän görnüş öz senesini saklaýar; maglumatlar soň düzedilse, ol muny habar berýär we bu ýere salgylanýar.',
  live: 'Täzelenýän: iň täze maglumatlar',
  liveDated: (day) => `Täzelenýän: şu sene üçin iň täze maglumatlar: ${date(day)}`,
  theme: 'Reňkler',
  themes: { auto: 'Okyjynyň enjamynyň sazlamasy boýunça', light: 'Açyk', dark: 'Goýy' },
  height: 'Beýikligi, piksel',
  follow: 'Beýikligi mazmuna görä üýtgeýär (1 kB skript goşýar)',
  inside: (kilobytes) => `Koduň içindäki surat — hiç zat işledilmeýän ýer üçin (${number(kilobytes)} kB goşýar)`,
  code: 'Kod',
  copy: 'Kody göçürmek',
  copied: 'Göçürildi',
  preview: 'Aýratyn görmek',
  frameTitle: (title) => `Multivector – ${title}`,
  full: 'Doly görnüşi açmak',
  source: (version, asOf) =>
    `Çeşme: Multivector, maglumatlar ${version}, ýazgylaryň senesi ${date(asOf)}; her ýazgynyň öz çeşmeleri doly görnüşde. CC BY 4.0.`,
  changed: (was, is) =>
    `Döredilende ulanylan maglumatlar: ${was}; görkezilýän maglumatlar: ${is}, olarda düzedişler bolup biler.`,
  newest: 'Iň täze görnüşi görmek',
};
