import type { AtlasIndex } from '../domain/atlasIndex';
import { classOf, isContested, type Standing } from '../domain/standing';
import type { Words } from './en';

/** A standing in words: the bloc's own name for the status. */
export function statusWords(standing: Standing, words: Words): string {
  if (standing.kind === 'recorded') return standing.status.label;
  return words.standing[classOf(standing)];
}

/** The same, and whether sources disagree on it. */
export const standingWords = (standing: Standing, words: Words): string =>
  isContested(standing) ? `${statusWords(standing, words)} (${words.contested})` : statusWords(standing, words);

/** "BRICS: Partner" for each chosen bloc. */
export const standingsInWords = (
  index: AtlasIndex,
  blocs: readonly string[],
  standings: readonly Standing[],
  words: Words,
): string[] =>
  blocs.map((bloc, i) => {
    const standing = standings[i];
    return words.inBloc(
      standing ? standingWords(standing, words) : words.standing.unknown,
      index.blocs.get(bloc)?.short ?? bloc,
    );
  });
