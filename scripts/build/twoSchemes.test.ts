import { describe, expect, it } from 'vitest';
import { twoSchemes } from './twoSchemes';

describe('twoSchemes', () => {
  it('makes a class of each pair of colours, beside the classes that are there', () => {
    const of = (a: string, b: string) =>
      `<g fill="${a}"><path class="x" fill="${a}" stroke="${b}" d="M0 0"/></g><b fill="#123456"></b><g fill="${a}"></g>`;
    const { html, css } = twoSchemes(of('#fff', '#000'), of('#111', '#eee'));
    expect(html).toBe('<g class="c0"><path class="x c1" d="M0 0"/></g><b fill="#123456"></b><g class="c0"></g>');
    expect(css).toBe(
      '.c0{fill:#fff}.c1{fill:#fff;stroke:#000}@media(prefers-color-scheme:dark){.c0{fill:#111}.c1{fill:#111;stroke:#eee}}',
    );
  });
  it('leaves ids that name a colour as they are in the first', () => {
    const of = (id: string) => `<pattern id="${id}"></pattern><use fill="url(#${id})"/>`;
    expect(twoSchemes(of('a'), of('b')).html).toBe(of('a'));
  });
  it('refuses two pages that differ in more than colours', () => {
    expect(() => twoSchemes('<g></g>', '<g></g><b></b>')).toThrow('more elements');
    expect(() => twoSchemes('<g fill="#fff"></g>', '<g></g>')).toThrow('Not the same page');
  });
});
