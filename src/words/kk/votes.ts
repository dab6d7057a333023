import type { VotesWords } from '../votesEn';
import { date, list, number } from './format';

const fixed = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',').replace('-', '−');

/** Words of the view of UN votes, and of the map by a vote, in Kazakh. */
export const votesKk: VotesWords = {
  title: 'БҰҰ дауыстары',
  bodies: { 'General Assembly, plenary': 'Бас Ассамблея, пленарлық отырыс' },
  ballots: {
    yes: 'Жақтап',
    no: 'Қарсы',
    abstain: 'Қалыс қалу',
    absent: 'Қатыспау',
    'not-against': 'Қарсы емес, қалғаны белгісіз',
    unknown: 'Белгісіз',
  },
  notAgainstShort: 'Қарсы емес',
  letters: { yes: 'Ж', no: 'Қ', abstain: 'Қл', absent: '–', 'not-against': '¬Қ', unknown: '?' },
  inferred: (ballot) => `${ballot} (мәтіннен шығарылған)`,
  inferredName: (name) => `${name} (шығарылған)`,
  inferredLetter: (letter) => `(${letter})`,
  inferredKey: 'Жақшада, үзік: дереккөз мәтінінен шығарылған, онда тікелей көрсетілмеген',
  key: 'Белгілерді қалай оқу керек',
  keyNotAgainst: 'Қарсы дауыстардың толық тізімінде жоқ; жақтағаны, қалыс қалғаны немесе қатыспағаны белгісіз',
  sentence: (p) =>
    `${p.count} қарар, ${date(p.from)} – ${date(p.to)}; бес елдің дауыстары бірге: ${list(p.known)}.${p.open}`,
  together: {
    yes: (count, who) => `жақтап – ${count} рет${who}`,
    no: (count, who) => `қарсы – ${count} рет${who}`,
    abstain: (count, who) => `қалыс қалу – ${count} рет${who}`,
    absent: (count, who) => `қатыспау – ${count} рет${who}`,
  },
  alone: (country) => ` (${country})`,
  open: (notAgainst, unknown) =>
    [
      notAgainst > 0 ? ` Мемлекеттің қарсы дауыс бермегені ғана белгілі – ${notAgainst} рет.` : '',
      unknown > 0 ? ` Белгісіз дауыстар: ${unknown}.` : '',
    ].join(''),
  countsTitle: 'Бес елдің әрқайсысы қанша рет қалай дауыс берді',
  stateSentence: (country, counts) => `${country}: ${counts}`,
  counted: {
    yes: (count) => `жақтап – ${count}`,
    no: (count) => `қарсы – ${count}`,
    abstain: (count) => `қалыс қалу – ${count}`,
    absent: (count) => `қатыспау – ${count}`,
    'not-against': (count) => `қарсы еместігі ғана белгілі – ${count}`,
    unknown: (count) => `белгісіз – ${count}`,
  },
  selection: (count, onUkraine, others) =>
    [
      `Бұл – атласта осы күнге дейін бар барлық қарар, Бас Ассамблея дауысқа салғанның бәрі емес: ${count} қарардың ${onUkraine} атауында Украина, Қырым немесе Ресей Федерациясы аталған`,
      others.length > 0 ? `; қалғандары – ${list(others.map((title) => `«${title}»`))}.` : '.',
      ' Олар мемлекеттердің осы мәселелер бойынша қалай дауыс бергенін көрсетеді, басқалары туралы ештеңе айтпайды.',
    ].join(''),
  later: (count) => `Кейінгі қарарлар қалдырылды: ${count}; көрініс таңдалған күнге сай.`,
  none: (first) => `Бұл күнге дейін атласта дауыс беру жоқ${first ? `; алғашқысы – ${date(first)}` : ''}.`,
  show: 'Орналасуы',
  shows: { grid: 'Мемлекеттер – жолдарда', list: 'Қарарлар – жолдарда' },
  gridTitle: 'Әр мемлекет қалай дауыс берді',
  states: 'Мемлекет',
  resolution: 'Қарар',
  five: 'Бес ел',
  comparators: 'Салыстыру үшін, алдымен ең жиі тіркелгендері',
  adopted: (day) => `қабылданған: ${date(day)}`,
  tally: ({ yes, no, abstain }) => `жақтап\u00a0– ${yes}, қарсы\u00a0– ${no}, қалыс\u00a0– ${abstain}`,
  noTally: 'Қорытындысы табылмады',
  chosen: 'Таңдалған қарар',
  choose: (resolution, title, day) => `${resolution}, ${title}, ${date(day)}`,
  onMap: 'Картада көрсету',
  onMapOf: (resolution) => `Картада көрсету: ${resolution}`,
  votedSo: (ballot, names) => `${ballot}: ${names}`,
  csv: 'Дауыстар CSV түрінде',
  csvPair: 'Осы екеуі CSV түрінде',
  agreement: 'Екі мемлекеттің келісуі',
  pairFirst: 'Бірінші мемлекет',
  pairSecond: 'Екінші мемлекет',
  pairSentence: ({ a, b, common, same, observed, pi, least }) => {
    if (observed === null)
      return `Дерек жеткіліксіз. ${a} және ${b}: екеуінің де дауысы белгілі қарарлар – ${common}; келісу мұнда кемінде ${least} қарар бойынша есептеледі.`;
    const alike = `${a} және ${b}: ${common} қарардың ${same} бойынша дауыстары бірдей (${number(observed * 100, 0)}%)`;
    return pi === null
      ? `${alike}. Екеуі де үнемі бір ғана дауыс берген, сондықтан кездейсоқтыққа түзететін ештеңе жоқ.`
      : `${alike}; кездейсоқтыққа түзетілген келісу π = ${fixed(pi, 2)}.`;
  },
  leftOut: (absent, unknown, inferred) =>
    [
      `Қалдырылған қарарлар: екеуінің кемінде бірі қатыспағаны – ${absent}, кемінде бірінің дауысы белгісізі – ${unknown}.`,
      inferred > 0 ? ` Мәтіннен шығарылған, есептелген дауыстар: ${inferred}.` : '',
    ].join(''),
  formula: 'π = (Pₒ − Pₑ) / (1 − Pₑ)',
  formulaWhat:
    'Pₒ – екі мемлекет бірдей дауыс берген қарарлардың үлесі. Pₑ – кездейсоқтық берер үлес: «жақтап», «қалыс қалу» және «қарсы» дауыстардың әрқайсысының екі мемлекеттің барлық дауысындағы үлесі квадратталып, үшеуі қосылады. 1 – үнемі бірдей; 0 – кездейсоқтағыдай жиі; 0-ден төмен – кездейсоқтағыдан сирек. Қалыс қалу «жақтап» дауысынан «қарсы» сияқты бөлек саналады.',
  formulaNumbers: (observed, expected, pi) =>
    `Мұнда: (${fixed(observed, 3)} − ${fixed(expected, 3)}) / (1 − ${fixed(expected, 3)}) = ${fixed(pi, 3)}`,
  formulaSource:
    'Скотт π көрсеткіші: W. A. Scott, “Reliability of Content Analysis: The Case of Nominal Scale Coding”, Public Opinion Quarterly 19 (1955), 321–325; мемлекеттер саясатының ұқсастығы туралы: F. M. Häge, “Choice or Circumstance? Adjusting Measures of Foreign Policy Similarity for Chance Agreement”, Political Analysis 19 (2011), 287–305.',
  formulaLink: 'doi:10.1093/pan/mpr023',
  crossTitle: (a, b) => `Дауыстар: ${a} (жолдар) және ${b} (бағандар)`,
  differed: 'Қай жерде әртүрлі дауыс берді',
  differedItem: (title, day, a, b) => `${title}, ${date(day)}: ${a}; ${b}`,
  saidOf: (name, ballot) => `${name} – ${ballot.toLocaleLowerCase('kk')}`,
  mapTitle: (resolution, title, day) => `Дауыс беру ${resolution}, «${title}», ${date(day)}`,
  mapNote:
    'Карта блоктардағы мәртебелердің орнына осы дауыс беру бойынша боялған; күнді жылжыту оны өзгертпейді. Штрих пен қоюлық: неғұрлым қою болса, қолдау соғұрлым көп.',
  mapBack: 'Блоктарға оралу',
  mapAll: 'Барлық дауыстар',
  mapSentence: (title, parts) => `Картада «${title}» бойынша дауыс беру: ${parts}.`,
  mapCount: (ballot, count) => `${ballot} – ${count}`,
  mapFive: (parts) => `бес ел: ${parts}`,
  onRecord: (counts) => `Дауысы атласта бар мемлекеттер бойынша: ${counts}`,
  more: 'БҰҰ дауыстары толық',
  onResolutions: (count, sentence) => `Атласта ${count} қарар бар. ${sentence}.`,
};
