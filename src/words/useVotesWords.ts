import { useCatalogue } from './spoken';
import { type VotesWords, votesEn } from './votesEn';

/** The words of the votes: in a file of their own, that comes with what needs them. */
export const useVotesWords = (): VotesWords => useCatalogue('votes', votesEn);
