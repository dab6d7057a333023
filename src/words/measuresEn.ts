import type { Phase } from '../domain/measures';
import type { TradeMeasure } from '../domain/model/tradeMeasure';
import type { WordsOf } from './wordsOf';

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** Words of the trade measures. Dates are given as they are to be read. */
export const measuresEn = {
  intro:
    'Who bans what from whom, from when until when. What the imposing side said stands apart from what others say it was for.',
  who: 'Imposed by',
  whom: 'Against',
  anybody: 'Any',
  both: 'Either direction',
  bothHint: 'also what the second imposed on the first',
  product: 'Product or HS code',
  force: 'On the date',
  forces: {
    all: 'All on record',
    day: 'Begun and not known to have ended',
    ended: 'Lifted, lapsed or replaced',
    ahead: 'Still to come',
    never: 'Considered or denied',
  },
  show: 'Show as',
  shows: { list: 'List', timeline: 'Timeline' },
  clear: 'Clear filters',
  none: 'No trade measure on record fits these filters.',
  noneHelp: 'That says what the atlas has found, not that there was none.',
  phases: {
    'in-force': 'In force',
    'end-not-found': 'Begun, end not found',
    'start-not-found': 'Start not found, not yet ended',
    ahead: 'Not yet in force',
    ended: 'Lifted, lapsed or replaced',
    considered: 'Considered, not imposed',
    denied: 'Announced, then denied',
  } satisfies Record<Phase, string>,
  phaseHints: {
    'end-not-found':
      'They had begun by this day; no report of an end was found, which does not mean that they still apply.',
    considered: 'Never in force, and never drawn as such.',
    denied: 'Never in force, and never drawn as such.',
  } satisfies Partial<Record<Phase, string>> as Partial<Record<Phase, string>>,
  /** After the title: what holds on the day. */
  tag: (phase: Phase, day: string): string =>
    ({
      'in-force': `in force on ${day}`,
      'end-not-found': `begun by ${day}, end not found`,
      'start-not-found': `start not found; not ended on ${day}`,
      ahead: `not yet in force on ${day}`,
      ended: `ended by ${day}`,
      considered: 'considered, not imposed',
      denied: 'announced, then denied',
    })[phase],
  monthOnly: 'only the month is known',
  heading: (who: string, kind: string, whom: string) => `${who} → ${whom}: ${kind}`,
  kinds: {
    'import-ban': 'import ban',
    'export-ban': 'export ban',
    'transit-limit': 'limit on transit',
  } satisfies Record<TradeMeasure['kind'], string>,
  /** Null: not on record. */
  dates: (
    announced: string | null,
    inForce: string | null,
    lifted: string | null,
    endKnown: boolean,
    replaced: boolean,
  ) =>
    [
      ...(announced !== null && announced !== inForce ? [`announced ${announced}`] : []),
      inForce ? `from ${inForce}` : 'start not found',
      lifted ? `${replaced ? 'replaced' : 'lifted'} ${lifted}` : endKnown ? 'still in force' : 'end not found',
    ].join(', '),
  announced: (day: string | null) => (day ? `announced ${day}` : 'date not found'),
  firstWithout: 'The end is the first day without it.',
  products: 'Goods',
  hs: (code: string, name: string) => `HS ${code}: ${name}`,
  statedReason: 'Stated reason',
  noReason: 'None found',
  allegedMotives: 'Alleged motives',
  noMotives: 'None on record',
  replacedBy: 'Replaced by',
  replaces: 'Replaced',
  other: (title: string, from: string | null) => (from ? `${title}, from ${from}` : title),
  sure: 'Confidence',
  confidences: { high: 'high', medium: 'medium', low: 'low' },
  toDate: (day: string) => `Go to ${day}`,
  arrow: 'Arrow on the map',
  noArrow: 'Never in force: no arrow',
  arrows: 'Arrows',
  arrowsTitle: 'Trade measures as arrows',
  arrowsHint: 'From who imposes to who is hit. Dashed: begun, end not found.',
  drawn: (names: readonly string[]) => `Arrows: ${names.join('; ')}.`,
  noneDrawn: 'None of the chosen measures is drawn on this day.',
  notDrawn: (why: string) => `not drawn: ${why}`,
  tooMany: (most: number) => `more than ${most} arrows cannot be told apart`,
  noPlace: 'its target has no place on the map',
  removeArrows: 'Remove the arrows',
  showOnMap: 'Show on the map',
  mapCaption: (day: string) => `Chosen measures on ${day}`,
  openMeasures: 'All trade measures',
  csv: 'Measures as CSV',
  chart: 'Trade measures over time',
  chartKey:
    'Dashed or fading: the day is not known, or no end was found. Diamond: considered or denied, never in force. Upright line: the chosen date.',
  scope: ({
    who,
    whom,
    both,
    product,
  }: {
    who: string | null;
    whom: string | null;
    both: boolean;
    product: string | null;
  }) => {
    const one = who ?? whom;
    const pair =
      who && whom
        ? both
          ? `between ${who} and ${whom}, in either direction`
          : `by ${who} against ${whom}`
        : both && one
          ? `by ${one} or against it`
          : [who ? `by ${who}` : '', whom ? `against ${whom}` : ''].join('');
    return [pair, product ? `on “${product}”` : ''].filter(Boolean).join(', ');
  },
  sentence: ({
    day,
    past,
    total,
    scope,
    named,
    counts,
  }: {
    day: string;
    past: boolean;
    total: number;
    scope: string;
    /** Titles of those in force. */
    named: readonly string[];
    counts: Readonly<Record<Phase, number>>;
  }) => {
    const was = (count: number) => (past ? (count === 1 ? 'was' : 'were') : count === 1 ? 'is' : 'are');
    const had = (count: number) => (past ? 'had' : count === 1 ? 'has' : 'have');
    const head = `On ${day}, of ${counted(total, 'trade measure', 'trade measures')} on record${scope ? ` ${scope}` : ''}`;
    const now = counts['in-force'];
    const parts = [
      `${now || 'none'} ${was(now)} in force${named.length > 0 ? ` (${named.join('; ')})` : ''}`,
      ...(counts['end-not-found'] > 0
        ? [`${counts['end-not-found']} ${had(counts['end-not-found'])} begun without an end being found`]
        : []),
      ...(counts['start-not-found'] > 0 ? [`of ${counts['start-not-found']} no start was found`] : []),
      ...(counts.ahead > 0 ? [`${counts.ahead} ${was(counts.ahead)} still to come`] : []),
      ...(counts.ended > 0 ? [`${counts.ended} ${had(counts.ended)} ended`] : []),
      ...(counts.considered + counts.denied > 0
        ? [`${counts.considered + counts.denied} ${was(counts.considered + counts.denied)} only considered or denied`]
        : []),
    ];
    return `${head}, ${parts.join('; ')}.`;
  },
};

export type MeasuresWords = WordsOf<typeof measuresEn>;
