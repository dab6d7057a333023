import { describe, expect, it } from 'vitest';
import { parse } from '../../src/view/url';
import { vocabularyOf } from '../../src/view/vocabulary';
import { en } from '../../src/words/en';
import { readAtlas, readFrame } from '../geo/mapInputs';
import { otherStarts, sharePages } from './sharePages';
import { rasterise, siteOf } from './sharePlugin';

const index = readAtlas();
const frame = readFrame('frame-equal-area.json');
const contentOf = (html: string, property: string): string | undefined =>
  new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1];

describe('sharePages', () => {
  it('has a title, words, a picture and a way on for each main state, each of which the atlas knows', async () => {
    const pages = await sharePages(index.atlas, frame, '');
    expect(new Set(pages.map(({ name }) => name)).size).toBe(pages.length);
    expect(pages.length).toBeGreaterThanOrEqual(12);
    for (const { name, html } of pages) {
      expect(contentOf(html, 'og:title')).toMatch(/ – Multivector$/);
      expect(contentOf(html, 'og:description')).toBeTruthy();
      expect(contentOf(html, 'og:image')).toBe(`${name}.png`);
      const [, query = ''] = /<a href="\.\.\/([^"]*)"/.exec(html) ?? [];
      expect(parse(query, vocabularyOf(index)).notices).toEqual([]);
      expect(html).toContain(`0; url=../${query}`);
    }
    expect(new Set(pages.map(({ html }) => contentOf(html, 'og:title'))).size).toBe(pages.length);
  });
  it('shows of the story the map of its first step', async () => {
    const pages = await sharePages(index.atlas, frame, '');
    const { html = '', svg = '' } = pages.find(({ name }) => name === 'story') ?? {};
    const [story] = index.atlas.stories;
    const { view } = parse(`?${story?.steps[0]?.view}`);
    expect(contentOf(html, 'og:title')).toContain(`${story?.title}: `);
    expect(contentOf(html, 'og:title')).toContain(en.date(view.at ?? ''));
    // Kazakhstan was no partner yet on the day, as it is on the newest.
    expect(svg).not.toContain('data-hatched="KAZ"');
    expect(pages.find(({ name }) => name === 'start')?.svg).toContain('data-hatched="KAZ"');
  });
  it('has whole addresses where it is known where the site stands', async () => {
    const [start, eaeu] = await sharePages(index.atlas, frame, siteOf('https://example.org/atlas'));
    expect(contentOf(start?.html ?? '', 'og:image')).toBe('https://example.org/atlas/share/start.png');
    expect(contentOf(eaeu?.html ?? '', 'og:url')).toBe('https://example.org/atlas/share/eaeu.html');
    expect(eaeu?.html).toContain('url=https://example.org/atlas/?blocs=eaeu');
  });
});

describe('otherStarts', () => {
  it('shows the first view in the words of every other language, and where its page is', async () => {
    const starts = await otherStarts(index.atlas, frame, 'https://example.org/');
    expect(starts.map(({ name }) => name)).toEqual(['ru', 'kk', 'uz', 'ky', 'tg', 'tk'].map((lang) => `start-${lang}`));
    const { svg = '' } = starts[0] ?? {};
    expect(svg).toContain('example.org/ru.html');
    expect(svg).toContain('Казахстан');
    expect(svg).not.toContain('Kazakhstan');
    expect(svg).toContain('data-hatched="KAZ"');
  });
});

describe('rasterise', () => {
  it('makes a PNG of the size, the same again', async () => {
    const [start] = await sharePages(index.atlas, frame, '');
    const one = Buffer.from(rasterise(start?.svg ?? ''));
    expect([one.readUInt32BE(16), one.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(one.equals(Buffer.from(rasterise(start?.svg ?? '')))).toBe(true);
  });
});

describe('siteOf', () => {
  it.each([
    [undefined, ''],
    ['', ''],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/a/', 'https://example.org/a/'],
  ])('%s: “%s”', (given, site) => expect(siteOf(given)).toBe(site));
  it('refuses what is no address', () => expect(() => siteOf('example')).toThrow());
});
