import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAtlas, readFrame } from '../../../scripts/geo/mapInputs';
import { composePicture } from '../../export/composePicture';
import type { Exported } from '../../export/exported';
import { type FormatId, formats } from '../../export/formats';
import type { Picture } from '../../export/picture';
import { readCsv, viewJson } from '../../export/viewJson';
import { widthOf } from '../../export/wrapText';
import { surfaces } from '../../theme/palette';
import { parse } from '../../view/url';
import { compareEn } from '../../words/compareEn';
import { componentsEn } from '../../words/componentsEn';
import { en } from '../../words/en';
import { exportEn } from '../../words/exportEn';
import { measuresEn } from '../../words/measuresEn';
import { pageEn } from '../../words/pageEn';
import { quotesEn } from '../../words/quotesEn';
import { remittancesEn } from '../../words/remittancesEn';
import { votesEn } from '../../words/votesEn';
import { compareExport } from './compareExport';
import { componentsExport } from './componentsExport';
import { extrasOf } from './extrasOf';
import { mapExport } from './mapExport';
import { matrixExport } from './matrixExport';
import { measuresExport } from './measuresExport';
import { multiplesExport } from './multiplesExport';
import { overlapsExport } from './overlapsExport';
import { quotesExport } from './quotesExport';
import { remittancesExport } from './remittancesExport';
import { timelinesExport } from './timelinesExport';
import type { Asked } from './viewExport';
import { votesExport } from './votesExport';

const index = readAtlas();
const frame = readFrame('frame-equal-area.json');
const { version, asOf } = index.atlas;
const say = { words: en, text: exportEn };
const site = 'https://atlas.example/';

const askedFor = (query: string): Asked => {
  const { view, notices } = parse(query);
  expect(notices).toEqual([]);
  return { index, view, lang: 'en', loadFrame: async () => frame };
};

const ofComponents = (asked: Asked) =>
  componentsExport(asked, { words: pageEn, text: exportEn, votes: votesEn, own: componentsEn });

/** Every exporter by the view that it exports, with settings of which one leaves little room and one nothing out. */
const makers: readonly (readonly [query: string, make: (asked: Asked) => Exported])[] = [
  ['', (asked) => mapExport(asked, say)],
  ['?at=2024-10-22&blocs=brics,eaeu&country=UZB', (asked) => mapExport(asked, say)],
  ['?blocs=none', (asked) => mapExport(asked, say)],
  ['?blocs=csto&vs=1995-01-01&known=2024-10-24', (asked) => compareExport(asked, { ...say, compare: compareEn })],
  ['?view=multiples', (asked) => multiplesExport(asked, say)],
  ['?view=matrix', (asked) => matrixExport(asked, pageEn, exportEn)],
  ['?view=matrix&rows=all&regions=mixed', (asked) => matrixExport(asked, pageEn, exportEn)],
  ['?country=UZB&view=timelines', (asked) => timelinesExport(asked, pageEn, exportEn)],
  ['?blocs=sco&view=timelines&of=bloc', (asked) => timelinesExport(asked, pageEn, exportEn)],
  ['?view=overlaps&group=near', (asked) => overlapsExport(asked, pageEn, exportEn)],
  ['?view=remittances', (asked) => remittancesExport(asked, { ...say, remittances: remittancesEn })],
  [
    '?view=remittances&compare=UZB,TJK,KGZ,KAZ&chart=senders',
    (asked) => remittancesExport(asked, { ...say, remittances: remittancesEn }),
  ],
  [
    '?at=2024-10-20&view=measures&measures=rus-kaz-plants-2024-10,kaz-rus-wheat-2024-08',
    (asked) => measuresExport(asked, { ...say, measures: measuresEn }),
  ],
  ['?view=components', ofComponents],
  ['?country=TKM&view=components', ofComponents],
  ['?at=2024-10-22&view=components&compare=UZB,TJK', ofComponents],
  ['?view=measures', (asked) => measuresExport(asked, { ...say, measures: measuresEn })],
  ['?view=quotes', (asked) => quotesExport(asked, { words: en, text: quotesEn }, exportEn)],
  ['?view=quotes&speaker=berik-uali', (asked) => quotesExport(asked, { words: en, text: quotesEn }, exportEn)],
  ['?view=votes', (asked) => votesExport(asked, { text: exportEn, votes: votesEn })],
  [
    '?at=2024-10-20&blocs=eaeu&measures=rus-kaz-plants-2024-10,kaz-rus-wheat-2024-08',
    (asked) => mapExport(asked, say, extrasOf(asked, { ...say, votes: votesEn, measures: measuresEn })),
  ],
];
const sizes = Object.keys(formats) as FormatId[];

/** Pictures as they were composed, with the rows that found no room in them: several tests look at the same. */
const composed = new Map<string, Promise<{ picture: Picture; svg: string; left: number }>>();

