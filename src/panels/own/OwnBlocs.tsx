import './ownBlocs.css';
import { memo, useEffect, useId, useMemo, useState } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Day } from '../../domain/day';
import { fold } from '../../domain/fold';
import { useView } from '../../view/store';
import { useOwnWords } from '../../words/useOwnWords';
import { BlocToggle } from '../BlocToggle';
import { useOwnLabels } from './ownLabels';
import { mostListed, relabel } from './ownShown';

/** The reader's own blocs to choose from: the chosen ones first, of the others as many as a list can hold, and a field to find the rest. */
function OwnBlocs({ index, day }: { index: AtlasIndex; day: Day }) {
  const words = useOwnWords();
  const labels = useOwnLabels();
  const id = useId();
  const [sought, seek] = useState('');
  const chosen = useView(({ blocs }) => blocs.join());
  useEffect(() => relabel(labels), [labels]);
  const { own } = index;
  const keys = useMemo(() => own?.blocs.map((bloc) => ({ bloc, key: fold(bloc.aliases.join(' ')) })) ?? [], [own]);
  if (!own) return null;
  const key = fold(sought);
  const found = keys.filter((one) => one.key.includes(key)).map(({ bloc }) => bloc);
  const isChosen = new Set(chosen.split(','));
  const shown = [
    ...own.blocs.filter((bloc) => isChosen.has(bloc.id)),
    ...found.filter((bloc) => !isChosen.has(bloc.id)).slice(0, mostListed),
  ];
  const many = own.blocs.length > mostListed;
  return (
    <fieldset className="blocs own-blocs" aria-describedby={id}>
      <legend>{words.group}</legend>
      <p id={id} className="hint">
        {words.groupHint(own.file)}
      </p>
      {many && (
        <p className="own-find">
          <label htmlFor={`${id}-find`}>{words.filter}</label>
          <input id={`${id}-find`} type="search" value={sought} onChange={({ target }) => seek(target.value)} />
        </p>
      )}
      <ul>
        {shown.map(({ id: one }) => {
          const bloc = index.blocs.get(one);
          return bloc && <BlocToggle key={one} bloc={bloc} index={index} day={day} />;
        })}
      </ul>
      {many && (
        <p className="hint" role="status">
          {found.length === 0 ? words.noneFound : words.listed(shown.length, own.blocs.length)}
        </p>
      )}
      {many && <p className="hint">{words.listNote}</p>}
    </fieldset>
  );
}

export default memo(OwnBlocs);
