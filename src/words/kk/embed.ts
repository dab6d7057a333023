import type { EmbedWords } from '../embedEn';
import { date, number } from './format';

/** Words of the embeds and of what makes them, in Kazakh. */
export const embedKk: EmbedWords = {
  open: 'Ендіру',
  title: 'Осы көріністі ендіру',
  close: 'Жабу',
  hint: 'Мұны өз бетіңізге қойыңыз. Ендірілген көрініс cookie файлын қоймайды, оқырманның құрылғысында ештеңе сақтамайды және басқа серверлерге сұрау жібермейді.',
  what: 'Не көрсетеді',
  frozen: (day, version) => `Бекітілген: ${date(day)}, деректер нұсқасы ${version}`,
  frozenHint: 'Бекітілген көрініс өз күнін сақтайды; деректер кейін түзетілсе, ол туралы айтып, осында сілтеме береді.',
  live: 'Жаңарып тұрады: ең жаңа деректер',
  liveDated: (day) => `Жаңарып тұрады: ең жаңа деректер, күні – ${date(day)}`,
  theme: 'Түстер',
  themes: { auto: 'Оқырман құрылғысының баптауы бойынша', light: 'Ашық', dark: 'Қараңғы' },
  height: 'Биіктігі, пиксель',
  follow: 'Биіктігі мазмұнына қарай (1 кБ скрипт қосады)',
  inside: (kilobytes) => `Код ішіндегі сурет — ештеңе іске қосылмайтын жер үшін (${number(kilobytes)} кБ қосады)`,
  code: 'Код',
  copy: 'Кодты көшіру',
  copied: 'Көшірілді',
  preview: 'Жеке көру',
  frameTitle: (title) => `Multivector. ${title}`,
  full: 'Толық көріністі ашу',
  source: (version, asOf) =>
    `Дереккөз: Multivector, деректер нұсқасы ${version}, жазбалар күні: ${date(asOf)}; әрқайсысының дереккөздері толық көріністе. CC BY 4.0.`,
  changed: (was, is) =>
    `Жасалған кездегі деректер нұсқасы: ${was}; көрсетілген нұсқа: ${is}, онда түзетулер болуы мүмкін.`,
  newest: 'Ең жаңа көріністі ашу',
};