function compose(query: string, make: (asked: Asked) => Exported, size: FormatId) {
  const key = `${size} ${query}`;
  const known = composed.get(key) ?? composeAnew(query, make, size);
  composed.set(key, known);
  return known;
}

async function composeAnew(query: string, make: (asked: Asked) => Exported, size: FormatId) {
  const picture = await pictureOf(query, make);
  let left = 0;
  const body: Picture['body'] = (room, letters) => {
    const drawn = picture.body(room, letters);
    left = drawn.left ?? 0;
    return drawn;
  };
  const svg = composePicture({ ...picture, body }, size, say);
  return { picture, svg, left };
}

async function pictureOf(query: string, make: (asked: Asked) => Exported): Promise<Picture> {
  const exported = make(askedFor(query));
  if (exported.picture === null) throw new Error(`${query} has no picture`);
  const { title, summary } = exported;
  return { lang: 'en', title, summary, ...(await exported.picture()), version, asOf, address: `${site}${query}` };
}

const plain = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
/** All printed words, without spaces, so that line breaks do not matter. */
const printed = (svg: string): string =>
  plain([...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, line]) => line).join('')).replace(/\s+/g, '');
const squeezed = (text: string): string => text.replace(/\s+/g, '');

interface PlacedText {
  line: string;
  left: number;
  right: number;
  bottom: number;
}

/** Where the upright texts of a picture stand in it, by the nested groups that move and scale them; a map's names are its own matter. */
function placed(svg: string): PlacedText[] {
  const stack: { name: string; x: number; y: number; scale: number; skip: boolean }[] = [];
  const found: PlacedText[] = [];
  for (const [whole, close, name = '', attributes = '', selfClosed, line = ''] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s[^<>]*?)?)(\/?)>([^<]*)/g,
  )) {
    if (whole.startsWith('<?')) continue;
    if (close) {
      stack.pop();
      continue;
    }
    const { x, y, scale, skip } = stack.at(-1) ?? { x: 0, y: 0, scale: 1, skip: false };
    const number = (key: string) => Number(new RegExp(` ${key}="(-?[\\d.]+)"`).exec(attributes)?.[1] ?? 0);
    const [, dx = '0', dy = '0'] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(attributes) ?? [];
    const factor = Number(/scale\(([\d.]+)\)/.exec(attributes)?.[1] ?? 1);
    const inner = {
      name,
      x: x + Number(dx) * scale,
      y: y + Number(dy) * scale,
      scale: scale * factor,
      skip: skip || attributes.includes('rotate') || (name === 'svg' && stack.length > 0),
    };
    if (name === 'text' && !inner.skip) {
      const size = number('font-size') * scale;
      const wide = widthOf(plain(line)) * size;
      const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1];
      const at = x + number('x') * scale;
      const left = anchor === 'end' ? at - wide : anchor === 'middle' ? at - wide / 2 : at;
      found.push({ line: plain(line), left, right: left + wide, bottom: y + number('y') * scale });
    }
    if (!selfClosed) stack.push(inner);
  }
  return found;
}

describe.each(makers)('the picture of “%s”', (query, make) => {
  it.each(sizes)('as %s says what it must and keeps within itself', async (size) => {
    const { picture, svg } = await compose(query, make, size);
    const [, width, height] = /^<\?xml[^>]*>\n<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg)?.map(Number) ?? [];
    expect(width).toBe(formats[size].width);
    if (formats[size].height !== null) expect(height).toBe(formats[size].height);
    // A picture three times as fine must still be one that a browser can draw.
    expect(height).toBeLessThan(16_384 / 3);
    const text = printed(svg);
    for (const part of [picture.title, version, en.date(asOf), picture.address, ...picture.notes])
      expect(text).toContain(squeezed(part));
    if (picture.hasMap) expect(text).toContain(squeezed(`${en.disclaimer} ${en.credit}.`));
    expect(text).toContain(picture.publishers.length > 0 ? 'Sources:' : squeezed(exportEn.noSources));
    expect(plain(/<desc id="desc">([^<]*)/.exec(svg)?.[1] ?? '')).toBe(picture.summary);
    expect(plain(/<title id="title">([^<]*)/.exec(svg)?.[1] ?? '')).toBe(picture.title);
    for (const { line, left, right, bottom } of placed(svg)) {
      expect([line, left >= -0.5, right <= (width ?? 0) + 0.5, bottom <= (height ?? 0)]).toEqual([
        line,
        true,
        true,
        true,
      ]);
    }
    const foot = placed(svg).find(({ line }) => line.startsWith('Multivector, data version'));
    const address = placed(svg).find(({ line }) => line.startsWith(site));
    expect(address?.bottom).toBeGreaterThan(foot?.bottom ?? Number.POSITIVE_INFINITY);
  });
  it('refers to nothing outside itself, has unique ids, and is the same again', async () => {
    const { svg: one } = await compose(query, make, 'square');
    expect(one).not.toMatch(
      /foreignObject|<style|<script|\sstyle=|@import|href="(?!#)|url\((?!#)|NaN|Infinity|undefined/,
    );
    const ids = [...one.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const asks = [...one.matchAll(/(?:href="#|url\(#)([^")]*)/g)].map(([, id]) => id);
    expect(asks.filter((id) => !ids.includes(id))).toEqual([]);
    expect(composePicture(await pictureOf(query, make), 'square', say)).toBe(one);
  });
  it.each(['square', 'slide', 'story'] as const)('leaves its drawing within the room of a %s', async (size) => {
    const picture = await pictureOf(query, make);
    const { width, height, text } = formats[size];
    const room = { width: width * 0.7, height: height * 0.4 };
    const drawn = picture.body(room, text);
    expect(drawn.width).toBeLessThanOrEqual(room.width + 1);
    expect(drawn.height).toBeLessThanOrEqual(room.height + 1);
  });
  it('gives rows that its JSON has too', () => {
    const { csv, title, summary } = make(askedFor(query));
    const text = csv?.();
    if (text === undefined) throw new Error('no rows');
    const [heads = [], ...rows] = readCsv(text);
    const about = { title, summary, address: site, date: '2024-10-22', known: null, dataVersion: version, asOf };
    const json = JSON.parse(viewJson(text, about));
    expect(json).toMatchObject({ ...about, licence: 'CC-BY-4.0', columns: heads });
    expect(json.rows.map((row: Record<string, string>) => heads.map((head) => row[head]))).toEqual(rows);
    expect(new Set(heads).size).toBe(heads.length);
  });
});

