import type { CountryId } from './model/country';
import type { Ballot, Vote } from './model/vote';
import { ballotOf } from './votes';

/** A vote that takes a side or says that it takes none; being absent is no vote. */
export const castBallots = ['yes', 'abstain', 'no'] as const satisfies readonly Ballot[];
export type CastBallot = (typeof castBallots)[number];

const isCast = (ballot: string): ballot is CastBallot => (castBallots as readonly string[]).includes(ballot);

/** Fewer resolutions than this say nothing about two states: no agreement is worked out from them. */
export const leastCommon = 10;

/** How one resolution counts for two states. */
export type PairCount = 'same' | 'different' | 'absent' | 'unknown';

export interface PairVote {
  vote: Vote;
  count: PairCount;
}

/** What two states' votes have in common, with all that the formula is made of. */
export interface VoteAgreement {
  pair: readonly [CountryId, CountryId];
  votes: readonly PairVote[];
  /** Resolutions on which both cast a vote that is known: n. */
  common: number;
  same: number;
  /** Left out: one of the two or both were absent. */
  absent: number;
  /** Left out: the vote of one of the two or both is not known. */
  unknown: number;
  /** Of the common ones, those in which a vote is inferred from the text. */
  inferred: number;
  /** First state's ballot → second state's ballot → resolutions. */
  table: Readonly<Record<CastBallot, Readonly<Record<CastBallot, number>>>>;
  /** Share of common resolutions with the same vote; null below `leastCommon`. */
  observed: number | null;
  /** Share that would be the same if each ballot fell by chance as often as the two together cast it. */
  expected: number | null;
  /** (observed − expected) / (1 − expected); null also where chance alone explains all, both having always voted alike. */
  pi: number | null;
}

function countOf(vote: Vote, [a, b]: VoteAgreement['pair']): PairCount {
  const ballots = [ballotOf(vote, a), ballotOf(vote, b)];
  // A state that is absent takes no part, whatever the other did and whether or not that is known.
  if (ballots.includes('absent')) return 'absent';
  if (!ballots.every(isCast)) return 'unknown';
  return ballots[0] === ballots[1] ? 'same' : 'different';
}

/** Scott's π from a table of counts: expected agreement is the sum over the ballots of their squared shares in all votes cast. */
export function scottsPi(table: VoteAgreement['table']): { observed: number; expected: number; pi: number | null } {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const common = sum(castBallots.flatMap((a) => castBallots.map((b) => table[a][b])));
  const share = (ballot: CastBallot) =>
    sum(castBallots.map((other) => table[ballot][other] + table[other][ballot])) / (2 * common);
  const observed = sum(castBallots.map((ballot) => table[ballot][ballot])) / common;
  const shares = castBallots.map(share);
  const expected = sum(shares.map((one) => one ** 2));
  return { observed, expected, pi: shares.some((one) => one === 1) ? null : (observed - expected) / (1 - expected) };
}

/**
 * Agreement of two states over the resolutions given. Absences and votes that are not known are counted and left out.
 * The measure is Scott's π (Scott 1955), which Häge (2011, doi:10.1093/pan/mpr023) proposes for the likeness of states'
 * policies; unweighted: an abstention is as far from yes as no is.
 */
export function voteAgreement(votes: readonly Vote[], a: CountryId, b: CountryId): VoteAgreement {
  const pair = [a, b] as const;
  const counted = votes.map((vote) => ({ vote, count: countOf(vote, pair) }));
  const of = (...counts: PairCount[]) => counted.filter(({ count }) => counts.includes(count));
  const common = of('same', 'different').map(({ vote }) => vote);
  const cell = (own: CastBallot, other: CastBallot) =>
    common.filter((vote) => vote.votes[a] === own && vote.votes[b] === other).length;
  const row = (own: CastBallot) => ({ yes: cell(own, 'yes'), abstain: cell(own, 'abstain'), no: cell(own, 'no') });
  const table = { yes: row('yes'), abstain: row('abstain'), no: row('no') };
  const measured = common.length < leastCommon ? { observed: null, expected: null, pi: null } : scottsPi(table);
  return {
    pair,
    votes: counted,
    common: common.length,
    same: of('same').length,
    absent: of('absent').length,
    unknown: of('unknown').length,
    inferred: common.filter(({ inferred }) => inferred.includes(a) || inferred.includes(b)).length,
    table,
    ...measured,
  };
}
