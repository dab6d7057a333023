import type { VotesWords } from '../votesEn';
import { date, list, number } from './format';

/** A minus as typeset, not a hyphen; a decimal comma. */
const fixed = (value: number, digits: number): string => value.toFixed(digits).replace('-', '−').replace('.', ',');

export const votesKy: VotesWords = {
  title: 'БУУдагы добуштар',
  bodies: { 'General Assembly, plenary': 'Башкы Ассамблея, пленардык отурум' },
  ballots: {
    yes: 'Макул',
    no: 'Каршы',
    abstain: 'Бейтарап',
    absent: 'Катышкан эмес',
    'not-against': 'Каршы эмес, калганы белгисиз',
    unknown: 'Белгисиз',
  },
  notAgainstShort: 'Каршы эмес',
  letters: { yes: 'М', no: 'К', abstain: 'Б', absent: '–', 'not-against': '¬К', unknown: '?' },
  inferred: (ballot) => `${ballot} (тексттен тыянак)`,
  inferredName: (name) => `${name} (тыянак)`,
  inferredLetter: (letter) => `(${letter})`,
  inferredKey: 'Кашаада, үзүк сызык менен: булактын текстинен тыянак чыгарылган, өзү андай басылган эмес',
  key: 'Белгилер кандай окулат',
  keyNotAgainst: 'Каршы добуштардын толук тизмесинде жок; макул болгону, бейтарап калганы же катышпаганы белгисиз',
  sentence: (p) =>
    `${p.count} резолюция (${date(p.from)} – ${date(p.to)}) боюнча бештик чогуу: ${list(p.known)}.${p.open}`,
  together: {
    yes: (count, who) => `${count} жолу макул болгон${who}`,
    no: (count, who) => `${count} жолу каршы добуш берген${who}`,
    abstain: (count, who) => `${count} жолу бейтарап калган${who}`,
    absent: (count, who) => `${count} жолу катышкан эмес${who}`,
  },
  alone: (country) => ` (${country})`,
  open: (notAgainst, unknown) =>
    [
      notAgainst > 0 ? ` ${notAgainst} жолу мамлекеттин каршы добуш бербегени гана белгилүү.` : '',
      unknown > 0 ? ` ${unknown} добуш белгисиз.` : '',
    ].join(''),
  countsTitle: 'Бештиктин ар бири канча жолу кандай добуш берген',
  stateSentence: (country, counts) => `${country}: ${counts}`,
  counted: {
    yes: (count) => `макул — ${count}`,
    no: (count) => `каршы — ${count}`,
    abstain: (count) => `бейтарап — ${count}`,
    absent: (count) => `катышкан эмес — ${count}`,
    'not-against': (count) => `каршы эместиги гана белгилүү — ${count}`,
    unknown: (count) => `белгисиз — ${count}`,
  },
  selection: (count, onUkraine, others) =>
    [
      `Булар — атласта ушул күнгө чейин бар бардык резолюциялар, Башкы Ассамблея добушка койгондун баары эмес: ${count} резолюциянын ичинен аталышында Украина, Крым же Россия Федерациясы аталганы — ${onUkraine}`,
      others.length > 0 ? `; калгандары: ${list(others.map((title) => `«${title}»`))}.` : '.',
      ' Алар мамлекеттер ушул маселелер боюнча кандай добуш бергенин билдирет, башкалары тууралуу эч нерсе айтпайт.',
    ].join(''),
  later: (count) => `Кийинки ${count} резолюция чыгарылды: көрүнүш тандалган күнгө карата.`,
  none: (first) =>
    `Атластагы добуштардын бири да ушул күнгө чейин берилген эмес${first ? `; биринчисинин датасы: ${date(first)}` : ''}.`,
  show: 'Жайгашуусу',
  shows: { grid: 'Мамлекеттер сапта', list: 'Резолюциялар сапта' },
  gridTitle: 'Ар бир мамлекет кандай добуш берген',
  states: 'Мамлекет',
  resolution: 'Резолюция',
  five: 'Бештик',
  comparators: 'Салыштыруу үчүн, көбүрөөк катталгандары мурда',
  adopted: (day) => `кабыл алынган: ${date(day)}`,
  tally: ({ yes, no, abstain }) => `макул — ${yes}, каршы — ${no}, бейтарап — ${abstain}`,
  noTally: 'Добуштардын эсеби табылган жок',
  chosen: 'Тандалган резолюция',
  choose: (resolution, title, day) => `${resolution}, ${title}, ${date(day)}`,
  onMap: 'Картада көрсөтүү',
  onMapOf: (resolution) => `Картада көрсөтүү: ${resolution}`,
  votedSo: (ballot, names) => `${ballot}: ${names}`,
  csv: 'Добуштар (CSV)',
  csvPair: 'Ушул экөө (CSV)',
  agreement: 'Эки мамлекеттин дал келүүсү',
  pairFirst: 'Биринчи мамлекет',
  pairSecond: 'Экинчи мамлекет',
  pairSentence: ({ a, b, common, same, observed, pi, least }) => {
    if (observed === null)
      return `Жетишсиз: эки мамлекеттин тең (${a} жана ${b}) добушу белгилүү резолюциялар — ${common}, ал эми дал келүү кеминде ${least} резолюциядан эсептелет.`;
    const alike = `${a} жана ${b} бирдей добуш берген резолюциялар: ${common} ичинен ${same} (${number(observed * 100, 0)}%)`;
    return pi === null
      ? `${alike}. Экөө тең дайыма бирдей бир эле добушту берген, кокустукка оңдоо үчүн эч нерсе калбайт.`
      : `${alike}; кокустукка оңдогондо алардын дал келүүсү π = ${fixed(pi, 2)}.`;
  },
  leftOut: (absent, unknown, inferred) =>
    [
      `Чыгарылганы: экөөнүн кеминде бири катышпаган ${absent} резолюция жана кеминде биринин добушу белгисиз ${unknown} резолюция.`,
      inferred > 0 ? ` Эсепке киргени: тексттен тыянак чыгарылган ${inferred} добуш.` : '',
    ].join(''),
  formula: 'π = (Pₒ − Pₑ) / (1 − Pₑ)',
  formulaWhat:
    'Pₒ — экөө бирдей добуш берген резолюциялардын үлүшү. Pₑ — кокустук бере турган үлүш: макул, бейтарап жана каршы добуштардын ар бири үчүн анын экөө берген бардык добуштардагы үлүшү квадратка көтөрүлүп, үчөө кошулат. 1: дайыма бирдей; 0: кокустуктагыдай; 0дөн төмөн: кокустуктагыдан аз. Бейтарап добуш макулдан каршы добуштай эле айырмаланат деп эсептелет.',
  formulaNumbers: (observed, expected, pi) =>
    `Бул жерде: (${fixed(observed, 3)} − ${fixed(expected, 3)}) / (1 − ${fixed(expected, 3)}) = ${fixed(pi, 3)}`,
  formulaSource:
    'Скотттун π коэффициенти: W. A. Scott, “Reliability of Content Analysis: The Case of Nominal Scale Coding”, Public Opinion Quarterly 19 (1955), 321–325; мамлекеттердин саясатынын окшоштугу тууралуу: F. M. Häge, “Choice or Circumstance? Adjusting Measures of Foreign Policy Similarity for Chance Agreement”, Political Analysis 19 (2011), 287–305.',
  formulaLink: 'doi:10.1093/pan/mpr023',
  crossTitle: (a, b) => `Добуштар: ${a} (саптар) жана ${b} (мамычалар)`,
  differed: 'Кайда ар башка добуш беришкен',
  differedItem: (title, day, a, b) => `${title}, ${date(day)}: ${a}; ${b}`,
  saidOf: (name, ballot) => `${name} — ${ballot.toLowerCase()}`,
  mapTitle: (resolution, title, day) => `${resolution}, «${title}» боюнча добуш, ${date(day)}`,
  mapNote:
    'Карта блоктордогу статустун ордуна ушул добуш боюнча боёлгон; датаны жылдыруу аны өзгөртпөйт. Штрих жана кочкулдук: канчалык кочкул болсо, колдоо ошончо көп.',
  mapBack: 'Блокторго кайтуу',
  mapAll: 'Бардык добуштар',
  mapSentence: (title, parts) => `Картада добуш берүү: ${title}. ${parts}.`,
  mapCount: (ballot, count) => `${ballot} — ${count}`,
  mapFive: (parts) => `Бештик: ${parts}`,
  onRecord: (counts) => `Атласта добушу бар мамлекеттерден: ${counts}`,
  more: 'БУУдагы добуштар толугу менен',
  onResolutions: (count, sentence) => `Атластагы ${count} резолюция боюнча, ${sentence}.`,
};
