import { describe, expect, it } from 'vitest';
import type { FirstPage } from './firstPage';
import { inLanguage, pageFile } from './inLanguage';

const page =
  '<!doctype html><html lang="en"><head><title>x</title><script type="application/ld+json">{}</script><link rel="preload" href="./data/first.json" as="fetch"><meta property="og:image" content="./share/start.png"></head>' +
  '<body><div id="root"><!-- The default view, by scripts/build/prerenderPlugin.ts. --></div></body></html>';
const first = (language: FirstPage['language']): FirstPage => ({
  language,
  title: 'A & B',
  description: '“so” <"it"> is',
  html: '<p>$& view</p>',
  css: '',
});
const where = { site: '', words: 'assets/spoken-1.js' };

describe(pageFile, () => {
  it('is a file beside index.html', () => expect([pageFile('en'), pageFile('ru')]).toEqual(['index.html', 'ru.html']));
});

describe(inLanguage, () => {
  it('says the language, the title, what it is, and has the view', () => {
    const made = inLanguage(page, first('ru'), where);
    expect(made).toContain('<html lang="ru">');
    expect(made).toContain('<title>A &amp; B</title>');
    expect(made).toContain('content="“so” &lt;&quot;it&quot;> is"');
    expect(made).toContain('<div id="root"><p>$& view</p></div>');
  });
  it('asks for the words of its language, and English for none', () => {
    expect(inLanguage(page, first('ru'), where)).toContain(
      'rel="modulepreload" crossorigin href="./assets/spoken-1.js"',
    );
    expect(inLanguage(page, first('en'), { site: '', words: undefined })).not.toContain('modulepreload');
  });
  it('asks for the part of the dataset with names in its language', () => {
    expect(inLanguage(page, first('ru'), where)).toContain(
      '<link rel="preload" href="./data/first-ru.json" as="fetch">',
    );
    expect(inLanguage(page, first('en'), where)).toContain('<link rel="preload" href="./data/first.json" as="fetch">');
  });
  it('is previewed by the picture of its language', () => {
    const pictureIn = (language: FirstPage['language']) =>
      /og:image" content="([^"]*)"/.exec(inLanguage(page, first(language), where))?.[1];
    expect([pictureIn('ru'), pictureIn('en')]).toEqual(['./share/start-ru.png', './share/start.png']);
  });
  it('describes the data in English alone', () => {
    expect(inLanguage(page, first('en'), where)).toContain('ld+json');
    expect(inLanguage(page, first('ru'), where)).not.toContain('ld+json');
  });
  it('names all languages to search engines where it is known where the site stands: they take whole addresses only', () => {
    const links = (site: string) =>
      [...inLanguage(page, first('kk'), { ...where, site }).matchAll(/hreflang="([\w-]+)" href="([^"]*)"/g)].map(
        ([, language, href]) => `${language} ${href}`,
      );
    expect(links('')).toEqual([]);
    expect(links('https://example.org/atlas/')).toEqual(
      ['en ', 'ru ru.html', 'kk kk.html', 'uz uz.html', 'ky ky.html', 'tg tg.html', 'tk tk.html'].map((link) =>
        link.replace(' ', ' https://example.org/atlas/'),
      ),
    );
  });
  it('throws where the page has no place for a part, or the language no words', () => {
    expect(() => inLanguage(page.replace('<!--', '<!'), first('en'), where)).toThrow(/default view/);
    expect(() => inLanguage(page.replace('<title>', ''), first('en'), where)).toThrow(/title/);
    expect(() => inLanguage(page, first('ru'), { site: '', words: undefined })).toThrow(/ru/);
  });
});
