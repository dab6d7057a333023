import type { seriesEn } from '../seriesEn';

const cbu = 'Центральный банк Узбекистана';
const nbkr = 'Национальный банк Кыргызстана';
const nbk = 'Национальный банк Казахстана';

/** Who counts, and what, by the id of the series. */
const names: Readonly<Record<string, string>> = {
  ADB: 'Азиатский банк развития',
  CABAR: 'CABAR',
  CBR: 'Банк России',
  'CBR-all-personal': 'Банк России: все личные переводы',
  'CBR-transfer-systems': 'Банк России: системы денежных переводов',
  CBU: cbu,
  'CBU-EU27': `${cbu}: 27 стран ЕС`,
  'CBU-July-2024-statement': `${cbu}: заявление, июль 2024`,
  'CBU-forecast': `${cbu}: прогноз`,
  'CBU-gross-transfers': `${cbu}: валовые переводы`,
  'CBU-labour-market-report': `${cbu}: доклад о рынке труда`,
  'CBU-six-largest-non-Russian': `${cbu}: шесть крупнейших отправителей без России`,
  CERR: 'Центр экономических исследований и реформ',
  'China-Customs': 'Таможня Китая',
  'Daryo-2024-07': 'Daryo, 2024-07',
  EDB: 'Евразийский банк развития',
  'EDB-national': 'Евразийский банк развития: национальные данные',
  Economist: 'The Economist',
  Eurasianet: 'Eurasianet',
  'European-Commission': 'Европейская комиссия',
  'Gazeta-wording': 'Gazeta: формулировка издания',
  'Kremlin-statement': 'Заявление Кремля',
  MFA: 'МИД',
  NBK: nbk,
  'NBK-outflow': `${nbk}: отток`,
  'NBK-transfer-systems': `${nbk}: системы денежных переводов`,
  NBKR: nbkr,
  'NBKR-gross-new-definition': `${nbkr}: валовые, новое определение`,
  'NBKR-gross-transfers': `${nbkr}: валовые переводы`,
  'NBKR-net': `${nbkr}: нетто`,
  'Russian-officials': 'Официальные лица России',
  WDI: 'Всемирный банк (WDI)',
  'WDI-personal-remittances': 'Всемирный банк (WDI): личные переводы',
  'World-Bank-brief': 'Всемирный банк: обзор',
  'World-Bank-statement': 'Всемирный банк: заявление',
  'external-debt': 'внешний долг',
  'implied-by-2024-growth': 'следует из роста за 2024 год',
  national: 'национальные данные',
  'official-statement': 'официальное заявление',
  press: 'пресса',
  single: 'отдельный показатель',
};

/** A series by name; one that has none yet keeps the words of its id, as who counts writes them. */
export const seriesRu: typeof seriesEn = (id) => names[id] ?? id.replace(/-(?!\d)|(?<!\d)-/g, ' ');
