import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Scene } from '../../map/style/scene';
import type { Words } from '../../words/en';
import { measuresEn } from '../../words/measuresEn';
import { arrowLines, arrowSentence } from './arrowWords';

/** The arrows of a map in a sentence: which trade measures are drawn, each with its number. */
export const arrowsSaid = (index: AtlasIndex, scene: Scene, words: Words): string =>
  arrowSentence(arrowLines(index, scene, words, measuresEn), measuresEn);
