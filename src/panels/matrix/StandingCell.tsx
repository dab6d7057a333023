import { memo } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { firstDay } from '../../domain/day';
import type { NamedBloc, NamedCountry } from '../../domain/named';
import { fillOf } from '../../theme/palette';
import { ownPattern } from '../../theme/patterns';
import { useScheme } from '../../ui/useScheme';
import { useView } from '../../view/store';
import { usePageWords } from '../../words/usePageWords';
import { Swatch } from '../Swatch';
import { cellOn, cellWords, type MatrixCell } from './matrixCell';

/** Where there is no tie there is no colour: the sign alone keeps the table calm. */
const unpainted: ReadonlySet<MatrixCell['class']> = new Set(['none', 'not-applicable']);

/** Glyph and letter, the same in the legend. */
export const Sign = memo(function Sign({ bloc, cell }: { bloc: string; cell: Omit<MatrixCell, 'standing' | 'also'> }) {
  const words = usePageWords().matrix;
  const scheme = useScheme();
  const sign = words.letters[cell.letter];
  const mark = ('mark' in sign ? sign.mark : '') + (cell.contested ? words.contestedMark : '');
  return (
    <span className="matrix-sign" aria-hidden="true">
      {!unpainted.has(cell.class) && (
        <Swatch
          fill={fillOf(bloc, cell.class, scheme)}
          pattern={ownPattern(bloc, cell.class, scheme)}
          contested={cell.contested}
        />
      )}
      <span className="matrix-letter">
        {sign.letter}
        {mark && <span className="matrix-mark">{mark}</span>}
      </span>
    </span>
  );
});

interface Props {
  index: AtlasIndex;
  country: NamedCountry;
  bloc: NamedBloc;
}

/** Follows the date by itself and is drawn anew only when its own standing changes. */
export const StandingCell = memo(function StandingCell({ index, country, bloc }: Props) {
  const words = usePageWords();
  const asOf = firstDay(index.atlas.asOf);
  const cell = useView(({ at }) => cellOn(index, bloc.id, country.id, at ?? asOf));
  const chosen = useView(({ blocs }) => blocs.includes(bloc.id));
  const name = words.matrix.cell(country.name, bloc.short, cellWords(cell, words));
  return (
    <span className="matrix-cell" data-class={cell.class} data-chosen={chosen || undefined} title={name}>
      <Sign bloc={bloc.id} cell={cell} />
      <span className="visually-hidden">{name}</span>
    </span>
  );
});
