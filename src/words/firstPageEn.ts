import type { WordsOf } from './wordsOf';

/** Words that only the pages of the build say: to search engines, and to readers without the script. */
export const firstPageEn = {
  description:
    'Which bloc each Central Asian state belongs to, observes, declined or left, on any date, and who says so.',
  /** Before a link to the data. */
  late: 'The atlas is still on its way. If this text stays, a file could not be fetched: reload the page, or take',
  lateData: 'all the data as one file',
  /** Before links to the files. */
  withoutScript:
    'Dates, other blocs, evidence and all other views need JavaScript. All of it is also to be had as files:',
  files: {
    atlas: 'the whole atlas',
    memberships: 'memberships',
    sources: 'sources',
    readme: 'what is in them',
  },
};

export type FirstPageWords = WordsOf<typeof firstPageEn>;
