import { type Cited, type CitedSource, citationKey } from '../../cite/cited';
import type { Day } from '../../domain/day';
import type { Evidence } from '../../domain/model/evidence';
import { isOwn } from '../../domain/ownAtlas';
import { passageUrl } from '../../domain/passageUrl';
import type { CiteWords } from '../../words/citeEn';
import { quoted } from '../../words/quoted';
import type { Say } from './factWords';

interface Fact {
  /** Of the record; null: it has none. */
  id: string | null;
  /** The fact in words. */
  what: string;
  evidence: readonly Evidence[];
  /** The reader's day, `2026-11-25`. */
  accessed: Day;
  /** Address of the view. */
  url: string;
}

/** A fact as it is cited: with its sources, what disputes it, and the atlas's version. */
export function factCited({ index, words, text }: Say, cite: CiteWords, fact: Fact): Cited {
  const { id, what, evidence, accessed, url } = fact;
  const sourcesOf = (stance: Evidence['stance']) =>
    evidence
      .filter((piece) => piece.stance === stance)
      .flatMap((piece): CitedSource[] => {
        const source = index.sources.get(piece.source);
        if (!source) return [];
        const { title, publisher, published, authors } = source;
        // A reader's own file has no page: where in it the fact stands is all that can be cited.
        if (isOwn(source.id)) return [{ text: `${publisher}: ${piece.note ?? title}`, url: null }];
        const by = authors.length > 0 ? `${words.list(authors)}: ` : '';
        const when = published ? words.date(published) : words.undated;
        return [{ text: `${by}${quoted(words, title)}, ${publisher}, ${when}`, url: passageUrl(source, piece) }];
      });
  const { version, asOf } = index.atlas;
  return {
    id: citationKey(id ?? asOf),
    title: what,
    atlas: text.atlas,
    creator: cite.creator,
    licence: cite.licence,
    version,
    asOf,
    accessed,
    url,
    line: (address) => text.cite(version, words.date(asOf), words.date(accessed), address),
    sections: [
      { head: text.citeSupports, sources: sourcesOf('supports') },
      { head: text.citeDisputes, sources: sourcesOf('disputes') },
    ].filter(({ sources }) => sources.length > 0),
  };
}
