/** Who counts, behind the first part of a series' id. */
const counters: Readonly<Record<string, string>> = {
  CBU: 'Özbegistanyň Merkezi banky',
  NBKR: 'Gyrgyz Respublikasynyň Milli banky',
  NBK: 'Gazagystanyň Milli banky',
  CBR: 'Russiýanyň banky',
  WDI: 'Bütindünýä banky (WDI)',
  ADB: 'Aziýa ösüş banky',
  EDB: 'Ýewraziýa ösüş banky',
};

/** What is counted, behind the rest of the id. */
const kinds: Readonly<Record<string, string>> = {
  'all-personal': 'ähli şahsy geçirimler',
  'transfer-systems': 'pul geçiriş ulgamlary',
  EU27: 'ÝB, 27 ýurt',
  'July-2024-statement': '2024-nji ýylyň iýul beýanaty',
  forecast: 'çaklama',
  'gross-transfers': 'jemi geçirimler',
  'labour-market-report': 'zähmet bazary barada hasabat',
  'six-largest-non-Russian': 'Russiýadan başga iň uly alty iberiji',
  national: 'milli maglumat',
  outflow: 'daşary geçirimler',
  'gross-new-definition': 'jemi, täze kesgitleme',
  net: 'arassa',
  'personal-remittances': 'şahsy pul geçirimleri',
};

/** Ids whose first part is no counter. */
const whole: Readonly<Record<string, string>> = {
  CERR: 'Ykdysady barlaglar we özgertmeler merkezi (CERR)',
  'China-Customs': 'Hytaýyň gümrügi',
  'European-Commission': 'Ýewropa Komissiýasy',
  'Gazeta-wording': 'Gazeta sözlemi',
  'Kremlin-statement': 'Kremliň beýanaty',
  MFA: 'Daşary işler ministrligi',
  'Russian-officials': 'Russiýanyň resmileri',
  'World-Bank-brief': 'Bütindünýä banky: gysga hasabat',
  'World-Bank-statement': 'Bütindünýä banky: beýanat',
  'external-debt': 'daşary bergi',
  'implied-by-2024-growth': '2024-nji ýylyň ösüşinden hasaplanan',
  national: 'milli maglumat',
  'official-statement': 'resmi beýanat',
  press: 'metbugat',
  single: 'ýeke görkeziji',
};

/** `CBU-gross-transfers` → “Özbegistanyň Merkezi banky: jemi geçirimler”. */
export const seriesTk = (id: string): string => {
  const [head = '', ...rest] = id.split('-');
  const counter = counters[head];
  // A hyphen between figures is that of a date.
  const words = (text: string) => text.replace(/-(?!\d)|(?<!\d)-/g, ' ');
  if (!counter) return whole[id] ?? words(id);
  const kind = rest.join('-');
  return kind ? `${counter}: ${kinds[kind] ?? words(kind)}` : counter;
};
