import type { MeasuresWords } from '../measuresEn';
import { since } from './suffix';

/** Words of the trade measures, in Kazakh. */
export const measuresKk: MeasuresWords = {
  intro:
    'Кім, кімге, нені, қай күннен қай күнге дейін тыяды. Енгізген тараптың айтқаны басқалардың себеп туралы айтқанынан бөлек тұрады.',
  who: 'Енгізген',
  whom: 'Кімге қарсы',
  anybody: 'Кез келген',
  both: 'Екі бағытта',
  bothHint: 'екіншісі біріншісіне қарсы енгізгені де',
  product: 'Тауар немесе HS коды',
  force: 'Осы күні',
  forces: {
    all: 'Атластағы бәрі',
    day: 'Басталған, аяқталуы белгісіз',
    ended: 'Жойылған, мерзімі өткен не ауыстырылған',
    ahead: 'Әлі алда',
    never: 'Қаралған немесе теріске шығарылған',
  },
  show: 'Көрсету түрі',
  shows: { list: 'Тізім', timeline: 'Хронология' },
  clear: 'Сүзгілерді тазалау',
  none: 'Бұл сүзгілерге атластағы бірде-бір сауда шарасы сай келмейді.',
  noneHelp: 'Бұл атлас не тапқанын көрсетеді, шара болмағанын емес.',
  phases: {
    'in-force': 'Күшінде',
    'end-not-found': 'Басталған, аяқталуы табылмады',
    'start-not-found': 'Басталуы табылмады, әлі аяқталмаған',
    ahead: 'Әлі күшіне енбеген',
    ended: 'Жойылған, мерзімі өткен не ауыстырылған',
    considered: 'Қаралған, енгізілмеген',
    denied: 'Жарияланған, кейін теріске шығарылған',
  },
  phaseHints: {
    'end-not-found':
      'Бұл күнге дейін басталған; аяқталғаны туралы хабар табылмады, бұл олардың әлі қолданылып жүргенін білдірмейді.',
    considered: 'Ешқашан күшінде болмаған және солай салынбайды.',
    denied: 'Ешқашан күшінде болмаған және солай салынбайды.',
  },
  tag: (phase, day) =>
    ({
      'in-force': `${day}: күшінде`,
      'end-not-found': `${day}: басталған, аяқталуы табылмады`,
      'start-not-found': `басталуы табылмады; ${day}: аяқталмаған`,
      ahead: `${day}: әлі күшіне енбеген`,
      ended: `${day}: аяқталған`,
      considered: 'қаралған, енгізілмеген',
      denied: 'жарияланған, кейін теріске шығарылған',
    })[phase],
  monthOnly: 'тек айы белгілі',
  heading: (who, kind, whom) => `${who} → ${whom}: ${kind}`,
  kinds: {
    'import-ban': 'импортқа тыйым',
    'export-ban': 'экспортқа тыйым',
    'transit-limit': 'транзитті шектеу',
  },
  dates: (announced, inForce, lifted, endKnown, replaced) =>
    [
      ...(announced !== null && announced !== inForce ? [`жарияланған: ${announced}`] : []),
      inForce ? since(inForce) : 'басталуы табылмады',
      lifted
        ? `${replaced ? 'ауыстырылуы' : 'күші жойылуы'}: ${lifted}`
        : endKnown
          ? 'әлі күшінде'
          : 'аяқталуы табылмады',
    ].join(', '),
  announced: (day) => (day ? `жарияланған: ${day}` : 'күні табылмады'),
  firstWithout: 'Аяқталуы – шарасыз алғашқы күн.',
  products: 'Тауарлар',
  hs: (code, name) => `HS ${code}: ${name}`,
  statedReason: 'Ресми себеп',
  noReason: 'Табылмады',
  allegedMotives: 'Болжамды себептер',
  noMotives: 'Атласта жоқ',
  replacedBy: 'Немен ауыстырылған',
  replaces: 'Нені ауыстырған',
  other: (title, from) => (from ? `${title}, ${since(from)}` : title),
  sure: 'Сенімділік',
  confidences: { high: 'жоғары', medium: 'орташа', low: 'төмен' },
  toDate: (day) => `Өту: ${day}`,
  arrow: 'Картадағы көрсеткі',
  noArrow: 'Күшінде болмаған: көрсеткі жоқ',
  arrows: 'Көрсеткілер',
  arrowsTitle: 'Сауда шаралары көрсеткімен',
  arrowsHint: 'Енгізген тараптан шара тиетін тарапқа. Үзік: басталған, аяқталуы табылмады.',
  drawn: (names) => `Көрсеткілер: ${names.join('; ')}.`,
  noneDrawn: 'Бұл күні таңдалған шаралардың ешқайсысы салынбайды.',
  notDrawn: (why) => `салынбайды: ${why}`,
  tooMany: (most) => `көрсеткі саны ${most} шегінен асса, ажыратылмайды`,
  noPlace: 'адресатының картада орны жоқ',
  removeArrows: 'Көрсеткілерді алу',
  showOnMap: 'Картада көрсету',
  mapCaption: (day) => `Таңдалған шаралар, ${day}`,
  openMeasures: 'Барлық сауда шаралары',
  csv: 'Шаралар CSV түрінде',
  chart: 'Сауда шаралары уақыт бойынша',
  chartKey:
    'Үзік немесе бәсеңдеген: күні белгісіз немесе аяқталуы табылмады. Ромб: қаралған немесе теріске шығарылған, күшінде болмаған. Тік сызық: таңдалған күн.',
  scope: ({ who, whom, both, product }) => {
    const one = who ?? whom;
    const pair =
      who && whom
        ? `${who} ${both ? '↔' : '→'} ${whom}`
        : both && one
          ? `енгізген немесе шара тиген – ${one}`
          : [who ? `енгізген – ${who}` : '', whom ? `кімге қарсы – ${whom}` : ''].join('');
    return [pair, product ? `тауар «${product}»` : ''].filter(Boolean).join(', ');
  },
  sentence: ({ day, total, scope, named, counts }) => {
    const parts = [
      `күшінде – ${counts['in-force']}${named.length > 0 ? ` (${named.join('; ')})` : ''}`,
      ...(counts['end-not-found'] > 0 ? [`басталған, аяқталуы табылмады – ${counts['end-not-found']}`] : []),
      ...(counts['start-not-found'] > 0 ? [`басталуы табылмады – ${counts['start-not-found']}`] : []),
      ...(counts.ahead > 0 ? [`әлі алда – ${counts.ahead}`] : []),
      ...(counts.ended > 0 ? [`аяқталған – ${counts.ended}`] : []),
      ...(counts.considered + counts.denied > 0
        ? [`тек қаралған немесе теріске шығарылған – ${counts.considered + counts.denied}`]
        : []),
    ];
    return `${day}: атластағы сауда шаралары${scope ? ` (${scope})` : ''} – ${total}; оның ішінде ${parts.join('; ')}.`;
  },
};
