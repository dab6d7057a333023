import type { MeasuresWords } from '../measuresEn';
import { ending } from './ending';

export const measuresUz: MeasuresWords = {
  intro:
    'Kim kimdan nimani taqiqlaydi, qachondan qachongacha. Taqiqlagan tomon aytgan sabab boshqalar aytganidan alohida turadi.',
  who: 'Kim joriy etgan',
  whom: 'Kimga qarshi',
  anybody: 'Istalgan',
  both: 'Ikkala yoʻnalish',
  bothHint: 'ikkinchisi birinchisiga qoʻygani ham',
  product: 'Mahsulot yoki HS kodi',
  force: 'Sana holatiga',
  forces: {
    all: 'Qayd etilgan hammasi',
    day: 'Boshlangan, tugagani maʼlum emas',
    ended: 'Bekor qilingan, tugagan yoki almashtirilgan',
    ahead: 'Hali boshlanmagan',
    never: 'Koʻrib chiqilgan yoki rad etilgan',
  },
  show: 'Koʻrsatish shakli',
  shows: { list: 'Roʻyxat', timeline: 'Vaqt chizigʻi' },
  clear: 'Filtrlarni tozalash',
  none: 'Bu filtrlarga mos savdo chorasi qayd etilmagan.',
  noneHelp: 'Bu atlas nimani topganini bildiradi, chora boʻlmaganini emas.',
  phases: {
    'in-force': 'Kuchda',
    'end-not-found': 'Boshlangan, oxiri topilmagan',
    'start-not-found': 'Boshi topilmagan, hali tugamagan',
    ahead: 'Hali kuchga kirmagan',
    ended: 'Bekor qilingan, tugagan yoki almashtirilgan',
    considered: 'Koʻrib chiqilgan, joriy etilmagan',
    denied: 'Eʼlon qilingan, soʻng rad etilgan',
  },
  phaseHints: {
    'end-not-found':
      'Shu kungacha boshlangan; tugagani haqida xabar topilmadi, bu hozir ham amal qilishini bildirmaydi.',
    considered: 'Hech qachon kuchda boʻlmagan va shunday chizilmaydi.',
    denied: 'Hech qachon kuchda boʻlmagan va shunday chizilmaydi.',
  },
  tag: (phase, day) =>
    ({
      'in-force': `${ending.whole(day)} holatiga kuchda`,
      'end-not-found': `${ending.to(day)} boshlangan, oxiri topilmagan`,
      'start-not-found': `boshi topilmagan; ${ending.whole(day)} holatiga tugamagan`,
      ahead: `${ending.whole(day)} holatiga hali kuchga kirmagan`,
      ended: `${ending.to(day)} tugagan`,
      considered: 'koʻrib chiqilgan, joriy etilmagan',
      denied: 'eʼlon qilingan, soʻng rad etilgan',
    })[phase],
  monthOnly: 'faqat oyi maʼlum',
  heading: (who, kind, whom) => `${who} → ${whom}: ${kind}`,
  kinds: { 'import-ban': 'import taqiqi', 'export-ban': 'eksport taqiqi', 'transit-limit': 'tranzit cheklovi' },
  dates: (announced, inForce, lifted, endKnown, replaced) =>
    [
      ...(announced !== null && announced !== inForce ? [`eʼlon qilingan: ${announced}`] : []),
      inForce ? ending.from(inForce) : 'boshi topilmagan',
      lifted
        ? `${replaced ? 'almashtirilgan' : 'bekor qilingan'}: ${lifted}`
        : endKnown
          ? 'hali kuchda'
          : 'oxiri topilmagan',
    ].join(', '),
  announced: (day) => (day ? `eʼlon qilingan: ${day}` : 'sanasi topilmagan'),
  firstWithout: 'Oxiri — chora amal qilmagan birinchi kun.',
  products: 'Mahsulotlar',
  hs: (code, name) => `HS ${code}: ${name}`,
  statedReason: 'Bildirilgan sabab',
  noReason: 'Topilmagan',
  allegedMotives: 'Taxmin qilingan sabablar',
  noMotives: 'Qayd etilmagan',
  replacedBy: 'Oʻrniga kelgan chora',
  replaces: 'Almashtirgan chora',
  other: (title, from) => (from ? `${title}, ${ending.from(from)}` : title),
  sure: 'Ishonchlilik',
  confidences: { high: 'yuqori', medium: 'oʻrta', low: 'past' },
  toDate: (day) => `Shu kunga oʻtish: ${day}`,
  arrow: 'Xaritada strelka',
  noArrow: 'Kuchda boʻlmagan: strelka yoʻq',
  arrows: 'Strelkalar',
  arrowsTitle: 'Savdo choralari strelkalar bilan',
  arrowsHint: 'Joriy etgan tomondan qarshi tomonga. Punktir: boshlangan, oxiri topilmagan.',
  drawn: (names) => `Strelkalar: ${names.join('; ')}.`,
  noneDrawn: 'Tanlangan choralarning hech biri shu kuni chizilmaydi.',
  notDrawn: (why) => `chizilmagan: ${why}`,
  tooMany: (most) => `${most} tadan ortiq strelkani farqlab boʻlmaydi`,
  noPlace: 'qarshi tomonning xaritada oʻrni yoʻq',
  removeArrows: 'Strelkalarni olib tashlash',
  showOnMap: 'Xaritada koʻrsatish',
  mapCaption: (day) => `Tanlangan choralar, ${day}`,
  openMeasures: 'Barcha savdo choralari',
  csv: 'Choralar (CSV)',
  chart: 'Savdo choralari vaqt boʻyicha',
  chartKey:
    'Punktir yoki xira: kuni maʼlum emas yoki oxiri topilmagan. Romb: koʻrib chiqilgan yoki rad etilgan, kuchda boʻlmagan. Tik chiziq: tanlangan sana.',
  scope: ({ who, whom, both, product }) => {
    const one = who ?? whom;
    const pair =
      who && whom
        ? both
          ? `${who} va ${whom}, ikkala yoʻnalish`
          : `${who} → ${whom}`
        : both && one
          ? `${one}, joriy etgan yoki qarshi tomon`
          : [who ? `joriy etgan: ${who}` : '', whom ? `qarshi tomon: ${whom}` : ''].join('');
    return [pair, product ? `mahsulot: “${product}”` : ''].filter(Boolean).join(', ');
  },
  sentence: ({ day, past, total, scope, named, counts }) => {
    const now = counts['in-force'];
    const never = counts.considered + counts.denied;
    const was = past ? ' edi' : '';
    const parts = [
      `kuchda${was} — ${now || 'hech biri'}${named.length > 0 ? ` (${named.join('; ')})` : ''}`,
      ...(counts['end-not-found'] > 0 ? [`boshlangan, oxiri topilmagan — ${counts['end-not-found']}`] : []),
      ...(counts['start-not-found'] > 0 ? [`boshi topilmagan — ${counts['start-not-found']}`] : []),
      ...(counts.ahead > 0 ? [`hali boshlanmagan${was} — ${counts.ahead}`] : []),
      ...(counts.ended > 0 ? [`tugagan — ${counts.ended}`] : []),
      ...(never > 0 ? [`faqat koʻrib chiqilgan yoki rad etilgan — ${never}`] : []),
    ];
    return `${ending.whole(day)} holatiga koʻra qayd etilgan ${total} savdo chorasidan${scope ? ` (${scope})` : ''}: ${parts.join('; ')}.`;
  },
};
