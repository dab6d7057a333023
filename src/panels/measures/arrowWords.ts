import type { AtlasIndex } from '../../domain/atlasIndex';
import { isInForce, phaseOn } from '../../domain/measures';
import type { TradeMeasure } from '../../domain/model/tradeMeasure';
import { arrowsIn, mostArrows } from '../../map/style/arrows';
import type { Scene } from '../../map/style/scene';
import type { Words } from '../../words/en';
import type { MeasuresWords } from '../../words/measuresEn';
import { headingOf } from './measureNames';

/** Null: it is drawn. */
export function whyNotDrawn(
  measure: TradeMeasure,
  index: AtlasIndex,
  scene: Scene,
  words: Words,
  text: MeasuresWords,
): string | null {
  if (arrowsIn(scene).some((arrow) => arrow.measure === measure.id)) return null;
  if (!isInForce(measure, scene.day)) return text.tag(phaseOn(measure, scene.day), words.date(scene.day));
  return index.countries.has(measure.target) ? text.tooMany(mostArrows) : text.noPlace;
}

export interface ArrowLine {
  number: number;
  measure: TradeMeasure;
  /** Who, whom and what kind. */
  heading: string;
  why: string | null;
}

/** The chosen measures in words: each with its number, and why it is not drawn if it is not. */
export const arrowLines = (index: AtlasIndex, scene: Scene, words: Words, text: MeasuresWords): ArrowLine[] =>
  scene.measures.map(({ number, measure }) => ({
    number,
    measure,
    heading: headingOf(measure, index, text),
    why: whyNotDrawn(measure, index, scene, words, text),
  }));

/** What a map shows of them, in a sentence: good as alternative text. */
export function arrowSentence(lines: readonly ArrowLine[], text: MeasuresWords): string {
  const drawn = lines.filter(({ why }) => why === null);
  if (drawn.length === 0) return text.noneDrawn;
  return text.drawn(drawn.map(({ number, heading, measure }) => `${number}, ${heading} (${measure.title})`));
}
