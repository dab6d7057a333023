import type { Vote } from '../../domain/atlas';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { groupBy } from '../../domain/groupBy';
import { type BallotOrNot, ballotOf } from '../../domain/votes';
import type { Scene } from '../../map/style/scene';
import { voteScene } from '../../map/style/voteScene';
import { ballotOrder } from '../../theme/voteTones';
import { en } from '../../words/en';
import { votesEn } from '../../words/votesEn';

export const titleOf = ({ resolution, title, date }: Vote): string => `${resolution}, “${title}”, ${en.date(date)}`;

/** "Abstained", "Yes (inferred from the text)". */
export const ballotWords = (ballot: BallotOrNot, inferred: boolean): string =>
  inferred ? votesEn.inferred(votesEn.ballots[ballot]) : votesEn.ballots[ballot];

/** A vote in a sentence: how the five voted, and how many states the atlas knows on each side. */
export function voteSentence(vote: Vote, index: AtlasIndex): string {
  const five = index.atlas.countries
    .filter(({ region }) => region === 'central-asia')
    .map(({ id, names }) => ({ name: names.en, ballot: ballotOf(vote, id) }));
  const groups = groupBy(five, ({ ballot }) => ballot);
  const told = ballotOrder.flatMap((ballot) => {
    const names = groups.get(ballot)?.map(({ name }) => name);
    return names ? [votesEn.votedSo(votesEn.ballots[ballot], en.list(names))] : [];
  });
  const cast = groupBy(Object.values(vote.votes), (ballot) => ballot);
  const counts = ballotOrder.flatMap((ballot) => {
    const count = ballot === 'unknown' || ballot === 'not-against' ? 0 : (cast.get(ballot)?.length ?? 0);
    return count > 0 ? [votesEn.mapCount(votesEn.ballots[ballot].toLocaleLowerCase('en'), count)] : [];
  });
  return votesEn.mapSentence(
    titleOf(vote),
    `${votesEn.mapFive(told.join('; '))}. ${votesEn.onRecord(counts.join(', '))}`,
  );
}

/** The scene by a vote, in the words of the interface. */
export const voteOnMap = (scene: Scene, vote: Vote, index: AtlasIndex): Scene =>
  voteScene(scene, vote, { ballot: ballotWords, sentence: (one) => voteSentence(one, index) });
