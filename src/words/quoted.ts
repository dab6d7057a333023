import type { Words } from './en';

/** Somebody's own words, or a title, in the marks of the page's language: the browser's own may be those of another. */
export const quoted = ({ quoteMarks: [open, close] }: Pick<Words, 'quoteMarks'>, text: string): string =>
  `${open}${text}${close}`;
