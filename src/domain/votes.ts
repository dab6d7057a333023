import type { CountryId } from './model/country';
import type { Ballot, Vote } from './model/vote';

/** How a state voted, as far as it is known: absent, abstaining and not known are three things. */
export type BallotOrNot = Ballot | 'not-against' | 'unknown';

/**
 * A state's vote on a resolution. `not-against`: known only not to be on the complete list of votes against.
 * `unknown`: no source read lists it.
 */
export function ballotOf({ votes, notAgainst }: Vote, country: CountryId): BallotOrNot {
  return votes[country] ?? (notAgainst.includes(country) ? 'not-against' : 'unknown');
}

/** A state's votes in order of date. */
export const votesOf = (votes: readonly Vote[], country: CountryId): { vote: Vote; ballot: BallotOrNot }[] =>
  [...votes].sort((a, b) => a.date.localeCompare(b.date)).map((vote) => ({ vote, ballot: ballotOf(vote, country) }));
