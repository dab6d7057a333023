import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Scene } from '../../map/style/scene';
import type { Words } from '../../words/en';
import { type MeasuresWords, measuresEn } from '../../words/measuresEn';
import { arrowLines, arrowSentence } from './arrowWords';

/** The arrows of a map in a sentence: which trade measures are drawn, each with its number. English comes with it. */
export const arrowsSaid = (index: AtlasIndex, scene: Scene, words: Words, text: MeasuresWords = measuresEn): string =>
  arrowSentence(arrowLines(index, scene, words, text), text);
