/** Who counts, behind the first part of a series' id. */
const counters: Readonly<Record<string, string>> = {
  CBU: 'Бонки марказии Ӯзбекистон',
  NBKR: 'Бонки миллии Ҷумҳурии Қирғизистон',
  NBK: 'Бонки миллии Қазоқистон',
  CBR: 'Бонки Русия',
  WDI: 'Бонки ҷаҳонӣ (WDI)',
  ADB: 'Бонки рушди Осиё',
  EDB: 'Бонки рушди АвруОсиё',
};

/** What is counted, behind the rest of the id. */
const kinds: Readonly<Record<string, string>> = {
  'all-personal': 'ҳамаи интиқолҳои шахсӣ',
  'transfer-systems': 'низомҳои интиқоли пул',
  EU27: 'ИА, 27 кишвар',
  'July-2024-statement': 'изҳороти июли 2024',
  forecast: 'пешгӯӣ',
  'gross-transfers': 'интиқоли умумӣ',
  'labour-market-report': 'ҳисобот оид ба бозори меҳнат',
  'six-largest-non-Russian': 'шаш фиристандаи калонтарин ғайр аз Русия',
  national: 'маълумоти миллӣ',
  outflow: 'интиқол ба хориҷ',
  'gross-new-definition': 'интиқоли умумӣ, таърифи нав',
  net: 'соф',
  'personal-remittances': 'ҳаволаҳои пулии шахсӣ',
};

/** Ids whose first part is no counter. */
const whole: Readonly<Record<string, string>> = {
  CERR: 'Маркази тадқиқоти иқтисодӣ ва ислоҳот (CERR)',
  'China-Customs': 'Гумруки Хитой',
  'European-Commission': 'Комиссияи Аврупо',
  'Gazeta-wording': 'ибораи Gazeta',
  'Kremlin-statement': 'изҳороти Кремл',
  MFA: 'Вазорати корҳои хориҷӣ',
  'Russian-officials': 'мансабдорони Русия',
  'World-Bank-brief': 'Бонки ҷаҳонӣ: гузориши мухтасар',
  'World-Bank-statement': 'Бонки ҷаҳонӣ: изҳорот',
  'external-debt': 'қарзи хориҷӣ',
  'implied-by-2024-growth': 'аз рӯи афзоиши соли 2024 ҳисоб шудааст',
  national: 'маълумоти миллӣ',
  'official-statement': 'изҳороти расмӣ',
  press: 'матбуот',
  single: 'рақами ягона',
};

/** `CBU-gross-transfers` → “Бонки марказии Ӯзбекистон: интиқоли умумӣ”. */
export const seriesTg = (id: string): string => {
  const [head = '', ...rest] = id.split('-');
  const counter = counters[head];
  // A hyphen between figures is that of a date.
  const words = (text: string) => text.replace(/-(?!\d)|(?<!\d)-/g, ' ');
  if (!counter) return whole[id] ?? words(id);
  const kind = rest.join('-');
  return kind ? `${counter}: ${kinds[kind] ?? words(kind)}` : counter;
};
