import './viewTools.css';
import type { AtlasIndex } from '../domain/atlasIndex';
import { firstDay } from '../domain/day';
import { useShown } from '../view/shown';
import { format } from '../view/url';
import { useExportWords } from '../words/useExportWords';
import { useWords } from '../words/useWords';

/** On paper only, above the map: what it shows. Pages have a heading of their own. */
export function PrintHead({ index }: { index: AtlasIndex }) {
  const words = useWords();
  const text = useExportWords();
  const day = useShown(({ at }) => at) ?? firstDay(index.atlas.asOf);
  const blocs = useShown((view) => view.blocs);
  const names = words.list(blocs.map((id) => index.blocs.get(id)?.short ?? id));
  return <p className="print-only print-head">{blocs.length > 0 ? text.mapTitle(names, day) : text.mapBare(day)}</p>;
}

/** On paper only, at the end: boundaries, data version and address, so that a sheet can be traced. */
export default function PrintFoot({ index }: { index: AtlasIndex }) {
  const words = useWords();
  const text = useExportWords();
  const view = useShown((state) => state);
  const address = `${location.origin}${location.pathname}${format({ ...view, renderer: null })}`;
  return (
    <footer className="print-only print-foot">
      {view.known !== null && <p>{text.known(view.known)}</p>}
      <p>
        {words.disclaimer} {words.credit}.
      </p>
      <p>{text.stamp(index.atlas.version, index.atlas.asOf)}</p>
      <p>{address}</p>
    </footer>
  );
}
