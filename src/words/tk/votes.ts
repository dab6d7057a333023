import type { VotesWords } from '../votesEn';
import { date, list, number } from './format';

/** A fixed number of digits with the language's own decimal mark, and a minus as typeset, not a hyphen. */
const fixed = (value: number, digits: number): string => value.toFixed(digits).replace('-', '−').replace('.', ',');
const percent = (share: number): string => `${number(Math.round(share * 100), 0)}%`;

/** Words of the view of UN votes, and of the map by a vote. */
export const votesTk: VotesWords = {
  title: 'BMG-däki sesler',
  bodies: { 'General Assembly, plenary': 'Baş Assambleýa, umumy mejlis' },
  ballots: {
    yes: 'Hawa',
    no: 'Garşy',
    abstain: 'Saklandy',
    absent: 'Gatnaşmady',
    'not-against': 'Garşy däl, galany belli däl',
    unknown: 'Belli däl',
  },
  notAgainstShort: 'Garşy däl',
  /** One sign a cell, beside its mark. */
  letters: {
    yes: 'H',
    no: 'G',
    abstain: 'S',
    absent: '–',
    'not-against': '¬G',
    unknown: '?',
  },
  inferred: (ballot) => `${ballot} (tekstden gelip çykýar)`,
  inferredName: (name) => `${name} (tekstden gelip çykýar)`,
  inferredLetter: (letter) => `(${letter})`,
  inferredKey: 'Ýaýda, kesik çyzykly: çeşmäniň tekstinden gelip çykýar, özi çap edilmedi',
  key: 'Belgileri nähili okamaly',
  keyNotAgainst: 'Garşy sesleriň doly sanawynda ýok; hawa, saklandy ýa-da gatnaşmady – belli däl',
  sentence: (p) =>
    `Bäş döwletiň sesleri bilelikde, ${p.count} rezolýusiýa, ${date(p.from)} – ${date(p.to)}: ${list(p.known)}.${p.open}`,
  together: {
    yes: (count, who) => `hawa – ${count}${who}`,
    no: (count, who) => `garşy – ${count}${who}`,
    abstain: (count, who) => `saklandy – ${count}${who}`,
    absent: (count, who) => `gatnaşmady – ${count}${who}`,
  },
  /** Where only one of the five did so. */
  alone: (country) => ` (${country})`,
  open: (notAgainst, unknown) =>
    [
      notAgainst > 0 ? ` ${notAgainst} ýagdaýda diňe döwletiň garşy ses bermändigi belli.` : '',
      unknown > 0 ? ` ${unknown} ses belli däl.` : '',
    ].join(''),
  countsTitle: 'Bäş döwletiň hersi näçe gezek nähili ses berdi',
  stateSentence: (country, counts) => `${country}: ${counts}`,
  counted: {
    yes: (count) => `hawa ${count}`,
    no: (count) => `garşy ${count}`,
    abstain: (count) => `saklandy ${count}`,
    absent: (count) => `gatnaşmady ${count}`,
    'not-against': (count) => `diňe garşy bolmandygy belli ${count}`,
    unknown: (count) => `belli däl ${count}`,
  },
  selection: (count, onUkraine, others) =>
    [
      `Bular atlasda bu güne çenli bar bolan ähli rezolýusiýalar, Baş Assambleýada sese goýlanlaryň hemmesi däl: ${count} rezolýusiýanyň ${onUkraine} sanysynyň adynda Ukraina, Krym ýa-da Russiýa Federasiýasy agzalýar`,
      others.length > 0 ? `; galanlary: ${list(others.map((title) => `“${title}”`))}.` : '.',
      ' Olar döwletleriň şu meselelerde nähili ses berendigini görkezýär, beýleki meseleler barada hiç zat aýtmaýar.',
    ].join(''),
  later: (count) => `Has soňky ${count} rezolýusiýa goýulmady: görnüş saýlanan güne degişli.`,
  none: (first) =>
    `Bu güne çenli atlasda bar bolan ses berişlik geçirilmedi${first ? `; ilkinjisi: ${date(first)}` : ''}.`,
  show: 'Ýerleşiş',
  shows: { grid: 'Setirlerde döwletler', list: 'Setirlerde rezolýusiýalar' },
  gridTitle: 'Her döwlet nähili ses berdi',
  states: 'Döwlet',
  resolution: 'Rezolýusiýa',
  five: 'Bäş döwlet',
  comparators: 'Deňeşdirmek üçin, ilki has köp ýazylanlar',
  adopted: (day) => `kabul edildi: ${date(day)}`,
  tally: ({ yes, no, abstain }) => `${yes} hawa, ${no} garşy, ${abstain} saklandy`,
  noTally: 'Sesleriň hasaby tapylmady',
  chosen: 'Saýlanan rezolýusiýa',
  choose: (resolution, title, day) => `${resolution}, ${title}, ${date(day)}`,
  onMap: 'Kartada görkezmek',
  onMapOf: (resolution) => `Kartada görkezmek: ${resolution}`,
  votedSo: (ballot, names) => `${ballot}: ${names}`,
  csv: 'Sesler (CSV)',
  csvPair: 'Bu ikisi (CSV)',
  agreement: 'Iki döwletiň ylalaşygy',
  pairFirst: 'Birinji döwlet',
  pairSecond: 'Ikinji döwlet',
  pairSentence: ({ a, b, common, same, observed, pi, least }) => {
    if (observed === null)
      return `Ýeterlik däl: ikisiniň hem (${a}, ${b}) sesi belli bolan rezolýusiýa sany ${common}; ylalaşygy hasaplamak üçin azyndan ${least} gerek.`;
    const alike = `${a} bilen ${b} ${common} rezolýusiýanyň ${same} sanysynda birmeňzeş ses berdi (${percent(observed)})`;
    return pi === null
      ? `${alike}. Ikisi hem hemişe bir hili ses berdi, şonuň üçin tötänlik üçin düzediş galmaýar.`
      : `${alike}; tötänlik aýrylanda olaryň ylalaşygy π = ${fixed(pi, 2)}.`;
  },
  leftOut: (absent, unknown, inferred) =>
    [
      `Hasaba alynmady: iki döwletiň azyndan biri gatnaşmadyk rezolýusiýalar – ${absent}, azyndan biriniň sesi belli bolmadyk rezolýusiýalar – ${unknown}.`,
      inferred > 0 ? ` Hasaba alyndy: tekstden gelip çykýan ${inferred} ses.` : '',
    ].join(''),
  formula: 'π = (Pₒ − Pₑ) / (1 − Pₑ)',
  formulaWhat:
    'Pₒ – iki döwletiň birmeňzeş ses beren rezolýusiýalarynyň paýy. Pₑ – tötänligiň berjek paýy: hawa, garşy we saklandy sesleriniň hersiniň iki döwletiň ähli seslerindäki paýy kwadrata göterilýär we üçüsi goşulýar. 1: hemişe birmeňzeş; 0: tötänlikdäki ýaly; 0-dan az: tötänlikdäkiden az. “Saklandy” “hawa” sesinden “garşy” ýaly tapawutly hasaplanýar.',
  formulaNumbers: (observed, expected, pi) =>
    `Bu ýerde: (${fixed(observed, 3)} − ${fixed(expected, 3)}) / (1 − ${fixed(expected, 3)}) = ${fixed(pi, 3)}`,
  formulaSource:
    'Skottyň π görkezijisi: W. A. Scott, “Reliability of Content Analysis: The Case of Nominal Scale Coding”, Public Opinion Quarterly 19 (1955), 321–325; döwletleriň syýasatynyň meňzeşligi üçin: F. M. Häge, “Choice or Circumstance? Adjusting Measures of Foreign Policy Similarity for Chance Agreement”, Political Analysis 19 (2011), 287–305.',
  formulaLink: 'doi:10.1093/pan/mpr023',
  crossTitle: (a, b) => `Sesler: ${a} (setirler), ${b} (sütünler)`,
  differed: 'Nirede dürli ses berdiler',
  differedItem: (title, day, a, b) => `${title}, ${date(day)}: ${a}; ${b}`,
  saidOf: (name, ballot) => `${name} – ${ballot.toLowerCase()}`,
  mapTitle: (resolution, title, day) => `Ses berişlik: ${resolution}, “${title}”, ${date(day)}`,
  mapNote:
    'Bu ses berişlik kartany bloklardaky ýagdaýyň ýerine reňkleýär; senäni üýtgetmek oňa täsir etmeýär. Çyzyklar we goýulyk: näçe goýy bolsa, şonça goldaw köp.',
  mapBack: 'Bloklara gaýtmak',
  mapAll: 'Ähli sesler',
  mapSentence: (title, parts) => `Karta ses berişligi görkezýär: ${title}; ${parts}.`,
  mapCount: (ballot, count) => `${ballot} ${count}`,
  mapFive: (parts) => `bäş döwletden: ${parts}`,
  onRecord: (counts) => `Sesi atlasda bar bolan döwletler: ${counts}`,
  more: 'BMG-däki sesler dolulygyna',
  onResolutions: (count, sentence) => `Atlasdaky rezolýusiýalar: ${count}. ${sentence}.`,
};
