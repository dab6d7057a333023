import type { CountryId } from '../../domain/model/country';
import type { Vote } from '../../domain/model/vote';
import { type BallotOrNot, ballotOf } from '../../domain/votes';
import { ballotFill, ballotPattern } from '../../theme/voteTones';
import type { CountryPaint, Scene } from './scene';

export interface VoteWords {
  /** What a country's row and tooltip say of its vote. */
  ballot(ballot: BallotOrNot, inferred: boolean): string;
  /** The whole map in a sentence. */
  sentence(vote: Vote): string;
}

const painted = new WeakMap<Vote, Map<string, ReadonlyMap<CountryId, CountryPaint>>>();

function paintsOf(scene: Scene, vote: Vote, words: VoteWords): ReadonlyMap<CountryId, CountryPaint> {
  const kept = painted.get(vote) ?? new Map<string, ReadonlyMap<CountryId, CountryPaint>>();
  painted.set(vote, kept);
  const found = kept.get(scene.scheme);
  if (found) return found;
  const paints = new Map(
    [...scene.countries.keys()].map((id) => {
      const ballot = ballotOf(vote, id);
      const paint: CountryPaint = {
        fill: ballotFill(ballot, scene.scheme),
        pattern: ballotPattern(ballot, scene.scheme),
        solid: null,
        contested: false,
        classes: [ballot],
        standings: [],
        says: words.ballot(ballot, vote.inferred.includes(id)),
      };
      return [id, paint] as const;
    }),
  );
  kept.set(scene.scheme, paints);
  return paints;
}

/**
 * The map by one vote in place of the blocs: fill and hatch say yes, abstained, no, absent or not known. Everything else of
 * the scene stays. While the vote and the scheme do, so do the paints: moving the date changes nothing on the map.
 */
export const voteScene = (scene: Scene, vote: Vote, words: VoteWords): Scene => ({
  ...scene,
  encoding: 'vote',
  countries: paintsOf(scene, vote, words),
  says: words.sentence(vote),
  vote,
});
