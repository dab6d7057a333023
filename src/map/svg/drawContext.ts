import type { Scene } from '../style/scene';
import type { Frame } from './frame';
import type { FrameView } from './view';

/** What every layer of one map needs. */
export interface Drawing {
  scene: Scene;
  frame: Frame;
  view: FrameView;
  /** Of all ids in the map's markup. */
  idPrefix: string;
  /** Prefix of the shapes elsewhere in the document; absent when the map brings its own. */
  shared?: string | undefined;
  /** For a file of its own: lengths in units, nothing that only browsers know. */
  portable: boolean;
}

/** Where the path with that name is. */
export const hrefOf = ({ shared, idPrefix }: Drawing, name: string): string => `#${shared ?? idPrefix}-${name}`;

/** Keeps a line's width in pixels; it is not inherited, so each path has it. */
export const steady = ({ portable }: Drawing): { vectorEffect?: 'non-scaling-stroke' } =>
  portable ? {} : { vectorEffect: 'non-scaling-stroke' };
