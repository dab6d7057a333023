import type { MeasuresWords } from '../measuresEn';

/** Words of the trade measures. Dates are given as they are to be read. */
export const measuresTg: MeasuresWords = {
  intro:
    'Кӣ чиро ба кӣ манъ мекунад, аз кай то кай. Сухани тарафи ҷорикунанда аз он чи дигарон дар бораи ҳадафи он мегӯянд, ҷудо оварда мешавад.',
  who: 'Аз ҷониби',
  whom: 'Бар зидди',
  anybody: 'Ҳар кӣ',
  both: 'Ҳарду самт',
  bothHint: 'ҳамчунин он чи дуюмӣ бар зидди якумӣ ҷорӣ кардааст',
  product: 'Мол ё рамзи HS',
  force: 'Дар ин сана',
  forces: {
    all: 'Ҳамаи сабтшуда',
    day: 'Оғозёфта, анҷомаш номаълум',
    ended: 'Бекор, қатъ ё ивазшуда',
    ahead: 'Ҳанӯз дар пеш',
    never: 'Баррасишуда ё радшуда',
  },
  show: 'Тарзи намоиш',
  shows: { list: 'Рӯйхат', timeline: 'Хати замон' },
  clear: 'Филтрҳоро тоза кардан',
  none: 'Ягон тадбири савдои сабтшуда ба ин филтрҳо мувофиқ нест.',
  noneHelp: 'Ин нишон медиҳад, ки атлас чӣ ёфтааст, на он ки чунин тадбир набуд.',
  phases: {
    'in-force': 'Амалкунанда',
    'end-not-found': 'Оғозёфта, анҷом ёфт нашуд',
    'start-not-found': 'Оғоз ёфт нашуд, ҳанӯз анҷом наёфтааст',
    ahead: 'Ҳанӯз амал намекунад',
    ended: 'Бекор, қатъ ё ивазшуда',
    considered: 'Баррасишуда, ҷоринашуда',
    denied: 'Эълон ва баъд радшуда',
  },
  phaseHints: {
    'end-not-found':
      'То ин рӯз оғоз ёфта буданд; хабари анҷом ёфт нашуд, вале ин маънои онро надорад, ки ҳоло ҳам амал мекунанд.',
    considered: 'Ҳеҷ гоҳ амал накардааст ва чун амалкунанда кашида намешавад.',
    denied: 'Ҳеҷ гоҳ амал накардааст ва чун амалкунанда кашида намешавад.',
  },
  /** After the title: what holds on the day. */
  tag: (phase, day) =>
    ({
      'in-force': `дар санаи ${day} амалкунанда`,
      'end-not-found': `то ${day} оғоз ёфта буд, анҷом ёфт нашуд`,
      'start-not-found': `оғоз ёфт нашуд; дар санаи ${day} анҷом наёфта буд`,
      ahead: `дар санаи ${day} ҳанӯз амал намекард`,
      ended: `то ${day} анҷом ёфт`,
      considered: 'баррасӣ шуд, ҷорӣ нашуд',
      denied: 'эълон ва баъд рад карда шуд',
    })[phase],
  monthOnly: 'танҳо моҳ маълум аст',
  heading: (who, kind, whom) => `${who} → ${whom}: ${kind}`,
  kinds: {
    'import-ban': 'манъи воридот',
    'export-ban': 'манъи содирот',
    'transit-limit': 'маҳдудияти транзит',
  },
  /** Null: not on record. */
  dates: (announced, inForce, lifted, endKnown, replaced) =>
    [
      ...(announced !== null && announced !== inForce ? [`эълон: ${announced}`] : []),
      inForce ? `аз ${inForce}` : 'оғоз ёфт нашуд',
      lifted
        ? `${replaced ? 'иваз шуд' : 'бекор шуд'}: ${lifted}`
        : endKnown
          ? 'ҳоло ҳам амал мекунад'
          : 'анҷом ёфт нашуд',
    ].join(', '),
  announced: (day) => (day ? `эълон: ${day}` : 'сана ёфт нашуд'),
  firstWithout: 'Анҷом рӯзи аввали бе он аст.',
  products: 'Молҳо',
  hs: (code, name) => `HS ${code}: ${name}`,
  statedReason: 'Сабаби эълоншуда',
  noReason: 'Ёфт нашуд',
  allegedMotives: 'Ангезаҳои тахминӣ',
  noMotives: 'Сабт нашудааст',
  replacedBy: 'Иваз шуд бо',
  replaces: 'Иваз кард',
  other: (title, from) => (from ? `${title}, аз ${from}` : title),
  sure: 'Эътимод',
  confidences: { high: 'баланд', medium: 'миёна', low: 'паст' },
  toDate: (day) => `Гузариш ба ${day}`,
  arrow: 'Тирча дар харита',
  noArrow: 'Ҳеҷ гоҳ амал накард: тирча нест',
  arrows: 'Тирчаҳо',
  arrowsTitle: 'Тадбирҳои савдо ҳамчун тирча',
  arrowsHint: 'Аз ҷорикунанда ба ҳадаф. Рахдор: оғозёфта, анҷом ёфт нашуд.',
  drawn: (names) => `Тирчаҳо: ${names.join('; ')}.`,
  noneDrawn: 'Дар ин рӯз ягон тадбири интихобшуда кашида намешавад.',
  notDrawn: (why) => `кашида нашуд: ${why}`,
  tooMany: (most) => `беш аз ${most} тирчаро аз ҳам фарқ кардан мумкин нест`,
  noPlace: 'ҳадафи он дар харита ҷой надорад',
  removeArrows: 'Тирчаҳоро гирифтан',
  showOnMap: 'Дар харита',
  mapCaption: (day) => `Тадбирҳои интихобшуда, ${day}`,
  openMeasures: 'Ҳамаи тадбирҳои савдо',
  csv: 'Тадбирҳо дар CSV',
  chart: 'Тадбирҳои савдо дар тӯли замон',
  chartKey:
    'Рахдор ё хирашаванда: рӯз маълум нест ё анҷом ёфт нашуд. Ромб: баррасишуда ё радшуда, ҳеҷ гоҳ амал накард. Хати амудӣ: санаи интихобшуда.',
  scope: ({ who, whom, both, product }) => {
    const one = who ?? whom;
    const pair =
      who && whom
        ? both
          ? `байни ${who} ва ${whom}, дар ҳарду самт`
          : `аз ҷониби ${who} бар зидди ${whom}`
        : both && one
          ? `аз ҷониби ${one} ё бар зидди он`
          : [who ? `аз ҷониби ${who}` : '', whom ? `бар зидди ${whom}` : ''].join('');
    return [pair, product ? `мол: «${product}»` : ''].filter(Boolean).join(', ');
  },
  sentence: ({ day, past, total, scope, named, counts }) => {
    const head = `Дар санаи ${day} аз ${total} тадбири савдои сабтшуда${scope ? ` (${scope})` : ''}`;
    const now = counts['in-force'];
    const never = counts.considered + counts.denied;
    const parts = [
      `${past ? 'амал мекарданд' : 'амал мекунанд'}: ${now || 'ҳеҷ яке'}${named.length > 0 ? ` (${named.join('; ')})` : ''}`,
      ...(counts['end-not-found'] > 0 ? [`оғозёфта, ки анҷомаш ёфт нашуд: ${counts['end-not-found']}`] : []),
      ...(counts['start-not-found'] > 0 ? [`оғозаш ёфт нашуд: ${counts['start-not-found']}`] : []),
      ...(counts.ahead > 0 ? [`ҳанӯз дар пеш: ${counts.ahead}`] : []),
      ...(counts.ended > 0 ? [`анҷомёфта: ${counts.ended}`] : []),
      ...(never > 0 ? [`танҳо баррасишуда ё радшуда: ${never}`] : []),
    ];
    return `${head} ${parts.join('; ')}.`;
  },
};