describe('the picture of a map', () => {
  const known = index.atlas.blocs.map(({ id }) => id);
  const days = fc.integer({ min: 1992, max: 2026 }).map((year) => `${year}-06-01`);
  const anyView = fc.record({
    at: days,
    blocs: fc.uniqueArray(fc.constantFrom(...known), { minLength: 1, maxLength: 5 }),
    size: fc.constantFrom(...sizes),
  });
  it('has no colour and no hatch that its key does not explain, and says date and blocs', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(anyView, async ({ at, blocs, size }) => {
        const query = `?at=${at}&blocs=${blocs.join(',')}`;
        const picture = await pictureOf(query, (asked) => mapExport(asked, say));
        const svg = composePicture(picture, size, say);
        const [map = ''] = /<svg x=[\s\S]*?<\/svg>/.exec(svg) ?? [];
        const key = svg.replace(map, '');
        const fills = [...map.matchAll(/<g data-country="(\w+)" fill="(#\w+)"/g)].filter(([, id]) =>
          isSeen(picture, id),
        );
        expect(fills.length).toBeGreaterThan(5);
        const land = blocs.length === 3 ? [surfaces.light.land] : [];
        for (const [, id, fill] of fills)
          if (!land.includes(fill ?? '')) expect([id, key.includes(`fill="${fill}"`)]).toEqual([id, true]);
        if (blocs.length !== 3)
          for (const [, id, hatch] of map.matchAll(/data-hatched="(\w+)" data-hatch="([^"]+)"/g))
            if (isSeen(picture, id)) expect([id, key.includes(`id="key-${hatch}"`)]).toEqual([id, true]);
        const text = printed(svg);
        expect(text).toContain(squeezed(en.date(at)));
        for (const bloc of blocs) expect(text).toContain(squeezed(index.blocs.get(bloc)?.short ?? bloc));
      }),
      { numRuns: 40 },
    );
  });
  /** Of what lies outside every size of the picture the key need not speak. */
  const isSeen = (picture: Picture, id: string | undefined): boolean =>
    picture.body({ width: 1000, height: 676 }, 20).shown?.has(id ?? '') === true;
  it('says how many rows found no room, and that is true of what is drawn', async () => {
    let cramped = 0;
    for (const [query, make] of makers)
      for (const size of sizes) {
        const { svg, left } = await compose(query, make, size);
        if (left === 0) continue;
        cramped += 1;
        expect(printed(svg), `${query} ${size}`).toContain(squeezed(exportEn.left(left)));
      }
    expect(cramped).toBeGreaterThan(5);
  });
  it('draws a country’s fill as the scene has it', async () => {
    const svg = composePicture(await pictureOf('', (asked) => mapExport(asked, say)), 'article', say);
    const { picture } = mapExport(askedFor(''), say);
    expect(picture).not.toBeNull();
    expect(svg).toMatch(/data-country="KAZ" fill="#[0-9a-f]{6}"/);
    expect(svg).toMatch(/data-hatched="KAZ"/);
  });
  it('has a map for each of two dates', async () => {
    const svg = composePicture(
      await pictureOf('?blocs=csto&vs=1995-01-01', (asked) => compareExport(asked, { ...say, compare: compareEn })),
      'slide',
      say,
    );
    expect([...svg.matchAll(/<svg x=/g)]).toHaveLength(2);
    expect(printed(svg)).toContain('1January1995');
  });
});
