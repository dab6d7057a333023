import type { AtlasIndex } from '../domain/atlasIndex';
import type { Bloc } from '../domain/model/bloc';
import { EvidenceList } from './evidence/EvidenceList';

/** What there is to say of a bloc's own lists, and who says it. A chunk of its own: it comes with the whole atlas. */
export default function BlocSources({ bloc, index }: { bloc: Bloc; index: AtlasIndex }) {
  const evidence = bloc.rosters.flatMap((roster) => roster.evidence);
  return (
    <>
      {bloc.note && (
        <p lang="en" className="note">
          {bloc.note}
        </p>
      )}
      {evidence.length > 0 && <EvidenceList evidence={evidence} index={index} fact={bloc.id} />}
    </>
  );
}
