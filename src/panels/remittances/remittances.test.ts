import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { composeFigure } from '../../charts/composeFigure';
import { readRecords } from '../../dataset/readRecords';
import { indexAtlas } from '../../domain/atlasIndex';
import { periodMonths, periodSpan } from '../../domain/period';
import { escapeXml } from '../../export/svgText';
import { en } from '../../words/en';
import { remittancesEn as words } from '../../words/remittancesEn';
import { figureSheet } from './figureSheet';
import { figuresCsv, rowsOfView } from './figuresCsv';
import { countsOf, findingOf, titleOf } from './finding';
import { evidenceOf, headlineCase } from './headline';
import { keySeries, lineLabels } from './lineLabels';
import { markersOf, within } from './markers';
import { markName, publishersOf, remarksOf } from './markWords';
import { axesFor, defaultSetting, fiveOf, measures, overBy, remittanceView, type Setting } from './remittanceView';

const parsed = readRecords(fileURLToPath(new URL('../../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const index = indexAtlas(parsed.atlas);
const today = '2026-11-22';
const five = fiveOf(index);
const viewOf = (setting: Partial<Setting> = {}, day = today, country: string | null = null) =>
  remittanceView(index, day, { ...defaultSetting, ...setting }, country);
const everySender = [...new Set(index.atlas.remittances.map(({ sender }) => sender))];
/** Each measure and chart, of all five and all senders. */
const every = measures.flatMap((measure) =>
  (['time', 'senders'] as const).map((chart) => viewOf({ recipients: five, senders: everySender, measure, chart })),
);
const titlesOf = (view: (typeof every)[number]) => view.panels.map((panel) => titleOf(index, panel, view, words));

describe('remittanceView', () => {
  it('starts with Uzbekistan and Russia, or with the chosen country if it is one of the five', () => {
    expect(viewOf().recipients).toEqual(['UZB']);
    expect(viewOf().senders).toEqual(['RUS']);
    expect(viewOf({}, today, 'KGZ').recipients).toEqual(['KGZ']);
    expect(viewOf({}, today, 'DEU').recipients).toEqual(['UZB']);
  });
  it('takes what is none of the five for not asked', () => {
    expect(viewOf({ recipients: ['DEU'] }).recipients).toEqual(['UZB']);
    expect(viewOf({ recipients: ['DEU', 'TJK'] }).recipients).toEqual(['TJK']);
  });
  it('has every figure of the five, each once, over time', () => {
    const shown = every.filter(({ chart }) => chart === 'time').flatMap(rowsOfView);
    const all = overBy(index.atlas.remittances, today).filter(({ recipient }) => five.includes(recipient));
    expect(new Set(shown)).toEqual(new Set(all));
    expect(shown).toHaveLength(all.length);
  });
  it('has no period that was not over on the day, and counts what it leaves out', () => {
    for (const day of ['2024-10-22', '2015-01-01', today]) {
      const view = viewOf({ recipients: five, senders: everySender, measure: 'amount' }, day);
      const rows = rowsOfView(view);
      for (const { period } of rows) expect((periodSpan(period)?.to ?? '') <= day).toBe(true);
      const all = index.atlas.remittances.filter((row) => row.measure === 'amount' && five.includes(row.recipient));
      expect(rows.length + view.left).toBe(all.length);
    }
  });
  it('falls back to periods that it has', () => {
    const view = viewOf({ chart: 'senders', measure: 'amount', before: '1901', after: '2024' });
    expect(view.compared?.after).toBe('2024');
    expect(view.periods).toContain(view.compared?.before);
    expect(viewOf({ chart: 'senders', measure: 'amount', before: '2024', after: '2024' }).compared?.before).toBeNull();
  });
  it('has the same years on all axes, and the same values unless asked otherwise', () => {
    const same = viewOf({ recipients: five, senders: ['WLD'], measure: 'amount' });
    expect(new Set(same.panels.map((panel) => JSON.stringify(axesFor(panel, same)))).size).toBe(1);
    const own = { ...same, scale: 'own' as const };
    expect(new Set(own.panels.map((panel) => JSON.stringify(axesFor(panel, own).x))).size).toBe(1);
    expect(new Set(own.panels.map((panel) => JSON.stringify(axesFor(panel, own).y))).size).toBeGreaterThan(1);
  });
});

describe('titles', () => {
  it('say the latest figure of the records, and the highest', () => {
    for (const view of every.filter(({ chart }) => chart === 'time'))
      for (const panel of view.panels) {
        const title = findingOf(index, panel, view.measure, words);
        expect(title === null).toBe(panel.rows.length === 0);
        if (title !== null) expect(title).toMatch(/%|US\$/);
      }
  });
  it('speak of the latest where no series has two figures', () => {
    const view = viewOf({ recipients: ['KGZ'] });
    const [panel] = view.panels;
    expect(panel?.drawing.series.every(({ points }) => points.length === 1)).toBe(true);
    const latest = panel?.drawing.marks.at(-1)?.points[0].record;
    expect(titlesOf(view)[0]).toContain(`${latest?.value}% in ${words.period(latest?.period ?? '')}`);
  });
  it('say that a peak is contested', () => {
    const [title] = titlesOf(viewOf());
    const peak = index.atlas.remittances.filter(
      ({ recipient, sender, measure, period }) =>
        recipient === 'UZB' && sender === 'RUS' && measure === 'share' && period === '2022',
    );
    expect(peak).toHaveLength(2);
    for (const { value } of peak) expect(title).toContain(`${value}%`);
    expect(title).toContain('contested');
  });
  it('are there for every panel that has a mark, with counts that fit', () => {
    for (const view of every)
      for (const [i, title] of titlesOf(view).entries()) {
        const panel = view.panels[i];
        expect(title === null).toBe(panel?.drawing.marks.length === 0);
        if (panel) expect(countsOf(panel, words)).toContain(`${panel.drawing.marks.length} mark`);
      }
  });
});

describe('marks in words', () => {
  it('never give a percentage without base, unit, period and source', () => {
    for (const view of every)
      for (const { drawing } of view.panels)
        for (const mark of drawing.marks) {
          const name = markName(index, mark, words);
          const [{ record }] = mark.points;
          expect(name).toContain(words.period(record.period));
          expect(name).toContain(words.units[record.unit]);
          if (record.unit === 'percent') expect(record.base).toBeTruthy();
          if (record.base) expect(name).toContain(record.base);
          for (const point of mark.points) {
            expect(name).toContain(words.value(point.record, point.value));
            for (const publisher of publishersOf(index, point.record)) expect(name).toContain(publisher);
          }
          if (record.contested || record.derived || periodMonths(record.period) === 3 || mark.gapAfter)
            expect(remarksOf(mark, words).length).toBeGreaterThan(0);
        }
  });
});

describe('lineLabels', () => {
  it('needs none for a single line and tells several apart', () => {
    const [gdp] = viewOf({ measure: 'share-of-gdp' }).panels;
    expect(gdp && lineLabels(index, gdp.drawing, words).size).toBe(0);
    for (const view of every)
      for (const { drawing } of view.panels) {
        const labels = [...lineLabels(index, drawing, words).values()];
        expect(new Set(labels).size).toBe(labels.length);
        expect(labels).not.toContain('');
      }
  });
});

describe('markers', () => {
  it('are 2014 and 2022, each with an event of the atlas', () => {
    const markers = markersOf(index, words);
    expect(markers.map(({ at }) => Math.floor(at))).toEqual([2014, 2022]);
    for (const { event, day } of markers) expect(event?.date?.slice(0, 4)).toBe(day.slice(0, 4));
    expect(within(markers, [2018, 2026])).toHaveLength(1);
  });
});

describe('several senders in one chart', () => {
  const panel = viewOf({ measure: 'amount', senders: ['RUS', 'KAZ', 'USA', 'ISR'] }).panels[0];
  it('have every joined line named at its end, each sender at least once', () => {
    if (!panel) throw new Error('no panel');
    const labels = lineLabels(index, panel.drawing, words);
    const joined = panel.drawing.runs.filter(({ points }) => points.length > 1).map(({ series }) => series.key);
    for (const key of joined) expect(labels.has(key)).toBe(true);
    const named = new Set([...labels.keys()].map((key) => key.slice(0, 3)));
    expect(named).toEqual(new Set(panel.drawing.series.map(({ sender }) => sender)));
  });
  it('have a key of their lines, and of a sender without a line one entry', () => {
    if (!panel) throw new Error('no panel');
    const keyed = keySeries(panel.drawing);
    expect(keyed.length).toBeLessThan(panel.drawing.series.length);
    for (const one of panel.drawing.series) expect(keyed.some(({ sender }) => sender === one.sender)).toBe(true);
    for (const one of panel.drawing.series.filter(({ points }) => points.length > 1)) expect(keyed).toContain(one);
  });
});

describe('headlineCase', () => {
  const rows = overBy(index.atlas.remittances, today);
  const told = headlineCase(index, rows, 'UZB', 'RUS', words) ?? [];
  const find = (measure: string, sender: string, period: string) =>
    rows.find(
      (row) =>
        row.recipient === 'UZB' &&
        row.measure === measure &&
        row.sender === sender &&
        row.period === period &&
        row.series === 'CBU-gross-transfers',
    );
  it('sets the lowest quarter against its year', () => {
    const [low, year] = [find('share', 'RUS', '2024-Q1'), find('share', 'RUS', '2024')];
    expect(low && year && low.value < year.value).toBe(true);
    expect(told[0]?.text).toContain(`${low?.value}% in one quarter, January–March 2024`);
    expect(told[0]?.text).toContain(`for the whole of 2024 it was ${year?.value}%`);
  });
  it('says that the dollars rose, and does not call a record what is none', () => {
    const [before, now] = [find('amount', 'RUS', '2022'), find('amount', 'RUS', '2024')];
    expect(before && now && before.value > now.value).toBe(true);
    expect(told[1]?.text).toContain('US$11.5 billion in 2024, +29% on 2023, though less than the US$14.5 billion');
    expect(told[2]?.text).toContain('the most of any year on record here');
  });
  it('sets a first half against first halves alone: the second half of 2022 was larger', () => {
    const [year, first, last] = ['2022', '2022-S1', '2025-S1'].map(
      (period) => find('amount', 'RUS', period)?.value ?? 0,
    );
    expect((year ?? 0) - (first ?? 0)).toBeGreaterThan(last ?? 0);
    expect(told[1]?.text).toContain('the most of any first half on record here');
    const half = find('amount', 'RUS', '2022-S1');
    const rest = half && { ...half, period: '2022-S2', value: (year ?? 0) - half.value };
    expect(headlineCase(index, rest ? [rest, ...rows] : [], 'UZB', 'RUS', words)?.[1]?.text).toBe(told[1]?.text);
  });
  it('says who comes next', () => expect(told[3]?.text).toContain('Kazakhstan, had 5.4% where Russia had 77%'));
  it('has evidence for each sentence', () => {
    expect(told).toHaveLength(4);
    for (const one of told) expect(evidenceOf(one).length).toBeGreaterThan(0);
  });
  it('is silent where the records have no such quarter', () => {
    for (const recipient of five.filter((id) => id !== 'UZB'))
      expect(headlineCase(index, rows, recipient, 'RUS', words)).toBeNull();
    expect(headlineCase(index, overBy(rows, '2024-03-01'), 'UZB', 'RUS', words)).toBeNull();
  });
});

describe('figuresCsv', () => {
  it('has a line a figure of the view, in its order, with the value as it is on record', () => {
    for (const view of every) {
      const lines = figuresCsv(index, view, words).trimEnd().split('\r\n');
      const rows = rowsOfView(view);
      expect(lines).toHaveLength(rows.length + 1);
      for (const [i, { id, value, period }] of rows.entries()) {
        expect(lines[i + 1]).toMatch(new RegExp(`^${id},`));
        expect(lines[i + 1]).toContain(`,${period},`);
        expect(lines[i + 1]).toContain(`,${value},`);
      }
    }
  });
});

describe('composeFigure', () => {
  it('has each year at one place in all its charts, whichever of them has labels', () => {
    const svg = composeFigure(sheetOf(viewOf({ recipients: ['KGZ', 'TJK', 'UZB'] })));
    const widths = [...svg.matchAll(/d="M([\d.]+),[\d.]+H([\d.]+)" stroke="#/g)].map(([, from, to]) =>
      Math.round(Number(to) - Number(from)),
    );
    expect(widths.length).toBeGreaterThan(12);
    expect(new Set(widths).size).toBe(1);
  });
  it('says in its foot what each of its marks is', () => {
    const { foot } = sheetOf(viewOf({ recipients: ['KGZ'] }));
    for (const months of [12, 6, 3, 1]) expect(foot.join(' ')).toMatch(new RegExp(`: ${words.glyphs[months]}[;.]`));
  });
  const sheetOf = (view: (typeof every)[number]) =>
    figureSheet({ view, markers: markersOf(index, words), day: today, index }, words, en);
  it('draws every figure of the view once', () => {
    for (const view of every) {
      const svg = composeFigure(sheetOf(view));
      const drawn = [...svg.matchAll(/class="(?:glyph|bar)" data-value="([-\d.]+)"/g)].map(([, value]) =>
        Number(value),
      );
      const marks = view.panels.flatMap(({ drawing }) => drawing.marks);
      const figures =
        view.chart === 'time' ? marks.flatMap(({ points }) => points) : marks.map(({ points }) => points[0]);
      const inOrder = (values: readonly number[]) => [...values].sort((a, b) => a - b);
      expect(inOrder(drawn)).toEqual(inOrder(figures.map(({ value }) => Number(value.toFixed(2)))));
    }
  });
  it('opens and closes each element, and carries title, description, sources, note, day and version', () => {
    for (const view of every) {
      const sheet = sheetOf(view);
      const svg = composeFigure(sheet);
      const open: string[] = [];
      for (const [, slash, name = '', own] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
        if (slash) expect(open.pop()).toBe(name);
        else if (!own) open.push(name);
      }
      expect(open).toEqual([]);
      expect(svg).toContain(`<title>${escapeXml(sheet.title)}</title>`);
      expect(svg).toContain(`<desc>${escapeXml(sheet.description)}</desc>`);
      expect(svg).toContain('Sources:');
      expect(svg).toContain(`data version ${index.atlas.version}`);
      expect(svg).toContain('22 November 2026');
      expect(svg).not.toMatch(/NaN|undefined|Infinity|var\(/);
    }
  });
  it('keeps its texts within the picture', () => {
    for (const view of every)
      for (const [, x, size, anchor, text] of composeFigure(sheetOf(view)).matchAll(
        /<text x="([\d.]+)" y="[\d.]+" font-size="([\d.]+)"[^>]*?(?: text-anchor="(\w+)")?>([^<]*)</g,
      )) {
        const width = (text ?? '').length * Number(size) * 0.55;
        const right = Number(x) + (anchor === 'end' ? 0 : anchor === 'middle' ? width / 2 : width);
        expect([text, right <= 960]).toEqual([text, true]);
      }
  });
  it('escapes what XML reads as markup', () =>
    expect(escapeXml('<a & "b">\u0001')).toBe('&lt;a &amp; &quot;b&quot;&gt;'));
});
