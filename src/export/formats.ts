/** A size in which a picture leaves the page; lengths in pixels at 1×. */
export interface Format {
  width: number;
  /** Null: as high as it needs. */
  height: number | null;
  /** At the sides, and what else must be free above and below. */
  margin: number;
  top: number;
  bottom: number;
  /** Sizes of letters: the title at most, running text, the small print. */
  title: number;
  text: number;
  small: number;
  /** The key stands beside the drawing, not below it. */
  aside: boolean;
  /** There is room for the summary in words above the drawing. */
  lead: boolean;
  /** Lines that the list of sources may take. */
  sourceLines: number;
}

/**
 * article: in a column of text; square and story: social media (a story keeps clear of what its player lays over the edges); slide: a
 * talk; card: the preview that a messenger shows of a link.
 */
export const formats = {
  article: {
    width: 1200,
    height: null,
    margin: 40,
    top: 36,
    bottom: 32,
    title: 38,
    text: 20,
    small: 15,
    aside: false,
    lead: false,
    sourceLines: 4,
  },
  square: {
    width: 1080,
    height: 1080,
    margin: 48,
    top: 44,
    bottom: 36,
    title: 46,
    text: 23,
    small: 16,
    aside: false,
    lead: false,
    sourceLines: 2,
  },
  slide: {
    width: 1920,
    height: 1080,
    margin: 64,
    top: 52,
    bottom: 44,
    title: 54,
    text: 27,
    small: 18,
    aside: true,
    lead: false,
    sourceLines: 2,
  },
  story: {
    width: 1080,
    height: 1920,
    margin: 56,
    top: 150,
    bottom: 170,
    title: 56,
    text: 29,
    small: 19,
    aside: false,
    lead: true,
    sourceLines: 3,
  },
  card: {
    width: 1200,
    height: 630,
    margin: 40,
    top: 30,
    bottom: 24,
    title: 40,
    text: 22,
    small: 14,
    aside: true,
    lead: false,
    sourceLines: 1,
  },
} as const satisfies Record<string, Format>;

export type FormatId = keyof typeof formats;
/** Those that a reader chooses from. */
export const pictureFormats = ['article', 'square', 'slide', 'story'] as const satisfies readonly FormatId[];
