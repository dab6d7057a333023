import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerPolicy, pagePolicy, stopped, styleHashes, withPolicy } from './policy';

const page = '<!doctype html><html><head><meta charset="utf-8" /><style>a{b:c}</style></head><body></body></html>';
/** `printf 'a{b:c}' | openssl dgst -sha256 -binary | base64` */
const known = "'sha256-0cRUVYRKwNwnl1hkfkPGjkht16b039TjFdJzmXfFK2o='";

describe(styleHashes, () => {
  it('is what browsers compute: of the bytes between the tags', () => expect(styleHashes(page)).toEqual([known]));
  it('has one for each style', () => expect(styleHashes(`${page}<style id="x">\n</style>`)).toHaveLength(2));
});

describe(pagePolicy, () => {
  const directives = pagePolicy(page).split('; ');
  it('begins with nothing', () => expect(directives[0]).toBe("default-src 'none'"));
  it('lets in only its own origin, pictures in the page and the styles by their hashes', () => {
    const sources = new Set(directives.slice(1, 10).flatMap((directive) => directive.split(' ').slice(1)));
    expect([...sources].sort()).toEqual(["'none'", "'self'", known, 'data:'].sort());
  });
  it('has neither unsafe word nor star', () => expect(pagePolicy(page)).not.toMatch(/unsafe|\*|blob:|https?:/));
  it('asks for Trusted Types', () => expect(directives).toContain("require-trusted-types-for 'script'"));
});

describe(headerPolicy, () => {
  it('adds who may frame a page, which a meta element may not say, and leaves the styles in it to its own policy', () =>
    expect(headerPolicy).toBe(`${pagePolicy(page).replace(known, "'unsafe-inline'")}; frame-ancestors *`));
  it('lets nothing in that a page alone would not, but styles', () =>
    expect(headerPolicy.match(/'unsafe-[^']*'/g)).toEqual(["'unsafe-inline'"]));
});

describe(withPolicy, () => {
  it('stands before what it governs, with the hash of the style', () => {
    const html = withPolicy(page);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
    expect(html).toContain(`content="${pagePolicy(page)}"`);
    expect(html.replace(/<meta http-equiv[^>]*>/, '')).toBe(page);
  });
  it('refuses a page without its place', () => expect(() => withPolicy('<html></html>')).toThrow(/charset/));
});

describe(stopped, () => {
  it('passes a page of files, hashed styles and data blocks', () =>
    expect(
      stopped(`${page}<script type="application/ld+json">{"a":"<p style='x'>"}</script><script src="a"></script>`),
    ).toEqual([]));
  it.each([
    ['<p style="color:red">', /style attribute/],
    ['<button onclick="x()">', /handler/],
    ['<script>x()</script>', /script in the page/],
    ['<script type="module">x()</script>', /script in the page/],
  ])('finds %s', (html, what) => expect(stopped(page + html).join()).toMatch(what));
  it('never throws, whatever the page', () =>
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (html) => Array.isArray(stopped(html)))));
});
