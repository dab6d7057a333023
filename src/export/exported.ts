import type { Picture } from './picture';

/** What a view gives to take along: made of the atlas and the address alone, when it is asked for. */
export interface Exported {
  /** Says view, date and, where they matter, blocs or countries. */
  title: string;
  /** The view in a sentence. */
  summary: string;
  /** Of the files, without an ending. */
  file: string;
  /** Null: the view has no rows of its own. */
  csv: (() => string) | null;
  /** The parts of the picture that are the view's own; null: it has none. */
  picture: (() => Promise<ViewPicture>) | null;
  /** Why it never has one, where that is so. */
  noPicture?: string;
}

/** Of a picture, what only the view knows. */
export type ViewPicture = Pick<Picture, 'body' | 'legend' | 'notes' | 'hasMap' | 'publishers'>;
