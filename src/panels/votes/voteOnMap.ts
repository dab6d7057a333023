import type { AtlasIndex } from '../../domain/atlasIndex';
import { groupBy } from '../../domain/groupBy';
import type { Vote } from '../../domain/model/vote';
import { type BallotOrNot, ballotOf } from '../../domain/votes';
import type { Scene } from '../../map/style/scene';
import { voteScene } from '../../map/style/voteScene';
import { ballotOrder } from '../../theme/voteTones';
import type { Words } from '../../words/en';
import type { VotesWords } from '../../words/votesEn';

/** What a vote is told in. */
export interface VoteSay {
  words: Words;
  text: VotesWords;
}

/** "Abstained", "Yes (inferred from the text)". */
export const ballotWords = (ballot: BallotOrNot, inferred: boolean, text: VotesWords): string =>
  inferred ? text.inferred(text.ballots[ballot]) : text.ballots[ballot];

/** A vote in a sentence: how the five voted, and how many states the atlas knows on each side. */
export function voteSentence(vote: Vote, index: AtlasIndex, { words, text }: VoteSay): string {
  const five = index.atlas.countries
    .filter(({ region }) => region === 'central-asia')
    .map(({ id, name }) => ({ name, ballot: ballotOf(vote, id) }));
  const groups = groupBy(five, ({ ballot }) => ballot);
  const told = ballotOrder.flatMap((ballot) => {
    const names = groups.get(ballot)?.map(({ name }) => name);
    return names ? [text.votedSo(text.ballots[ballot], words.list(names))] : [];
  });
  const cast = groupBy(Object.values(vote.votes), (ballot) => ballot);
  const counts = ballotOrder.flatMap((ballot) => {
    const count = ballot === 'unknown' || ballot === 'not-against' ? 0 : (cast.get(ballot)?.length ?? 0);
    return count > 0 ? [text.mapCount(text.ballots[ballot].toLowerCase(), count)] : [];
  });
  return text.mapSentence(
    text.choose(vote.resolution, vote.title, vote.date),
    `${text.mapFive(told.join('; '))}. ${text.onRecord(counts.join(', '))}`,
  );
}

/** Makes the scene of a vote, in the words of the interface, out of that of the blocs. */
export const voteOnMap =
  (say: VoteSay) =>
  (scene: Scene, vote: Vote, index: AtlasIndex): Scene =>
    voteScene(scene, vote, {
      ballot: (ballot, inferred) => ballotWords(ballot, inferred, say.text),
      sentence: (one) => voteSentence(one, index, say),
    });
