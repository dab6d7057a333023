import { type StoryWords, storyEn } from './storyEn';

/** The words of the stories, in the language of the interface. */
export const useStoryWords = (): StoryWords => storyEn;
