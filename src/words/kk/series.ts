import type { seriesEn } from '../seriesEn';

const cbu = 'Өзбекстан Орталық банкі';
const nbkr = 'Қырғызстан Ұлттық банкі';
const nbk = 'Қазақстан Ұлттық банкі';

/** Who counts, and what, by the id of the series. */
const names: Readonly<Record<string, string>> = {
  ADB: 'Азия даму банкі',
  CABAR: 'CABAR',
  CBR: 'Ресей банкі',
  'CBR-all-personal': 'Ресей банкі: барлық жеке аударымдар',
  'CBR-transfer-systems': 'Ресей банкі: ақша аудару жүйелері',
  CBU: cbu,
  'CBU-EU27': `${cbu}: ЕО-ның 27 елі`,
  'CBU-July-2024-statement': `${cbu}: мәлімдеме, 2024 жылғы шілде`,
  'CBU-forecast': `${cbu}: болжам`,
  'CBU-gross-transfers': `${cbu}: жалпы аударымдар`,
  'CBU-labour-market-report': `${cbu}: еңбек нарығы туралы есеп`,
  'CBU-six-largest-non-Russian': `${cbu}: Ресейден басқа ең ірі алты жөнелтуші`,
  CERR: 'Экономикалық зерттеулер мен реформалар орталығы',
  'China-Customs': 'Қытай кедені',
  'Daryo-2024-07': 'Daryo, 2024-07',
  EDB: 'Еуразиялық даму банкі',
  'EDB-national': 'Еуразиялық даму банкі: ұлттық деректер',
  Economist: 'The Economist',
  Eurasianet: 'Eurasianet',
  'European-Commission': 'Еуропалық комиссия',
  'Gazeta-wording': 'Gazeta: басылымның тұжырымы',
  'Kremlin-statement': 'Кремль мәлімдемесі',
  MFA: 'СІМ',
  NBK: nbk,
  'NBK-outflow': `${nbk}: шығыс ағын`,
  'NBK-transfer-systems': `${nbk}: ақша аудару жүйелері`,
  NBKR: nbkr,
  'NBKR-gross-new-definition': `${nbkr}: жалпы, жаңа анықтама`,
  'NBKR-gross-transfers': `${nbkr}: жалпы аударымдар`,
  'NBKR-net': `${nbkr}: нетто`,
  'Russian-officials': 'Ресейдің ресми тұлғалары',
  WDI: 'Дүниежүзілік банк (WDI)',
  'WDI-personal-remittances': 'Дүниежүзілік банк (WDI): жеке аударымдар',
  'World-Bank-brief': 'Дүниежүзілік банк: шолу',
  'World-Bank-statement': 'Дүниежүзілік банк: мәлімдеме',
  'external-debt': 'сыртқы қарыз',
  'implied-by-2024-growth': '2024 жылғы өсімнен шығарылған',
  national: 'ұлттық деректер',
  'official-statement': 'ресми мәлімдеме',
  press: 'баспасөз',
  single: 'жеке көрсеткіш',
};

/** A series by name; one that has none yet keeps the words of its id, as who counts writes them. */
export const seriesKk: typeof seriesEn = (id) => names[id] ?? id.replace(/-(?!\d)|(?<!\d)-/g, ' ');
