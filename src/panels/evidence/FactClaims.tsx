import type { AtlasIndex } from '../../domain/atlasIndex';
import { type Fact, factById } from '../../domain/facts';
import type { Evidence } from '../../domain/model/evidence';
import { MarkedText } from '../../ui/MarkedText';
import { useEvidenceWords } from '../../words/useEvidenceWords';
import { useLaterWords } from '../../words/useLaterWords';
import { ClaimItem } from './ClaimItem';
import { factWords, ownWords } from './factWords';

interface Props {
  fact: Fact;
  evidence: readonly Evidence[];
  index: AtlasIndex;
}

/** Who else says what about the fact, and the rule that chose between them. */
export function FactClaims({ fact, evidence, index }: Props) {
  const words = useLaterWords();
  const text = useEvidenceWords();
  const claims = index.claimsAbout.get(fact.record.id) ?? [];
  const own = fact.topic === 'claims' ? fact.record : null;
  const decided = [own?.resolution ?? [], claims.flatMap(({ resolution }) => resolution ?? [])].flat();
  const disputed = evidence.some(({ stance }) => stance === 'disputes');
  const about = (own?.about ?? []).flatMap((id) => factById(index.atlas, id) ?? []);
  return (
    <>
      {(decided.length > 0 || disputed) && (
        <section aria-labelledby="evidence-rule">
          <h3 id="evidence-rule">{text.rule}</h3>
          {own?.resolution && <p lang="en">{own.resolution}</p>}
          {disputed && <p className="hint">{text.generalRule}</p>}
        </section>
      )}
      {claims.length > 0 && (
        <section aria-labelledby="evidence-claims">
          <h3 id="evidence-claims">{text.claims(claims.length)}</h3>
          {claims.map((claim) => (
            <ClaimItem key={claim.id} claim={claim} index={index} />
          ))}
        </section>
      )}
      {about.length > 0 && (
        <section aria-labelledby="evidence-about">
          <h3 id="evidence-about">{text.about}</h3>
          <ul className="plain-list">
            {about.map((other) => (
              <li key={other.record.id}>
                <MarkedText parts={ownWords(other)}>{factWords({ index, words, text }, other)}</MarkedText>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
