import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Snippet, snippetOf } from './snippet';

const one: Snippet = {
  src: 'https://atlas.example/?at=2024-10-22&embed=1#embed',
  full: 'https://atlas.example/?at=2024-10-22',
  title: 'Map: BRICS',
  alt: 'On 22 October 2024: …',
  height: 520.4,
  picture: 'https://atlas.example/embed/brics.svg',
  script: null,
};

describe(snippetOf, () => {
  it('is a frame with a title and no permission, and a picture where nothing runs; no script', () => {
    const html = snippetOf(one);
    expect(html).toContain('<iframe src="https://atlas.example/?at=2024-10-22&amp;embed=1#embed" title="Map: BRICS" ');
    expect(html).toContain('width="100%" height="520" loading="lazy" allow=""');
    expect(html).toContain('<noscript><a href="https://atlas.example/?at=2024-10-22"><img src=');
    expect(html).not.toMatch(/<script|data-multivector/);
  });
  it('has words where there is no picture', () =>
    expect(snippetOf({ ...one, picture: null })).toContain('">On 22 October 2024: …</a></noscript>'));
  it('asks for the script when the height is to follow', () => {
    const html = snippetOf({ ...one, script: 'https://atlas.example/embed.js' });
    expect(html).toContain(' data-multivector></iframe>');
    expect(html).toContain('<script src="https://atlas.example/embed.js" async></script>');
  });
  it('has the same tags whatever the words: nothing of them becomes markup', () => {
    const tags = (html: string) => html.match(/<\/?[a-z]+/g);
    const any = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', ' ', 'a', '=', '/', 'onload') });
    fc.assert(
      fc.property(any, any, any, (title, alt, src) => {
        const html = snippetOf({ ...one, title, alt, src });
        expect(tags(html)).toEqual(tags(snippetOf(one)));
        expect(html.match(/"/g)?.length).toBe(snippetOf(one).match(/"/g)?.length);
      }),
    );
  });
});
