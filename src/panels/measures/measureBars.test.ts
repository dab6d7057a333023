import { describe, expect, it } from 'vitest';
import { readAtlas } from '../../../scripts/geo/mapInputs';
import { firstDay } from '../../domain/day';
import { measureBar, measureBars, piecesOf, spanOfBars } from './measureBars';

const all = readAtlas().atlas.tradeMeasures;
const asOf = '2026-11-22';
const barOf = (id: string) => {
  const measure = all.find((one) => one.id === id);
  const bar = measure && measureBar(measure, asOf);
  if (!bar) throw new Error(id);
  return bar;
};

describe('measureBar', () => {
  it('goes from the first day in force to the first day without it', () =>
    expect(barOf('rus-kaz-plants-2024-10')).toMatchObject({
      kind: 'bar',
      start: '2024-10-17',
      end: '2025-04-23',
      softStart: null,
      softEnd: null,
      open: null,
    }));
  it('is soft over a month that is all that is known', () => {
    expect(barOf('kaz-rus-alcohol-2014')).toMatchObject({
      softStart: { from: '2014-11-01', to: '2014-12-01' },
      softEnd: { from: '2014-12-01', to: '2015-01-01' },
    });
    expect(barOf('rus-uzb-fergana-all-2020')).toMatchObject({
      softStart: null,
      softEnd: { from: '2021-04-01', to: '2021-05-01' },
    });
  });
  it('is open where no end was found, and otherwise where it is known to go on', () => {
    const bar = barOf('rus-kaz-cert-2024-09');
    expect(bar).toMatchObject({ end: asOf, open: 'not-found' });
    expect(measureBar({ ...bar.measure, endKnown: true }, asOf)).toMatchObject({ end: asOf, open: 'still' });
  });
  it('is a mark, never a bar, for what was considered or denied', () => {
    for (const measure of all.filter(({ outcome }) => outcome !== 'imposed'))
      expect(measureBar(measure, asOf)).toMatchObject({
        kind: 'mark',
        start: measure.announced,
        end: measure.announced,
      });
  });
  it('is unsure without a first day in force: from the announcement, or fading in before the end', () => {
    expect(barOf('rus-kaz-cpc-2022')).toMatchObject({ kind: 'unsure', start: '2022-07-05', end: '2022-07-11' });
    expect(barOf('rus-uzb-handluggage')).toMatchObject({ kind: 'unsure', softStart: { to: '2019-03-05' } });
  });
  it('has no place without any date', () => {
    const { measure } = barOf('rus-kgz-milk-2018');
    expect(measureBar({ ...measure, announced: null }, asOf)).toBeNull();
    expect(measureBar({ ...measure, outcome: 'imposed', announced: null }, asOf)).toBeNull();
  });
});

describe('measureBars', () => {
  it('has every measure of the records, the oldest first', () => {
    const bars = measureBars(all, asOf);
    expect(bars).toHaveLength(all.length);
    expect(bars.map(({ start }) => start)).toEqual([...bars.map(({ start }) => start)].sort());
    for (const { measure, kind, start } of bars)
      if (kind === 'bar') expect(start).toBe(firstDay(measure.inForce ?? ''));
  });
});

describe('piecesOf', () => {
  it('covers a bar from end to end without gap or overlap; a mark has none', () => {
    for (const bar of measureBars(all, asOf)) {
      const pieces = piecesOf(bar);
      if (bar.kind === 'mark') {
        expect(pieces).toEqual([]);
        continue;
      }
      expect(pieces[0]?.from).toBe(bar.start);
      expect(pieces.at(-1)?.to).toBe(bar.softEnd?.to ?? bar.end);
      for (const [at, piece] of pieces.entries()) if (at > 0) expect(piece.from).toBe(pieces[at - 1]?.to);
    }
  });
  it('fades out from the first day on where no end was found, and is firm where both days are known', () => {
    expect(piecesOf(barOf('rus-kaz-cert-2024-09'))).toEqual([{ from: '2024-09-23', to: asOf, fade: 'out' }]);
    expect(piecesOf(barOf('rus-kaz-plants-2024-10'))).toEqual([{ from: '2024-10-17', to: '2025-04-23', fade: null }]);
  });
});

describe('spanOfBars', () => {
  it('begins with the year of the oldest bar, or of an older chosen day', () => {
    const bars = measureBars(all, asOf);
    expect(spanOfBars(bars, '2024-10-20', asOf)).toEqual({ from: '2014-01-01', to: asOf });
    expect(spanOfBars(bars, '1999-05-05', asOf)).toEqual({ from: '1999-01-01', to: asOf });
    expect(spanOfBars([], '2024-10-20', asOf)).toEqual({ from: '2024-01-01', to: asOf });
  });
});
