import { useId } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { StandingClass } from '../../domain/standing';
import { useView } from '../../view/store';
import { usePageWords } from '../../words/usePageWords';
import type { LetterKey } from './matrixCell';
import { Sign } from './StandingCell';

/** In order of strength, each with the standing that gives its glyph. */
const entries = [
  ['member', 'full'],
  ['frozen', 'frozen'],
  ['associate', 'associate'],
  ['partner', 'partner'],
  ['dialogue', 'partner'],
  ['observer', 'observer'],
  ['prospective', 'prospective'],
  ['suspended', 'suspended'],
  ['ended', 'ended'],
  ['none', 'none'],
  ['unknown', 'unknown'],
  ['not-applicable', 'not-applicable'],
] as const satisfies readonly (readonly [LetterKey, StandingClass])[];

/** What the letters and marks mean, in the colours of the first chosen bloc. */
export function MatrixLegend({ index }: { index: AtlasIndex }) {
  const words = usePageWords().matrix;
  const id = useId();
  const first = useView(({ blocs }) => blocs[0]);
  const bloc = (first === undefined ? undefined : index.blocs.get(first)) ?? index.atlas.blocs[0];
  if (!bloc) return null;
  return (
    <section className="matrix-legend" aria-labelledby={id}>
      <h3 id={id}>{words.legend}</h3>
      <ul>
        {entries.map(([letter, standingClass]) => (
          <li key={letter}>
            <Sign bloc={bloc.id} cell={{ letter, class: standingClass, contested: false }} />
            {words.letters[letter].meaning}
          </li>
        ))}
        <li>
          <span className="matrix-sign" aria-hidden="true">
            <span className="matrix-letter">{words.contestedMark}</span>
          </span>
          {words.contestedMeaning}
        </li>
      </ul>
      <p className="hint">{words.legendHint(bloc.short)}</p>
      <p className="hint press-hint">{words.hint}</p>
    </section>
  );
}
