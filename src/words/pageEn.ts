import { en } from './en';
import { matrixEn } from './matrixEn';
import { overlapsEn } from './overlapsEn';
import { timelinesEn } from './timelinesEn';
import type { WordsOf } from './wordsOf';

/** The words of the views that are pages, and those that all have; they come with the first page, not with the map. */
export const pageEn = { ...en, matrix: matrixEn, overlaps: overlapsEn, timelines: timelinesEn };

export type PageWords = WordsOf<typeof pageEn>;
