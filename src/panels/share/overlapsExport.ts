import type { Evidence } from '../../domain/model/evidence';
import { isMember, statusOn } from '../../domain/standing';
import type { Exported } from '../../export/exported';
import { gridBody } from '../../export/gridBody';
import { publishersOf } from '../../export/publishers';
import { fillOf } from '../../theme/palette';
import type { ExportWords } from '../../words/exportEn';
import type { PageWords } from '../../words/pageEn';
import { combinationsCsv } from '../overlaps/overlapsCsv';
import { groups, overlapsView } from '../overlaps/overlapsView';
import { countryList, summaryOfOverlaps } from '../overlaps/overlapsWords';
import { commonNotes, evidenceOf, shortNames } from './mapExport';
import { type Asked, dayOf } from './viewExport';

const empty = { fill: null, pattern: null, sign: '' };

/** Which states share exactly which blocs: a row a combination. */
export function overlapsExport(asked: Asked, words: PageWords, text: ExportWords): Exported {
  const { index, view } = asked;
  const day = dayOf(asked);
  const group = groups.find((one) => one === view.options.group) ?? 'five';
  const only = view.options.scope === 'chosen' ? view.blocs : null;
  const found = overlapsView(index, { day, group, only });
  const { combinations, blocs, countries } = found;
  const nameOf = (ids: readonly string[]) => countryList(index, ids).join(', ');
  const evidence = (): Evidence[] =>
    countries.flatMap((country) =>
      blocs.flatMap((bloc) => {
        const standing = statusOn(index, bloc, country, day);
        return isMember(standing) ? [...evidenceOf(standing)] : [];
      }),
    );
  return {
    title: text.onDay(words.overlaps.title, day),
    summary: summaryOfOverlaps(found, index, words),
    file: `multivector-overlaps-${group}-${day}`,
    csv: () => combinationsCsv(found, index),
    picture:
      combinations.length === 0 || blocs.length === 0
        ? null
        : async () => ({
            body: gridBody({
              columns: shortNames(index, blocs),
              groups: [
                {
                  title: '',
                  rows: combinations.map((one) => ({
                    name: nameOf(one.countries),
                    cells: blocs.map((bloc) =>
                      one.blocs.includes(bloc)
                        ? { fill: fillOf(bloc, 'full', 'light'), pattern: null, sign: '●' }
                        : empty,
                    ),
                  })),
                },
              ],
            }),
            legend: () => [],
            notes: [...commonNotes(asked, text), words.overlaps.intro],
            hasMap: false,
            publishers: publishersOf(index, evidence()),
          }),
  };
}
