import type { BallotOrNot } from '../domain/votes';
import type { Scheme } from './palette';
import type { Pattern } from './patterns';
import { ballotFill, ballotOrder, ballotPattern } from './voteTones';

/** A row of the legend of a vote. */
export interface BallotEntry {
  ballot: BallotOrNot;
  fill: string;
  pattern: Pattern | null;
}

/** All that a vote can be, whichever resolution is shown: the legend does not jump from one to the next. */
export const voteLegend = (scheme: Scheme): BallotEntry[] =>
  ballotOrder.map((ballot) => ({
    ballot,
    fill: ballotFill(ballot, scheme),
    pattern: ballotPattern(ballot, scheme),
  }));
