import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Day } from '../../domain/day';
import type { StandingClass } from '../../domain/standing';
import type { Exported } from '../../export/exported';
import { type GridCell, gridBody } from '../../export/gridBody';
import { publishersOf } from '../../export/publishers';
import type { LegendRow } from '../../map/style/legendGroups';
import { fillOf } from '../../theme/palette';
import { ownPattern } from '../../theme/patterns';
import type { ExportWords } from '../../words/exportEn';
import type { PageWords } from '../../words/pageEn';
import { fiveSummary } from '../../words/viewSummary';
import { cellOn, type LetterKey, type MatrixCell } from '../matrix/matrixCell';
import { csvOf, matrixTable } from '../matrix/matrixCsv';
import { columnsOn, fiveOf, type MatrixRow, rowsOn } from '../matrix/matrixRows';
import { sortOf } from '../matrix/useMatrix';
import { commonNotes, evidenceOf } from './mapExport';
import { type Asked, dayOf } from './viewExport';

/** Where there is no tie there is no colour. */
const unpainted: readonly StandingClass[] = ['none', 'not-applicable'];

const signOf = ({ letter, contested }: Pick<MatrixCell, 'letter' | 'contested'>, words: PageWords): string => {
  const sign = words.matrix.letters[letter];
  return `${sign.letter}${'mark' in sign ? sign.mark : ''}${contested ? words.matrix.contestedMark : ''}`;
};

/** A cell in its bloc's colours, with its letter. */
function gridCell(cell: MatrixCell, bloc: string, words: PageWords): GridCell {
  const plain = unpainted.includes(cell.class);
  return {
    fill: plain ? null : fillOf(bloc, cell.class, 'light'),
    pattern: plain ? null : ownPattern(bloc, cell.class, 'light'),
    sign: signOf(cell, words),
    contested: cell.contested,
  };
}

/** Letters that the table has, in the order of its own key, in the colours of one bloc. */
function legendOf(cells: readonly MatrixCell[], bloc: string, words: PageWords): LegendRow[] {
  const { letters, contestedMark, contestedMeaning } = words.matrix;
  const rows = (Object.keys(letters) as LetterKey[]).flatMap((letter): LegendRow[] => {
    const cell = cells.find((one) => one.letter === letter);
    if (!cell || letters[letter].letter === '') return [];
    const { fill, pattern, sign } = gridCell({ ...cell, contested: false }, bloc, words);
    return [{ key: letter, mark: { fill: fill ?? 'transparent', pattern, sign }, label: letters[letter].meaning }];
  });
  const doubt: LegendRow = {
    key: 'contested',
    mark: { fill: 'transparent', pattern: null, contested: true, sign: contestedMark },
    label: contestedMeaning,
  };
  return cells.some(({ contested }) => contested) ? [...rows, doubt] : rows;
}

/** Rows in their groups: one group without a title where regions are mixed. */
function groupsOf(
  rows: readonly MatrixRow[],
  cells: (row: MatrixRow) => GridCell[],
  grouped: boolean,
  words: PageWords,
) {
  const groups: { title: string; rows: { name: string; cells: GridCell[] }[] }[] = [];
  for (const row of rows) {
    if (row.first || groups.length === 0)
      groups.push({ title: grouped ? words.matrix.regions[row.country.region] : '', rows: [] });
    groups.at(-1)?.rows.push({ name: row.country.name, cells: cells(row) });
  }
  return groups;
}

function tableOf({ index, view }: Asked, day: Day) {
  const { sort, similar, columns, rows, regions } = view.options;
  const to = [similar, view.country, fiveOf(index)[0]?.id].find((id) => id && index.countries.has(id)) ?? '';
  const grouped = regions !== 'mixed';
  return {
    grouped,
    rows: rowsOn(index, { day, sort: sortOf(index, sort ?? null, to), all: rows === 'all', grouped }),
    columns: columnsOn(index, day, columns === 'ties' ? 'ties' : 'dataset'),
  };
}

const firstBloc = (index: AtlasIndex, blocs: readonly string[]): string =>
  blocs.find((id) => index.blocs.has(id)) ?? index.atlas.blocs[0]?.id ?? '';

/** The matrix as it is sorted and grouped. */
export function matrixExport(asked: Asked, words: PageWords, text: ExportWords): Exported {
  const { index, view } = asked;
  const day = dayOf(asked);
  const { rows, columns, grouped } = tableOf(asked, day);
  return {
    title: words.matrix.title(words.date(day)),
    summary: fiveSummary(index, day, words),
    file: `multivector-matrix-${day}`,
    csv: () => csvOf(matrixTable(index, rows, columns, day, words)),
    picture: async () => {
      const bloc = firstBloc(index, view.blocs);
      const cellsOf = ({ country }: MatrixRow) => columns.map(({ id }) => cellOn(index, id, country.id, day));
      const all = rows.flatMap(cellsOf);
      const drawn = (row: MatrixRow) => cellsOf(row).map((cell, i) => gridCell(cell, columns[i]?.id ?? '', words));
      return {
        body: gridBody({
          columns: columns.map(({ short }) => short),
          groups: groupsOf(rows, drawn, grouped, words),
        }),
        legend: () => [{ title: words.matrix.legend, rows: legendOf(all, bloc, words) }],
        notes: [...commonNotes(asked, text), words.matrix.legendHint(index.blocs.get(bloc)?.short ?? bloc)],
        hasMap: false,
        publishers: publishersOf(
          index,
          all.flatMap(({ standing }) => evidenceOf(standing)),
        ),
      };
    },
  };
}
