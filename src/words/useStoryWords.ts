import { useCatalogue } from './spoken';
import { type StoryWords, storyEn } from './storyEn';

/** The words of the stories, in the language of the interface. */
export const useStoryWords = (): StoryWords => useCatalogue('story', storyEn);
