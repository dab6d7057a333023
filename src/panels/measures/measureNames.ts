import type { AtlasIndex } from '../../domain/atlasIndex';
import type { TradeMeasure } from '../../domain/model/tradeMeasure';
import type { Words } from '../../words/en';
import type { MeasuresWords } from '../../words/measuresEn';
import { placeName } from './measuresView';

/** A person's name, or who published the source. */
export const byWhom = (index: AtlasIndex, by: string): string =>
  index.people.get(by)?.name ?? index.sources.get(by)?.publisher ?? by;

/** "Russia → Kazakhstan: import ban" */
export const headingOf = ({ imposedBy, target, kind }: TradeMeasure, index: AtlasIndex, text: MeasuresWords): string =>
  text.heading(placeName(index, imposedBy), text.kinds[kind], placeName(index, target));

/** From when until when, at the precision known; what was never imposed has only its announcement. */
export function datesOf(measure: TradeMeasure, words: Words, text: MeasuresWords): string {
  const { outcome, announced, inForce, lifted, endKnown, replacedBy } = measure;
  const tell = (date: string | null) => (date === null ? null : words.date(date));
  if (outcome !== 'imposed') return text.announced(tell(announced));
  return text.dates(tell(announced), tell(inForce), tell(lifted), endKnown, replacedBy !== undefined);
}
