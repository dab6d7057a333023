/** Who counts, behind the first part of a series' id. */
const counters: Readonly<Record<string, string>> = {
  CBU: 'Oʻzbekiston Markaziy banki',
  NBKR: 'Qirgʻiz Respublikasi Milliy banki',
  NBK: 'Qozogʻiston Milliy banki',
  CBR: 'Rossiya banki',
  WDI: 'Jahon banki (WDI)',
  ADB: 'Osiyo taraqqiyot banki',
  EDB: 'Yevroosiyo taraqqiyot banki',
};

/** What is counted, or where it was said, behind the rest of the id, or the whole where nobody counts. */
const parts: Readonly<Record<string, string>> = {
  'all-personal': 'barcha shaxsiy oʻtkazmalar',
  'transfer-systems': 'oʻtkazma tizimlari',
  EU27: 'YeI-27',
  'July-2024-statement': '2024-yil iyul bayonoti',
  forecast: 'prognoz',
  'gross-transfers': 'yalpi oʻtkazmalar',
  'labour-market-report': 'mehnat bozori sharhi',
  'six-largest-non-Russian': 'Rossiyadan boshqa olti eng yirik',
  outflow: 'chiqim',
  'gross-new-definition': 'yalpi, yangi taʼrif',
  net: 'sof',
  'personal-remittances': 'shaxsiy pul oʻtkazmalari',
  national: 'milliy maʼlumotlar',
  'Daryo-2024-07': 'Daryo, 2024-yil iyul',
  'Gazeta-wording': 'Gazeta bayoni',
  'Kremlin-statement': 'Kreml bayonoti',
  'World-Bank-brief': 'Jahon banki sharhi',
  'World-Bank-statement': 'Jahon banki bayonoti',
  'implied-by-2024-growth': '2024-yilgi oʻsishdan kelib chiqadi',
  'official-statement': 'rasmiy bayonot',
  press: 'matbuot',
  'European-Commission': 'Yevropa komissiyasi',
  single: 'yakka raqam',
  'China-Customs': 'Xitoy bojxonasi',
  'external-debt': 'tashqi qarz',
  'Russian-officials': 'Rossiya rasmiylari',
  MFA: 'Tashqi ishlar vazirligi',
};

// A hyphen between figures is that of a date.
const named = (id: string): string => parts[id] ?? id.replace(/-(?!\d)|(?<!\d)-/g, ' ');

/** `CBU-gross-transfers` → “Oʻzbekiston Markaziy banki: yalpi oʻtkazmalar”. */
export const seriesUz = (id: string): string => {
  const [head = '', ...rest] = id.split('-');
  const counter = counters[head];
  if (!counter) return named(id);
  return rest.length > 0 ? `${counter}: ${named(rest.join('-'))}` : counter;
};
