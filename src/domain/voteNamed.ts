import type { Vote } from './model/vote';

/** The vote that the setting `vote` of an address is about: the first of its ids; undefined when there is none of that id. */
export function voteNamed(votes: readonly Vote[], option: string | undefined): Vote | undefined {
  const [id] = option?.split(',') ?? [];
  return votes.find((vote) => vote.id === id);
}
