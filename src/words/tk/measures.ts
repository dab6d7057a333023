import type { MeasuresWords } from '../measuresEn';

/** Words of the trade measures. Dates are given as they are to be read. */
export const measuresTk: MeasuresWords = {
  intro:
    'Kim kime nämäni gadagan edýär, haçandan haçana çenli. Girizen tarapyň aýdany beýlekileriň onuň maksady barada aýdýanyndan aýry berilýär.',
  who: 'Girizen',
  whom: 'Garşy tarap',
  anybody: 'Islendik',
  both: 'Iki ugur hem',
  bothHint: 'ikinjiniň birinjä garşy girizenleri hem',
  product: 'Haryt ýa-da HS kody',
  force: 'Şu senede',
  forces: {
    all: 'Ýazgydaky ählisi',
    day: 'Başlan, ahyry belli däl',
    ended: 'Ýatyrylan, möhleti dolan ýa-da çalşylan',
    ahead: 'Entek öňde',
    never: 'Garalan ýa-da inkär edilen',
  },
  show: 'Görkeziş usuly',
  shows: { list: 'Sanaw', timeline: 'Wagt çyzgysy' },
  clear: 'Süzgüçleri arassalamak',
  none: 'Ýazgydaky hiç bir söwda çäresi bu süzgüçlere laýyk gelmeýär.',
  noneHelp: 'Bu atlasyň tapanyny aňladýar, beýle çäräniň bolmandygyny däl.',
  phases: {
    'in-force': 'Güýjünde',
    'end-not-found': 'Başlan, ahyry tapylmady',
    'start-not-found': 'Başy tapylmady, heniz tamamlanmady',
    ahead: 'Heniz güýjünde däl',
    ended: 'Ýatyrylan, möhleti dolan ýa-da çalşylan',
    considered: 'Garalan, girizilmedik',
    denied: 'Yglan edilen, soň inkär edilen',
  },
  phaseHints: {
    'end-not-found':
      'Bu güne çenli başlanypdy; ahyry barada habar tapylmady, ýöne bu olaryň henizem güýjündedigini aňlatmaýar.',
    considered: 'Hiç haçan güýjünde bolmady we güýjünde diýlip çyzylmaýar.',
    denied: 'Hiç haçan güýjünde bolmady we güýjünde diýlip çyzylmaýar.',
  },
  /** After the title: what holds on the day. */
  tag: (phase, day) =>
    ({
      'in-force': `${day} senesinde güýjünde`,
      'end-not-found': `${day} senesine çenli başlan, ahyry tapylmady`,
      'start-not-found': `başy tapylmady; ${day} senesinde tamamlanmandy`,
      ahead: `${day} senesinde heniz güýjünde däl`,
      ended: `${day} senesine çenli tamamlandy`,
      considered: 'garaldy, girizilmedi',
      denied: 'yglan edildi, soň inkär edildi',
    })[phase],
  monthOnly: 'diňe aýy belli',
  heading: (who, kind, whom) => `${who} → ${whom}: ${kind}`,
  kinds: {
    'import-ban': 'import gadagançylygy',
    'export-ban': 'eksport gadagançylygy',
    'transit-limit': 'tranzit çäklendirmesi',
  },
  /** Null: not on record. */
  dates: (announced, inForce, lifted, endKnown, replaced) =>
    [
      ...(announced !== null && announced !== inForce ? [`yglan edildi: ${announced}`] : []),
      inForce ? `başy: ${inForce}` : 'başy tapylmady',
      lifted ? `${replaced ? 'çalşyldy' : 'ýatyryldy'}: ${lifted}` : endKnown ? 'henizem güýjünde' : 'ahyry tapylmady',
    ].join(', '),
  announced: (day) => (day ? `yglan edildi: ${day}` : 'senesi tapylmady'),
  firstWithout: 'Ahyry – çäresiz ilkinji gün.',
  products: 'Harytlar',
  hs: (code, name) => `HS ${code}: ${name}`,
  statedReason: 'Aýdylan sebäp',
  noReason: 'Tapylmady',
  allegedMotives: 'Çaklanýan niýetler',
  noMotives: 'Ýazgy ýok',
  replacedBy: 'Ornuna gelen',
  replaces: 'Çalşyrylan',
  other: (title, from) => (from ? `${title}, başy: ${from}` : title),
  sure: 'Ynamlylyk',
  confidences: { high: 'ýokary', medium: 'orta', low: 'pes' },
  toDate: (day) => `Senesine geçmek: ${day}`,
  arrow: 'Kartada ok',
  noArrow: 'Hiç haçan güýjünde bolmady: ok ýok',
  arrows: 'Oklar',
  arrowsTitle: 'Söwda çäreleri ok görnüşinde',
  arrowsHint: 'Girizenden garşy tarapa. Kesik çyzyk: başlan, ahyry tapylmady.',
  drawn: (names) => `Oklar: ${names.join('; ')}.`,
  noneDrawn: 'Bu gün saýlanan çäreleriň hiç biri çyzylmaýar.',
  notDrawn: (why) => `çyzylmady: ${why}`,
  tooMany: (most) => `${most} okdan köpüni tapawutlandyryp bolmaýar`,
  noPlace: 'garşy tarapynyň kartada ýeri ýok',
  removeArrows: 'Oklary aýyrmak',
  showOnMap: 'Kartada görkezmek',
  mapCaption: (day) => `Saýlanan çäreler, ${day}`,
  openMeasures: 'Ähli söwda çäreleri',
  csv: 'Çäreler (CSV)',
  chart: 'Söwda çäreleri wagtyň dowamynda',
  chartKey:
    'Kesik ýa-da solýan: güni belli däl ýa-da ahyry tapylmady. Romb: garalan ýa-da inkär edilen, hiç haçan güýjünde bolmady. Dik çyzyk: saýlanan sene.',
  scope: ({ who, whom, both, product }) => {
    const one = who ?? whom;
    const pair =
      who && whom
        ? both
          ? `${who} bilen ${whom} arasynda, iki ugur hem`
          : `girizen: ${who}, garşy tarap: ${whom}`
        : both && one
          ? `girizen ýa-da garşy tarap: ${one}`
          : [who ? `girizen: ${who}` : '', whom ? `garşy tarap: ${whom}` : ''].join('');
    return [pair, product ? `haryt: “${product}”` : ''].filter(Boolean).join(', ');
  },
  sentence: ({ day, past, total, scope, named, counts }) => {
    const head = `${day} senesinde ýazgydaky ${total} söwda çäresinden${scope ? ` (${scope})` : ''}`;
    const now = counts['in-force'];
    const never = counts.considered + counts.denied;
    const parts = [
      `${past ? 'güýjünde bolan' : 'güýjünde'}: ${now || 'hiç biri'}${named.length > 0 ? ` (${named.join('; ')})` : ''}`,
      ...(counts['end-not-found'] > 0 ? [`başlan, ahyry tapylmadyk: ${counts['end-not-found']}`] : []),
      ...(counts['start-not-found'] > 0 ? [`başy tapylmadyk: ${counts['start-not-found']}`] : []),
      ...(counts.ahead > 0 ? [`entek öňde: ${counts.ahead}`] : []),
      ...(counts.ended > 0 ? [`tamamlanan: ${counts.ended}`] : []),
      ...(never > 0 ? [`diňe garalan ýa-da inkär edilen: ${never}`] : []),
    ];
    return `${head} ${parts.join('; ')}.`;
  },
};
