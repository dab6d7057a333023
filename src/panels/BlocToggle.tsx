import { memo, useId } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import type { Day } from '../domain/day';
import type { NamedBloc } from '../domain/named';
import { isMember, standingsOn } from '../domain/standing';
import { actions, useView } from '../view/store';
import { useWords } from '../words/useWords';

/** Members and other ties of a bloc on a day. */
function countTies(index: AtlasIndex, bloc: string, day: Day) {
  const standings = [...standingsOn(index, bloc, day).values()];
  const tied = standings.filter(
    (standing) => standing.kind === 'recorded' && standing.status.class !== 'none' && standing.status.class !== 'ended',
  );
  const members = tied.filter(isMember).length;
  return { members, others: tied.length - members };
}

interface ToggleProps {
  bloc: NamedBloc;
  members: number;
  others: number;
}

/** Drawn anew only when its numbers change, whatever the day. */
const Toggle = memo(function Toggle({ bloc, members, others }: ToggleProps) {
  const checked = useView(({ blocs }) => blocs.includes(bloc.id));
  const words = useWords();
  const id = useId();
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={`${id}-counts`}
          onChange={() => actions.toggleBloc(bloc.id)}
        />
        <span className="bloc-name" title={bloc.name}>
          {bloc.short}
        </span>
      </label>
      <span id={`${id}-counts`} className="counts">
        {words.counts(members, others)}
      </span>
    </li>
  );
});

interface Props {
  index: AtlasIndex;
  bloc: NamedBloc;
  day: Day;
}

/** A bloc to choose, with its numbers on the day. */
export const BlocToggle = ({ index, bloc, day }: Props) => <Toggle bloc={bloc} {...countTies(index, bloc.id, day)} />;
