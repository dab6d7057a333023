import type { MeasuresWords } from '../measuresEn';
import { ending } from './ending';

export const measuresKy: MeasuresWords = {
  intro:
    'Ким кимден эмнеге тыюу салат, качандан качанга чейин. Тыюу салган тарап айткан себеп башкалар айткандан өзүнчө турат.',
  who: 'Ким киргизген',
  whom: 'Кимге каршы',
  anybody: 'Каалаган',
  both: 'Эки багытта тең',
  bothHint: 'экинчиси биринчисине киргизгени да',
  product: 'Товар же HS коду',
  force: 'Датага карата',
  forces: {
    all: 'Катталгандын баары',
    day: 'Башталган, аяктаганы белгисиз',
    ended: 'Жокко чыгарылган, бүткөн же алмаштырылган',
    ahead: 'Али башталбаган',
    never: 'Каралган же төгүндөлгөн',
  },
  show: 'Көрсөтүү түрү',
  shows: { list: 'Тизме', timeline: 'Убакыт сызыгы' },
  clear: 'Чыпкаларды тазалоо',
  none: 'Бул чыпкаларга туура келген соода чарасы катталган эмес.',
  noneHelp: 'Бул атлас эмнени тапканын билдирет, чара болбогонун эмес.',
  phases: {
    'in-force': 'Күчүндө',
    'end-not-found': 'Башталган, аягы табылган жок',
    'start-not-found': 'Башталышы табылган жок, али бүтө элек',
    ahead: 'Күчүнө кире элек',
    ended: 'Жокко чыгарылган, бүткөн же алмаштырылган',
    considered: 'Каралган, киргизилген эмес',
    denied: 'Жарыяланган, кийин төгүндөлгөн',
  },
  phaseHints: {
    'end-not-found':
      'Ушул күнгө чейин башталган; аяктаганы тууралуу кабар табылган жок, бул азыр да колдонулат дегенди билдирбейт.',
    considered: 'Эч качан күчүндө болгон эмес жана андай тартылбайт.',
    denied: 'Эч качан күчүндө болгон эмес жана андай тартылбайт.',
  },
  tag: (phase, day) =>
    ({
      'in-force': `${ending.to(day)} карата күчүндө`,
      'end-not-found': `${ending.to(day)} чейин башталган, аягы табылган жок`,
      'start-not-found': `башталышы табылган жок; ${ending.to(day)} карата бүтө элек`,
      ahead: `${ending.to(day)} карата күчүнө кире элек`,
      ended: `${ending.to(day)} чейин аяктаган`,
      considered: 'каралган, киргизилген эмес',
      denied: 'жарыяланган, кийин төгүндөлгөн',
    })[phase],
  monthOnly: 'айы гана белгилүү',
  heading: (who, kind, whom) => `${who} → ${whom}: ${kind}`,
  kinds: { 'import-ban': 'импортко тыюу', 'export-ban': 'экспортко тыюу', 'transit-limit': 'транзитке чектөө' },
  dates: (announced, inForce, lifted, endKnown, replaced) =>
    [
      ...(announced !== null && announced !== inForce ? [`жарыяланган: ${announced}`] : []),
      inForce ? ending.from(inForce) : 'башталышы табылган жок',
      lifted
        ? `${replaced ? 'алмаштырылган' : 'жокко чыгарылган'}: ${lifted}`
        : endKnown
          ? 'дагы эле күчүндө'
          : 'аягы табылган жок',
    ].join(', '),
  announced: (day) => (day ? `жарыяланган: ${day}` : 'датасы табылган жок'),
  firstWithout: 'Аягы — чара колдонулбаган биринчи күн.',
  products: 'Товарлар',
  hs: (code, name) => `HS ${code}: ${name}`,
  statedReason: 'Айтылган себеп',
  noReason: 'Табылган жок',
  allegedMotives: 'Болжолдонгон себептер',
  noMotives: 'Катталган эмес',
  replacedBy: 'Ордуна келген чара',
  replaces: 'Алмаштырган чара',
  other: (title, from) => (from ? `${title}, ${ending.from(from)}` : title),
  sure: 'Ишенимдүүлүк',
  confidences: { high: 'жогору', medium: 'орто', low: 'төмөн' },
  toDate: (day) => `Бул күнгө өтүү: ${day}`,
  arrow: 'Картада жебе',
  noArrow: 'Күчүндө болгон эмес: жебе жок',
  arrows: 'Жебелер',
  arrowsTitle: 'Соода чаралары жебелер менен',
  arrowsHint: 'Киргизген тараптан каршы тарапка. Үзүк сызык: башталган, аягы табылган жок.',
  drawn: (names) => `Жебелер: ${names.join('; ')}.`,
  noneDrawn: 'Тандалган чаралардын бири да бул күнү тартылбайт.',
  notDrawn: (why) => `тартылган жок: ${why}`,
  tooMany: (most) => `${most} жебеден көбүн айырмалоого болбойт`,
  noPlace: 'каршы тараптын картада орду жок',
  removeArrows: 'Жебелерди алып салуу',
  showOnMap: 'Картада көрсөтүү',
  mapCaption: (day) => `Тандалган чаралар, ${day}`,
  openMeasures: 'Бардык соода чаралары',
  csv: 'Чаралар (CSV)',
  chart: 'Соода чаралары убакыт боюнча',
  chartKey:
    'Үзүк же бозоргон: күнү белгисиз же аягы табылган жок. Ромб: каралган же төгүндөлгөн, күчүндө болгон эмес. Тик сызык: тандалган дата.',
  scope: ({ who, whom, both, product }) => {
    const one = who ?? whom;
    const pair =
      who && whom
        ? both
          ? `${who} жана ${whom}, эки багытта тең`
          : `${who} → ${whom}`
        : both && one
          ? `${one}, киргизген же каршы тарап`
          : [who ? `киргизген: ${who}` : '', whom ? `каршы тарап: ${whom}` : ''].join('');
    return [pair, product ? `товар: «${product}»` : ''].filter(Boolean).join(', ');
  },
  sentence: ({ day, past, total, scope, named, counts }) => {
    const now = counts['in-force'];
    const never = counts.considered + counts.denied;
    const was = past ? ' болгон' : '';
    const parts = [
      `күчүндө${was} — ${now || 'бири да эмес'}${named.length > 0 ? ` (${named.join('; ')})` : ''}`,
      ...(counts['end-not-found'] > 0 ? [`башталган, аягы табылган жок — ${counts['end-not-found']}`] : []),
      ...(counts['start-not-found'] > 0 ? [`башталышы табылган жок — ${counts['start-not-found']}`] : []),
      ...(counts.ahead > 0 ? [`башталбаган — ${counts.ahead}`] : []),
      ...(counts.ended > 0 ? [`аяктаган — ${counts.ended}`] : []),
      ...(never > 0 ? [`каралган же төгүндөлгөн гана — ${never}`] : []),
    ];
    return `${ending.to(day)} карата катталган соода чаралары — ${total}${scope ? ` (${scope})` : ''}: ${parts.join('; ')}.`;
  },
};
