import type { Scene } from '../map/style/scene';

/** Records' own words, which are English, in the sentences of a map: titles of its vote and of its arrows' measures. To be marked as such. */
export const titlesIn = ({ vote, measures }: Pick<Scene, 'vote' | 'measures'>): readonly string[] =>
  [vote, ...measures.map(({ measure }) => measure)].flatMap((one) => one?.title ?? []);
