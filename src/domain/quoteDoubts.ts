import type { AtlasIndex } from './atlasIndex';
import type { Source } from './model/evidence';
import type { Claim, Quote } from './model/speech';

/** The retranslated texts that a quotation rests on, each once: their wording is nobody's. */
export function retranslationsOf({ evidence }: Quote, index: AtlasIndex): readonly Source[] {
  const ids = new Set(evidence.filter(({ stance }) => stance === 'supports').map(({ source }) => source));
  return [...ids]
    .flatMap((id) => index.sources.get(id) ?? [])
    .filter(({ translation }) => translation === 'retranslated');
}

/** What is said about a quotation: errors in a source first, which must stand beside it, and the rest. */
export function claimsOn(quote: Quote, index: AtlasIndex): { corrections: readonly Claim[]; others: readonly Claim[] } {
  const claims = index.claimsAbout.get(quote.id) ?? [];
  return {
    corrections: claims.filter(({ kind }) => kind === 'correction'),
    others: claims.filter(({ kind }) => kind !== 'correction'),
  };
}

/** The source that is named where there is room for one: the first that supports it and is no rewrite. */
export function leadSource({ evidence }: Quote, index: AtlasIndex) {
  const supporting = evidence
    .filter(({ stance }) => stance === 'supports')
    .flatMap((piece) => {
      const source = index.sources.get(piece.source);
      return source ? [{ evidence: piece, source }] : [];
    });
  const isFirstHand = ({ source }: { source: Source }) =>
    source.derivedFrom === undefined && source.translation !== 'retranslated';
  return supporting.find(isFirstHand) ?? supporting[0] ?? null;
}
