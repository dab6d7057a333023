import type { Atlas } from '../../domain/atlas';
import type { Story } from '../../domain/model/story';

/** For tests: the stories cut down to what the small dataset of the tests has. */
export const smallStories = ({ stories }: Atlas): Story[] =>
  stories.map((story) => ({
    ...story,
    steps: story.steps
      .filter(({ id }) => id === 'uzbekistan-eaeu')
      .map((step) => ({
        ...step,
        about: ['decision-uzb-eaeu-declined-2024-10'],
        quotes: ['q-tokayev-militarily-undefeatable'],
        rivals: ['claim-b18-undefeatable'],
      })),
  }));
