import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realAtlas } from '../dataset/publish/atlasFixture';
import { indexAtlas } from '../domain/atlasIndex';
import { type Fact, factById } from '../domain/facts';
import { viewCited } from '../panels/cite/viewCited';
import { factCited } from '../panels/evidence/factCited';
import { factWords } from '../panels/evidence/factWords';
import { parse } from '../view/url';
import { views } from '../view/views';
import { vocabularyOf } from '../view/vocabulary';
import { citeEn } from '../words/citeEn';
import { en } from '../words/en';
import { evidenceEn } from '../words/evidenceEn';
import { bibtexCitation } from './bibtexCitation';
import type { Cited } from './cited';
import { abstractOf, citationKey, datePartsOf, oneLine } from './cited';
import { cslCitation } from './cslCitation';
import { risCitation } from './risCitation';

// Read by citation-js, which is not ours: what we wrote is right when another program gets the same out of it.

const atlas = realAtlas();
const index = indexAtlas(atlas);
const say = { index, words: en, text: citeEn, evidence: evidenceEn };
const base = 'https://example.org/sub/dir/';

const writers = { bibtex: bibtexCitation, ris: risCitation, csl: cslCitation };

function read(text: string) {
  const { data } = new Cite(text);
  const [item] = data;
  if (!item || data.length !== 1) throw new Error(`${data.length} items in\n${text}`);
  const { title, URL, version, publisher, abstract, issued, accessed, author, id } = item;
  return {
    id,
    title,
    URL,
    version,
    publisher,
    abstract,
    author: author.map(({ literal, family }) => literal ?? family),
    issued: issued['date-parts'],
    accessed: accessed['date-parts'],
  };
}

const meant = (cited: Cited) => ({
  id: cited.id,
  title: oneLine(cited.title),
  URL: cited.url,
  version: cited.version,
  publisher: cited.atlas,
  abstract: abstractOf(cited),
  author: [cited.creator],
  issued: [datePartsOf(cited.asOf)],
  accessed: [datePartsOf(cited.accessed)],
});

/**
 * Of BibTeX, citation-js takes an address in which nothing but reserved signs is coded for one that is yet to be coded (`%23` becomes
 * `%2523`). biblatex prints it as it stands, and that is what we write; here the reader's way is gone along with.
 */
const coded = {
  bibtex: (url: string) => (decodeURI(url) === url ? encodeURI(url) : url),
  ris: (url: string) => url,
  csl: (url: string) => url,
};

const sameInAll = (cited: Cited) => {
  for (const name of ['bibtex', 'ris', 'csl'] as const)
    expect(read(writers[name](cited)), name).toEqual({ ...meant(cited), URL: coded[name](cited.url) });
  // In BibTeX, as it stands.
  expect(writers.bibtex(cited)).toContain(`  url = {${cited.url}},\n`);
};

const { schemaVersion: _, version: __, asOf: ___, ...lists } = atlas;
const facts = Object.values(lists)
  .flat()
  .flatMap(({ id }): Fact[] => {
    const fact = factById(atlas, id);
    return fact ? [fact] : [];
  });
const days = fc
  .date({ min: new Date('1991-01-01'), max: new Date('2026-11-22'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const ofFact = (fact: Fact, accessed = '2026-11-25') =>
  factCited({ index, words: en, text: evidenceEn }, citeEn, {
    id: fact.record.id,
    what: factWords({ index, words: en, text: evidenceEn }, fact),
    evidence: 'evidence' in fact.record ? fact.record.evidence : [],
    accessed,
    url: `${base}?at=2024-10-22&blocs=brics,eaeu`,
  });

describe('BibTeX, RIS and CSL-JSON, read by citation-js', () => {
  it('give the same title, dates, address and version of facts', () => {
    expect(facts.length).toBeGreaterThan(2000);
    const longest = facts.toSorted((a, b) => b.record.id.length - a.record.id.length).slice(0, 5);
    for (const fact of longest) sameInAll(ofFact(fact));
    fc.assert(
      fc.property(fc.constantFrom(...facts), days, (fact, day) => sameInAll(ofFact(fact, day))),
      { numRuns: 300 },
    );
  });

  it('are kept apart by their keys, none too long to be read', () => {
    const keys = facts.map(({ record }) => citationKey(record.id));
    expect(new Set(keys).size).toBe(facts.length);
    expect(Math.max(...keys.map((key) => key.length))).toBeLessThanOrEqual(90);
  });

  it('do so of views, whatever is chosen', () => {
    const some = fc.record({
      view: fc.constantFrom(...views),
      at: fc.option(days),
      vs: fc.option(days),
      known: fc.option(days),
      blocs: fc.subarray(atlas.blocs.map(({ id }) => id)),
      country: fc.option(fc.constantFrom(...atlas.countries.map(({ id }) => id))),
      q: fc.option(fc.string({ minLength: 1, maxLength: 20 })),
    });
    fc.assert(
      fc.property(some, days, ({ blocs, ...chosen }, accessed) => {
        const query = new URLSearchParams({ blocs: blocs.join(',') || 'none' });
        for (const [name, value] of Object.entries(chosen)) if (value !== null) query.set(name, value);
        const { view } = parse(`?${query}`, vocabularyOf(index));
        const cited = viewCited(say, view, base, accessed);
        sameInAll(cited);
        // The cited address opens the cited view, on its own day.
        expect(parse(new URL(cited.url).search, vocabularyOf(index)).view).toEqual({
          ...view,
          at: view.at ?? atlas.asOf,
        });
      }),
      { numRuns: 200 },
    );
  });

  it('do so of any words: marks of TeX, tags of RIS, lines, controls, any script', () => {
    const nasty = fc.stringMatching(/^[-\\{}$%&#_^~'"`<>?!*@,;:=() TYER\n\tabcЖқүў“”]{0,60}$/);
    const words = fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 60 }));
    const [fact] = facts;
    if (!fact) throw new Error('no facts');
    fc.assert(
      fc.property(words, (title) => {
        // A program that trims may take a title of signs alone for none; ours always say something.
        sameInAll({ ...ofFact(fact), sections: [], title: `Of ${title} so` });
      }),
      { numRuns: 1000 },
    );
  });

  it('can be set by a style of citations', () => {
    const [text] = facts.slice(0, 1).map((fact) => new Cite(cslCitation(ofFact(fact))));
    expect(text?.format('bibliography', { format: 'text', template: 'apa' })).toMatch(
      /^Multivector contributors\. \(2026\)\. .* \(Version \d\.\d\.\d\) \[Dataset\]\. Multivector: /,
    );
  });
});

describe(risCitation, () => {
  it('has a tag at each line, CR LF at its end, TY first and ER last', () =>
    fc.assert(
      fc.property(fc.constantFrom(...facts), (fact) => {
        const lines = risCitation(ofFact(fact)).split('\r\n');
        expect(lines.pop()).toBe('');
        expect(lines[0]).toBe('TY  - DATA');
        expect(lines.at(-1)).toMatch(/^ER {2}-/);
        for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-( [^\r\n]*)?$/);
      }),
      { numRuns: 100 },
    ));
});
