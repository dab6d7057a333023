import type { LegendGroup } from '../map/style/legendGroups';

/** A room for a drawing, in pixels; height null: as high as it needs. */
export interface Room {
  width: number;
  height: number | null;
}

export interface Drawn {
  /** From 0, 0 on. */
  markup: string;
  width: number;
  height: number;
  /** Rows, quotations or the like that found no room; the composer says so. */
  left?: number | undefined;
  /** What is in sight, which the key may be limited to: of a map the countries, of a drawing of several kinds its parts. */
  shown?: ReadonlySet<string> | undefined;
}

/** Draws what the view shows into a room. `text`: size of running text, in pixels, by which it sets its own. */
export type Body = (room: Room, text: number) => Drawn;

export type Key = (shown: ReadonlySet<string> | null) => readonly LegendGroup[];

/** What a picture of a view says and shows, whatever its size. Made of the same data as the view, never of the page. */
export interface Picture {
  lang: string;
  title: string;
  /** The view in words: the description, and the lead where there is room. */
  summary: string;
  body: Body;
  /** The key to what is drawn: of what is in sight only, or (null) of all that may be. */
  legend: Key;
  /** What a reader of the picture must know: what is left out, as known on which day. */
  notes: readonly string[];
  /** It has a map: boundaries are disclaimed and the shapes credited. */
  hasMap: boolean;
  /** Who published what it rests on, the most used first. */
  publishers: readonly string[];
  /** The records' own words, English, that may stand in what is told: marked as such in a picture in another language. */
  records?: readonly string[];
  /** Of the data. */
  version: string;
  asOf: string;
  address: string;
}
