/** Who counts, behind the first part of a series' id. */
const counters: Readonly<Record<string, string>> = {
  CBU: 'Өзбекстандын Борбордук банкы',
  NBKR: 'Кыргыз Республикасынын Улуттук банкы',
  NBK: 'Казакстандын Улуттук банкы',
  CBR: 'Россия банкы',
  WDI: 'Дүйнөлүк банк (WDI)',
  ADB: 'Азия өнүктүрүү банкы',
  EDB: 'Евразия өнүктүрүү банкы',
};

/** What is counted, or where it was said, behind the rest of the id, or the whole where nobody counts. */
const parts: Readonly<Record<string, string>> = {
  'all-personal': 'бардык жеке которуулар',
  'transfer-systems': 'которуу системалары',
  EU27: 'ЕБ-27',
  'July-2024-statement': '2024-жылдын июль айындагы билдирүү',
  forecast: 'болжол',
  'gross-transfers': 'дүң которуулар',
  'labour-market-report': 'эмгек рыногу боюнча баяндама',
  'six-largest-non-Russian': 'Россиядан башка эң ири алтоо',
  outflow: 'чыгуу',
  'gross-new-definition': 'дүң, жаңы аныктама',
  net: 'таза',
  'personal-remittances': 'жеке акча которуулар',
  national: 'улуттук маалымат',
  'Daryo-2024-07': 'Daryo, 2024-жылдын июль айы',
  'Gazeta-wording': 'Gazeta баяны',
  'Kremlin-statement': 'Кремлдин билдирүүсү',
  'World-Bank-brief': 'Дүйнөлүк банктын кыскача баяндамасы',
  'World-Bank-statement': 'Дүйнөлүк банктын билдирүүсү',
  'implied-by-2024-growth': '2024-жылкы өсүштөн келип чыгат',
  'official-statement': 'расмий билдирүү',
  press: 'басма сөз',
  'European-Commission': 'Европа комиссиясы',
  single: 'жалгыз көрсөткүч',
  'China-Customs': 'Кытайдын бажысы',
  'external-debt': 'тышкы карыз',
  'Russian-officials': 'Россиянын расмий адамдары',
  MFA: 'Тышкы иштер министрлиги',
};

// A hyphen between figures is that of a date.
const named = (id: string): string => parts[id] ?? id.replace(/-(?!\d)|(?<!\d)-/g, ' ');

/** `CBU-gross-transfers` → “Өзбекстандын Борбордук банкы: дүң которуулар”. */
export const seriesKy = (id: string): string => {
  const [head = '', ...rest] = id.split('-');
  const counter = counters[head];
  if (!counter) return named(id);
  return rest.length > 0 ? `${counter}: ${named(rest.join('-'))}` : counter;
};
