import { describe, expect, it } from 'vitest';
import { realAtlas } from '../../dataset/publish/atlasFixture';
import { indexAtlas } from '../../domain/atlasIndex';
import { embeddingOf } from '../../view/embedding';
import { parse } from '../../view/url';
import { type EmbedChoice, embedAddresses, embedCode, pictureOf } from './embedCode';

const index = indexAtlas(realAtlas());
const { asOf, version } = index.atlas;
const base = 'https://atlas.example/sub/';
const choice: EmbedChoice = { frozen: true, theme: null, height: 600, follows: false, inside: null };
const viewOf = (query: string) => parse(query).view;

describe(embedAddresses, () => {
  it('frozen: has the day and the version of the data, though the view has the newest day', () => {
    const { src, full } = embedAddresses(viewOf(''), index, choice, base);
    expect(src).toBe(`${base}?at=${asOf}&embed=1&data=${version}#embed`);
    expect(full).toBe(`${base}?at=${asOf}`);
  });
  it('live: as the view is', () =>
    expect(embedAddresses(viewOf('?blocs=eaeu'), index, { ...choice, frozen: false }, base)).toEqual({
      src: `${base}?blocs=eaeu&embed=1#embed`,
      full: `${base}?blocs=eaeu`,
    }));
  it('is read back as the view and the way that was chosen', () => {
    const view = viewOf('?at=2024-10-22&view=timelines&country=KAZ');
    const { search } = new URL(embedAddresses(view, index, { ...choice, theme: 'dark' }, base).src);
    expect(parse(search)).toEqual({ view, notices: [] });
    expect(embeddingOf(search)).toEqual({ theme: 'dark', data: version });
  });
});

describe(pictureOf, () => {
  it.each([
    ['', 'embed/brics.svg'],
    [`?at=${asOf}&blocs=eaeu`, 'embed/eaeu.svg'],
    ['?blocs=eaeu,csto', null],
    ['?at=2024-10-22', null],
    ['?country=KAZ', null],
    ['?vs=2015-01-01', null],
    ['?view=matrix', null],
    ['?blocs=none', null],
  ])('%s: %s', (query, picture) => expect(pictureOf(viewOf(query), index)).toBe(picture));
});

describe(embedCode, () => {
  it('bounds the height and finds picture and script below the site’s address', () => {
    const code = embedCode(viewOf(''), index, { ...choice, height: 9e9, follows: true }, base, {
      title: 't',
      alt: 'a',
    });
    expect(code).toContain('height="5000"');
    expect(code).toContain(`src="${base}embed/brics.svg"`);
    expect(code).toContain(`src="${base}embed.js"`);
  });
});

describe('a picture inside the code', () => {
  const inside = 'data:image/svg+xml;base64,PHN2Zy8+';
  const said = { title: 'x', alt: 'The view in words' };
  it('stands where none is published, and its words where none was asked for', () => {
    const matrix = viewOf('?view=matrix');
    expect(embedCode(matrix, index, { ...choice, inside }, base, said)).toContain(
      `<img src="${inside}" alt="${said.alt}"`,
    );
    expect(embedCode(matrix, index, choice, base, said)).not.toContain('<img');
  });
  it('gives way to the published one', () =>
    expect(embedCode(viewOf('?blocs=eaeu'), index, { ...choice, inside }, base, said)).toContain(
      `<img src="${base}embed/eaeu.svg"`,
    ));
});
