import { describe, expect, it } from 'vitest';
import { choosing, withoutUnusedIds, withShortIds } from './firstPage';
import { asksLast, onOneLine } from './pageText';

describe('asksLast', () => {
  const script = (name: string) => `<script type="module" src="./${name}.js"></script>`;
  it('puts data, styles, scripts and words behind what is read, in this order, and leaves the rest where it was', () =>
    expect(
      asksLast(
        `<head><title>T</title>\n  ${script('a')}\n  ${script('b')}<link rel="icon" href="i"><link rel="preload" href="d">` +
          '<link rel="stylesheet" href="s"></head><body>words<link rel="modulepreload" href="w"></body>',
      ),
    ).toBe(
      '<head><title>T</title><link rel="icon" href="i"></head>' +
        `<body>words<link rel="preload" href="d"><link rel="stylesheet" href="s">${script('a')}${script('b')}<link rel="modulepreload" href="w"></body>`,
    ));
  it('leaves scripts alone that are data', () => {
    const page = '<head><script type="application/ld+json">{}</script></head><body></body>';
    expect(asksLast(page)).toBe(page);
  });
});

describe('onOneLine', () => {
  it('takes indents away and keeps words apart, those beside a tag too', () =>
    expect(onOneLine('<div>\n  <p>\n    one\n    two <a href="#">three\n four</a>.\n  </p>\n</div>\n')).toBe(
      '<div><p> one two <a href="#">three four</a>. </p></div>',
    ));
  it('refuses a page with line ends that are text', () => {
    for (const tag of ['pre', 'textarea'])
      expect(() => onOneLine(`<p>a</p><${tag} class="x">\n</${tag}>`)).toThrow(`The page has <${tag}>`);
  });
});

describe('withoutUnusedIds', () => {
  it('keeps the ids that something refers to, and all that are no country’s', () =>
    expect(
      withoutUnusedIds('<path id="first-KAZ"/><path id="first-UZB"/><path id="first-lakes"/><use href="#first-KAZ"/>'),
    ).toBe('<path id="first-KAZ"/><path/><path id="first-lakes"/><use href="#first-KAZ"/>'));
});

describe('withShortIds', () => {
  it('gives each of React’s ids a short one, the same wherever it stands, and leaves all others', () =>
    expect(withShortIds('<i id="_R_a_"/><i id="_R_bc_" fill="url(#_R_bc_)"/><use href="#_R_a_"/><i id="_R_"/>')).toBe(
      '<i id="h0"/><i id="h1" fill="url(#h1)"/><use href="#h0"/><i id="_R_"/>',
    ));
});

describe('choosing', () => {
  it('moves the choice to the language', () =>
    expect(
      choosing('<option value="en" lang="en" selected=""></option><option value="ru" lang="ru"></option>', 'ru'),
    ).toBe('<option value="en" lang="en"></option><option value="ru" selected="" lang="ru"></option>'));
});
