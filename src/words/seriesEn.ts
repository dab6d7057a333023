/** Who counts, behind the first part of a series' id. */
const counters: Readonly<Record<string, string>> = {
  CBU: 'Central Bank of Uzbekistan',
  NBKR: 'National Bank of the Kyrgyz Republic',
  NBK: 'National Bank of Kazakhstan',
  CBR: 'Bank of Russia',
  WDI: 'World Bank (WDI)',
  ADB: 'Asian Development Bank',
  EDB: 'Eurasian Development Bank',
};
/** `CBU-gross-transfers` → “Central Bank of Uzbekistan: gross transfers”. */
export const seriesEn = (id: string): string => {
  const [head = '', ...rest] = id.split('-');
  const counter = counters[head];
  // A hyphen between figures is that of a date.
  const words = (text: string) => text.replace(/-(?!\d)|(?<!\d)-/g, ' ');
  if (!counter) return words(id);
  return rest.length > 0 ? `${counter}: ${words(rest.join('-'))}` : counter;
};
