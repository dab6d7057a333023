import type { TimelinesWords } from '../timelinesEn';
import { ending } from './ending';

const othersOf = (count: number): string =>
  count > 0 ? `, boshqa aloqalar (assotsiatsiyalangan, toʻxtatilgan yoki qoʻshilish yoʻlida): ${count}` : '';
const newestOf = (newest: { name: string; status: string } | null): string =>
  newest ? `; eng yangi aloqa — ${newest.name} (${newest.status}).` : '.';

export const timelinesUz: TimelinesWords = {
  title: 'Maqomlarning vaqt chiziqlari',
  intro:
    'Ustuncha — maqomning birinchi kunidan oxirgisigacha. Rang toʻqligi va shtrix aloqa kuchini bildiradi; manbalarini koʻrish uchun bosing.',
  mode: 'Satrlar',
  byCountry: 'Mamlakat boʻyicha',
  byBloc: 'Blok boʻyicha',
  country: 'Mamlakat',
  bloc: 'Blok',
  regions: { 'central-asia': 'Markaziy Osiyo', neighbour: 'Qoʻshnilar', other: 'Boshqa mamlakatlar' },
  choose: 'Tanlang…',
  pickBloc: 'Mamlakatlarini vaqt boʻyicha koʻrish uchun blok tanlang.',
  chartOfCountry: (country) => `${country}: bloklardagi maqomi vaqt boʻyicha`,
  chartOfBloc: (bloc) => `${bloc}: mamlakatlar maqomi vaqt boʻyicha`,
  startKnown: { year: 'boshi faqat yiligacha maʼlum', month: 'boshi faqat oyigacha maʼlum' },
  endKnown: { year: 'oxiri faqat yiligacha maʼlum', month: 'oxiri faqat oyigacha maʼlum' },
  startsBetween: (from, to) => `Boshlangan oraliq: ${from} – ${to}.`,
  endsBetween: (from, to) => `Tugagan oraliq: ${from} – ${to}.`,
  noRecords: 'Yozuv yoʻq.',
  noRecordIn: (count, names) => `Boshqa ${count} blokda yozuv yoʻq: ${names}.`,
  readout: 'Oʻqish uchun ustunchaga olib boring; manbalari uchun bosing.',
  toDate: (day) => `Shu kunni koʻrsatish: ${day}`,
  key: 'Ustunchalar qanday oʻqiladi',
  keySoft: 'Xiralashgan, punktirli uch: kuni maʼlum emas, shu oraliqda',
  keyOpen: 'Strelka: toʻplam sanasigacha oxiri topilmagan',
  keyContested: 'Punktirli hoshiya: maqom boʻyicha manbalar bir-biriga zid',
  keyNone: 'Nuqtali chiziq: maqomi yoʻq deb qayd etilgan',
  keyEnded: 'Ingichka chiziq: chiqqan yoki rad etgan',
  keyBlank: 'Boʻsh: shu vaqt uchun yozuv yoʻq yoki blok hali tuzilmagan',
  keyPeriods: (names) => `Boʻyalgan: ${names}`,
  table: 'Ustunchalar jadvalda',
  tableHeads: {
    status: 'Maqom',
    from: 'Boshi',
    to: 'Oxiri',
    stage: 'Bosqich',
    certainty: 'Aniqlik',
    sources: 'Manbalar',
  },
  openEnd: 'oxiri topilmagan',
  toTheDay: 'kunigacha maʼlum',
  stage: 'Bosqich',
  stages: {
    announced: 'eʼlon qilingan',
    signed: 'imzolangan',
    ratified: 'ratifikatsiya qilingan',
    'in-force': 'kuchda',
  },
  confidence: 'Ishonchlilik',
  confidences: { high: 'yuqori', medium: 'oʻrta', low: 'past' },
  countrySentence: ({ day, country, members, partners, observers, others, newest }) =>
    `${ending.whole(day)} holatiga koʻra ${country}: aʼzo — ${members} blokda, hamkor — ${partners}, kuzatuvchi — ${observers}${othersOf(others)}${newestOf(newest)}`,
  blocSentence: ({ day, bloc, members, partners, observers, others, five, contested, newest }) =>
    [
      `${ending.whole(day)} holatiga koʻra ${bloc}: ${members} aʼzo davlat, ${partners} hamkor va ${observers} kuzatuvchi`,
      othersOf(others),
      contested > 0 ? `; bu maqomlardan ${contested} tasi bahsli` : '',
      `; Markaziy Osiyoning besh davlatidan aʼzolari: ${five ?? 'yoʻq'}`,
      newestOf(newest),
    ].join(''),
  blocAbsent: (day, bloc) => `${ending.whole(day)} holatiga koʻra ${bloc} mavjud boʻlmagan.`,
};
