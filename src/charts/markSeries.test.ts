import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { remittanceMeasures } from '../domain/model/figure';
import { periodSpan } from '../domain/period';
import { drawingOf, subjectOf } from './markSeries';
import { moveMark } from './moveMark';
import { remittanceSeries } from './remittanceSeries';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const rows = parsed.atlas.remittances;
const recipients = [...new Set(rows.map(({ recipient }) => recipient))];
const senders = [...new Set(rows.map(({ sender }) => sender))];
const flows = ['in', 'net', 'out'] as const;
/** Everything that the view can draw: all senders of a recipient in one chart. */
const every = recipients.flatMap((recipient) =>
  remittanceMeasures.map((measure) =>
    drawingOf(senders.flatMap((sender) => remittanceSeries(rows, { recipient, sender, measure, flows }))),
  ),
);

describe('drawingOf', () => {
  it('joins only figures of one series whose periods adjoin', () => {
    for (const { runs } of every)
      for (const { series, points } of runs)
        for (const [i, point] of points.entries()) {
          expect(series.points).toContain(point);
          const before = points[i - 1];
          if (before) expect(periodSpan(point.record.period)?.from).toBe(periodSpan(before.record.period)?.to);
        }
  });
  it('has each point in one run, and a gap wherever a series goes on after missing periods', () => {
    for (const { series, runs, gaps } of every) {
      const drawn = runs.flatMap(({ points }) => points);
      expect(new Set(drawn)).toEqual(new Set(series.flatMap(({ points }) => points)));
      expect(drawn).toHaveLength(new Set(drawn).size);
      expect(gaps).toHaveLength(runs.length - series.length);
    }
  });
  it('leaves the years between 2018 and 2022 open: what each country sent to Uzbekistan was not found', () => {
    const { runs, gaps } = drawingOf(remittanceSeries(rows, { recipient: 'UZB', sender: 'RUS', measure: 'share' }));
    const years = runs.filter(({ series }) => series.series === 'CBU-gross-transfers' && series.months === 12);
    expect(years.map(({ points }) => points.map(({ record }) => record.period))).toEqual([
      ['2018'],
      ['2022', '2023', '2024'],
    ]);
    expect(gaps.map(({ from, to }) => [from.record.period, to.record.period])).toContainEqual(['2018', '2022']);
  });
  it('has each figure on one mark, and on a mark of several only those that contradict each other', () => {
    for (const { series, marks } of every) {
      const figures = marks.flatMap(({ points }) => points);
      expect(new Set(figures)).toEqual(new Set(series.flatMap(({ points }) => points)));
      expect(figures).toHaveLength(new Set(figures).size);
      for (const { points } of marks.filter((mark) => mark.points.length > 1)) {
        expect(points.every(({ record }) => record.contested)).toBe(true);
        expect(new Set(points.map(({ record }) => subjectOf(record))).size).toBe(1);
        expect(new Set(points.map(({ record }) => record.id)).size).toBe(points.length);
      }
    }
  });
  it('leaves no two contested figures of one subject on two marks', () => {
    for (const { marks } of every) {
      const subjects = marks.map(({ points: [{ record }] }) => (record.contested ? subjectOf(record) : record.id));
      expect(new Set(subjects).size).toBe(subjects.length);
    }
  });
  it('shows both growth figures of the United Kingdom on one mark, the Central Bank’s first', () => {
    const { marks } = drawingOf(remittanceSeries(rows, { recipient: 'UZB', sender: 'GBR', measure: 'change' }));
    const both = marks.filter(({ points }) => points.length > 1);
    expect(both.map(({ points }) => points.map(({ value, record }) => [value, record.series]))).toEqual([
      [
        [67, 'CBU-gross-transfers'],
        [49, 'Eurasianet'],
      ],
    ]);
  });
  it('runs in order of time', () => {
    for (const { marks } of every) {
      const times = marks.map(({ points }) => points[0].at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }
  });
  it('tells the mark after a gap what came before it', () => {
    for (const { marks, gaps } of every)
      for (const { from, to } of gaps) expect(marks.find(({ id }) => id === to.record.id)?.gapAfter ?? from).toBe(from);
  });
});

describe('moveMark', () => {
  it('reaches every mark from the first with the right arrow, and comes back with the left one', () => {
    for (const { marks } of every) {
      const ids = marks.map(({ id }) => id);
      for (const [i, id] of ids.entries()) {
        expect(moveMark(marks, id, 'ArrowRight')).toBe(ids[i + 1] ?? null);
        expect(moveMark(marks, id, 'ArrowLeft')).toBe(ids[i - 1] ?? null);
        expect(moveMark(marks, id, 'Home')).toBe(ids[0]);
        expect(moveMark(marks, id, 'End')).toBe(ids.at(-1));
      }
    }
  });
  it('goes up to a higher value of another line, down to a lower one', () => {
    for (const { marks } of every)
      for (const mark of marks) {
        const value = (id: string | null) => marks.find((one) => one.id === id)?.points[0].value;
        const [up, down] = [value(moveMark(marks, mark.id, 'ArrowUp')), value(moveMark(marks, mark.id, 'ArrowDown'))];
        if (up !== undefined) expect(up).toBeGreaterThan(mark.points[0].value);
        if (down !== undefined) expect(down).toBeLessThan(mark.points[0].value);
      }
  });
  it('leaves other keys alone', () => {
    const [drawing] = every.filter(({ marks }) => marks.length > 1);
    expect(moveMark(drawing?.marks ?? [], drawing?.marks[0]?.id ?? '', 'a')).toBeNull();
  });
});
