import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Claim } from '../../domain/model/speech';
import { useLaterWords } from '../../words/useLaterWords';
import { EvidenceList } from './EvidenceList';

/** A contrary or unproven statement: attributed, never a plain fact, with the rule that decided. */
export function ClaimItem({ claim, index }: { claim: Claim; index: AtlasIndex }) {
  const words = useLaterWords();
  const by = index.people.get(claim.by)?.name ?? index.sources.get(claim.by)?.publisher ?? claim.by;
  return (
    <div className="claim">
      <p>
        <span className="claim-by">{words.claimBy(by)}:</span> <span lang="en">{claim.statement}</span>
      </p>
      {claim.resolution && (
        <p className="resolution">
          <span className="claim-by">{words.shownInstead}:</span> <span lang="en">{claim.resolution}</span>
        </p>
      )}
      <EvidenceList evidence={claim.evidence} index={index} fact={claim.id} />
    </div>
  );
}
