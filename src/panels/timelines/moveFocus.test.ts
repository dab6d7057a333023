import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../dataset/readRecords';
import { indexAtlas } from '../../domain/atlasIndex';
import { moveFocus } from './moveFocus';
import { rowsOfBloc, rowsOfCountry } from './timelineBars';

const parsed = readRecords(fileURLToPath(new URL('../../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const index = indexAtlas(parsed.atlas);
const rows = rowsOfCountry(index, 'UZB');
const csto = rows.find(({ key }) => key === 'csto')?.bars.map(({ id }) => id) ?? [];
const at = (i: number) => csto[i] ?? '';

describe('moveFocus', () => {
  it('goes along the row and stops at its ends', () => {
    expect(moveFocus(rows, at(0), 'ArrowRight')).toBe(at(1));
    expect(moveFocus(rows, at(1), 'ArrowLeft')).toBe(at(0));
    expect(moveFocus(rows, at(0), 'ArrowLeft')).toBeNull();
    expect(moveFocus(rows, at(4), 'ArrowRight')).toBeNull();
    expect(moveFocus(rows, at(2), 'Home')).toBe(at(0));
    expect(moveFocus(rows, at(2), 'End')).toBe(at(4));
  });
  it('goes to the bar of the next row that is nearest in time', () => {
    expect(moveFocus(rows, 'eaeu-uzb-observer-2020-12-11', 'ArrowDown')).toBe(at(4));
    expect(moveFocus(rows, 'cis-uzb-member-1991-12-21', 'ArrowUp')).toBe(at(2));
  });
  it('stops at the first and the last row', () => {
    expect(moveFocus(rows, rows[0]?.bars[0]?.id ?? '', 'ArrowUp')).toBeNull();
    expect(moveFocus(rows, rows.at(-1)?.bars[0]?.id ?? '', 'ArrowDown')).toBeNull();
  });
  it('passes over rows without a bar', () => {
    const guam = rowsOfBloc(index, 'guam');
    expect(guam[0]?.bars).toEqual([]);
    const uzb = guam.find(({ key }) => key === 'UZB')?.bars[0]?.id ?? '';
    expect(moveFocus(guam, uzb, 'ArrowUp')).toBeNull();
    expect(moveFocus(guam, uzb, 'ArrowDown')).toMatch(/^guam-aze/);
  });
  it('leaves other keys and unknown bars alone', () => {
    expect(moveFocus(rows, at(1), 'Enter')).toBeNull();
    expect(moveFocus(rows, 'nothing', 'ArrowRight')).toBeNull();
  });
});
