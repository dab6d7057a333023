import type { Day } from '../../domain/day';
import type { Exported } from '../../export/exported';
import type { CompareWords } from '../../words/compareEn';
import { changesCsv } from '../compare/changesCsv';
import { changesView, scopeOf } from '../compare/changesView';
import { type MapWords, mapsPicture, shortNames } from './mapExport';
import { type Asked, dayOf } from './viewExport';

/** Two dates: two maps, and the changes between them. */
export function compareExport(asked: Asked, say: MapWords & { compare: CompareWords }): Exported {
  const { index, view } = asked;
  const { words, text, compare } = say;
  const [from, to] = [dayOf(asked), view.vs ?? dayOf(asked)].sort() as [Day, Day];
  const { standings, measures } = changesView(index, [from, to], view.blocs, scopeOf(view.options.changes));
  const names = shortNames(index, view.blocs);
  return {
    title: names.length > 0 ? text.pairTitle(words.list(names), from, to) : text.pairBare(from, to),
    summary: [
      compare.title(words.date(from), words.date(to)),
      compare.sentence(standings.length, measures.length),
    ].join(': '),
    file: ['multivector-changes', ...view.blocs, from, to].join('-'),
    csv: () => changesCsv(standings, measures, index, words),
    // Arrows need a key of their own, which would be another for each of the days: they are on the map of one.
    picture: mapsPicture({ ...asked, view: { ...view, options: {} } }, [from, to], say),
  };
}
