import type { CompareWords } from '../compareEn';

export const compareUz: CompareWords = {
  choice: 'Bir sana yoki ikkita',
  one: 'Bir sana',
  two: 'Ikki sanani solishtirish',
  with: 'va',
  known: 'Faqat shu kungacha eʼlon qilinganlar',
  knownDay: 'Eʼlon qilingan muddat',
  title: (from, to) => `Nima oʻzgardi: ${from} – ${to}`,
  turn: 'Qaysi xarita',
  pair: (from, to) => `Xaritalar: ${from} va ${to}`,
  shown: (day, map) => `Koʻrsatilmoqda: ${day}, ${map}-xarita (2 tadan)`,
  allBlocs: 'Barcha bloklarda',
  chosenBlocs: 'Tanlangan bloklarda',
  scope: 'Bloklar',
  region: 'Mamlakatlar',
  five: 'Markaziy Osiyo va uning davlatlari savdo choralari',
  world: 'Barcha mamlakatlar',
  csv: 'Oʻzgarishlar (CSV)',
  nothing: 'Ikki sana orasida hech narsa oʻzgarmagan.',
  joined: (_country, bloc, after, before) => `— ${bloc}, qoʻshildi: ${after} (avval: ${before})`,
  left: (_country, bloc, after, before) => `— ${bloc}, chiqdi: ${after} (avval: ${before})`,
  became: (_country, bloc, after, before) => `— ${bloc}, yangi maqomi: ${after} (avval: ${before})`,
  opened: (title) => `Boshlandi: ${title}`,
  closed: (title) => `Tugadi: ${title}`,
  sentence: (count, measures) =>
    `maqomda ${count} ta oʻzgarish; boshlangan yoki tugagan savdo choralari: ${measures} ta.`,
};
