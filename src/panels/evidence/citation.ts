import type { Evidence } from '../../domain/atlas';
import { isOwn } from '../../domain/ownAtlas';
import { passageUrl } from '../../domain/passageUrl';
import type { Say } from './factWords';

interface Cited {
  /** The fact in words. */
  what: string;
  evidence: readonly Evidence[];
  /** The reader's day, `2026-11-25`. */
  accessed: string;
  /** Address of the view. */
  url: string;
}

/** A fact with its sources, what disputes it, and the atlas's version, as plain text: a line each. */
export function citation({ index, words, text }: Say, { what, evidence, accessed, url }: Cited): string {
  const linesOf = (stance: Evidence['stance']) =>
    evidence
      .filter((piece) => piece.stance === stance)
      .flatMap((piece) => {
        const source = index.sources.get(piece.source);
        if (!source) return [];
        const { title, publisher, published, authors } = source;
        // A reader's own file has no page: where in it the fact stands is all that can be cited.
        if (isOwn(source.id)) return [`– ${publisher}: ${piece.note ?? title}`];
        const by = authors.length > 0 ? `${words.list(authors)}: ` : '';
        return [
          `– ${by}“${title}”, ${publisher}, ${published ? words.date(published) : words.undated}, ${passageUrl(source, piece)}`,
        ];
      });
  const section = (head: string, lines: readonly string[]) => (lines.length > 0 ? [head, ...lines] : []);
  const { version, asOf } = index.atlas;
  return [
    what,
    ...section(text.citeSupports, linesOf('supports')),
    ...section(text.citeDisputes, linesOf('disputes')),
    `${text.atlas}, ${text.cite(version, words.date(asOf), words.date(accessed), url)}`,
  ].join('\n');
}
