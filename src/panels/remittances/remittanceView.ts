import { type Axes, axesOf } from '../../charts/axisSeries';
import { type Drawing, drawingOf } from '../../charts/markSeries';
import { remittanceSeries } from '../../charts/remittanceSeries';
import { defaultPeriods, type Periods, periodsOf, type SenderPair, senderPairs } from '../../charts/sendersSeries';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Day } from '../../domain/day';
import { groupBy } from '../../domain/groupBy';
import type { CountryId, PlaceId } from '../../domain/model/country';
import type { Period } from '../../domain/model/dates';
import type { Remittance } from '../../domain/model/figure';
import { periodSpan } from '../../domain/period';

export type Measure = Remittance['measure'];
export const measures = ['share', 'amount', 'change', 'share-of-gdp'] as const satisfies readonly Measure[];
const flows = ['in', 'net', 'out'] as const;

/** What the reader has set, as the address has it; null: the default. */
export interface Setting {
  recipients: readonly CountryId[] | null;
  senders: readonly PlaceId[] | null;
  measure: Measure;
  chart: 'time' | 'senders';
  scale: 'same' | 'own';
  before: Period | null;
  after: Period | null;
}

/** One recipient's part of the view: over time, or its senders in two periods. */
export interface Panel {
  recipient: CountryId;
  drawing: Drawing;
  pairs: readonly SenderPair[];
  /** The figures of the panel, each once, in the order of its marks. */
  rows: readonly Remittance[];
}

export interface RemittanceView {
  measure: Measure;
  chart: Setting['chart'];
  scale: Setting['scale'];
  recipients: readonly CountryId[];
  senders: readonly PlaceId[];
  /** Senders that have a figure for the measure and the recipients, with how many; the chosen ones too. */
  choices: readonly { sender: PlaceId; count: number }[];
  /** Periods that can be compared, the latest first, and the two that are. */
  periods: readonly Period[];
  compared: Periods | null;
  panels: readonly Panel[];
  /** Figures of these recipients that were left out because their period was not over on the day. */
  left: number;
}

export const fiveOf = (index: AtlasIndex): CountryId[] =>
  index.atlas.countries.filter(({ region }) => region === 'central-asia').map(({ id }) => id);

/** Whom a measure is about unless senders are chosen: Russia, the largest; a share of GDP is of all money. */
const usual: Readonly<Record<Measure, readonly PlaceId[]>> = {
  share: ['RUS'],
  amount: ['WLD'],
  change: ['RUS'],
  'share-of-gdp': ['WLD'],
};

/** Figures whose period was over on the day. */
export const overBy = (rows: readonly Remittance[], day: Day): Remittance[] =>
  rows.filter(({ period }) => (periodSpan(period)?.to ?? '9999') <= day);

/** The setting of the address; what it does not say is the default. */
export function settingOf(options: Readonly<Record<keyof typeof noOptions, string | null>>): Setting {
  const { compare, senders, measure, chart, scale, before, after } = options;
  return {
    recipients: compare?.split(',') ?? null,
    senders: senders?.split(',') ?? null,
    measure: measures.find((one) => one === measure) ?? 'share',
    chart: chart === 'senders' ? 'senders' : 'time',
    scale: scale === 'own' ? 'own' : 'same',
    before,
    after,
  };
}
const noOptions = { compare: null, senders: null, measure: null, chart: null, scale: null, before: null, after: null };
export const defaultSetting: Setting = settingOf(noOptions);

function senderChoices(rows: readonly Remittance[], chosen: readonly PlaceId[]): RemittanceView['choices'] {
  const counts = new Map([...groupBy(rows, ({ sender }) => sender)].map(([sender, own]) => [sender, own.length]));
  for (const sender of chosen) if (!counts.has(sender)) counts.set(sender, 0);
  return [...counts].map(([sender, count]) => ({ sender, count })).sort((a, b) => b.count - a.count);
}

/** The figures of the marks, each once, in their order. */
export const rowsOf = (marks: Drawing['marks']): Remittance[] => [
  ...new Set(marks.flatMap(({ points }) => points.map(({ record }) => record))),
];

function timePanel(rows: readonly Remittance[], recipient: CountryId, senders: readonly PlaceId[], measure: Measure) {
  const drawing = drawingOf(senders.flatMap((sender) => remittanceSeries(rows, { recipient, sender, measure, flows })));
  return { recipient, drawing, pairs: [], rows: rowsOf(drawing.marks) };
}

function sendersPanel(
  rows: readonly Remittance[],
  recipient: CountryId,
  senders: readonly PlaceId[] | null,
  measure: Measure,
  periods: Periods | null,
): Panel {
  const pairs = periods ? senderPairs(rows, { recipient, measure, periods, senders }) : [];
  const marks = pairs.flatMap(({ before, after }) => [before, after].filter((mark) => mark !== null));
  return { recipient, drawing: { series: [], runs: [], gaps: [], marks }, pairs, rows: rowsOf(marks) };
}

/** What is shown of the money sent home, as of a day, by the reader's setting. */
export function remittanceView(
  index: AtlasIndex,
  day: Day,
  setting: Setting,
  country: CountryId | null,
): RemittanceView {
  const five = fiveOf(index);
  const { measure, chart, scale } = setting;
  const asked = setting.recipients?.filter((id) => five.includes(id)) ?? [];
  const usualRecipient = country !== null && five.includes(country) ? country : 'UZB';
  const recipients = asked.length > 0 ? five.filter((id) => asked.includes(id)) : [usualRecipient];
  const own = index.atlas.remittances.filter(({ recipient }) => recipients.includes(recipient));
  const rows = overBy(own, day);
  const fitting = rows.filter((row) => row.measure === measure);
  const senders = setting.senders ?? usual[measure];
  const periods = periodsOf(rows, recipients, measure);
  const wanted = setting.after !== null && periods.includes(setting.after) ? setting.after : null;
  const usualPeriods = defaultPeriods(rows, recipients, measure, wanted);
  const after = usualPeriods?.after ?? null;
  const before = [setting.before, usualPeriods?.before].find((one) => one && periods.includes(one)) ?? null;
  const compared = after === null ? null : { after, before: before === after ? null : before };
  return {
    measure,
    chart,
    scale,
    recipients,
    senders,
    choices: senderChoices(fitting, setting.senders ?? []),
    periods,
    compared,
    panels: recipients.map((recipient) =>
      chart === 'time'
        ? timePanel(rows, recipient, senders, measure)
        : sendersPanel(rows, recipient, setting.senders, measure, compared),
    ),
    left: own.filter((row) => row.measure === measure).length - fitting.length,
  };
}

/** The panels that a panel has its axes in common with. */
export const panelsOfAxis = (panel: Panel, { scale, panels }: RemittanceView): readonly Panel[] =>
  scale === 'own' ? [panel] : panels;

/** Axes of a panel over time: the years are the same in all, the values where the reader wants them so. */
export function axesFor(panel: Panel, view: RemittanceView): Axes {
  const points = (panels: readonly Panel[]) =>
    panels.flatMap(({ drawing }) => drawing.marks.flatMap((mark) => mark.points));
  const { x, xTicks } = axesOf(points(view.panels));
  const { y, yTicks } = axesOf(points(panelsOfAxis(panel, view)));
  return { x, xTicks, y, yTicks };
}
