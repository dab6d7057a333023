import type { AtlasIndex } from '../../domain/atlasIndex';
import type { CountryId } from '../../domain/model/country';
import { useLaterWords } from '../../words/useLaterWords';
import { ClaimItem } from '../evidence/ClaimItem';

/** Statements about the country that no record carries: opinions, allegations, corrected errors. */
export function ClaimsSection({ index, country }: { index: AtlasIndex; country: CountryId }) {
  const words = useLaterWords();
  const own = new Set(
    index.atlas.blocs.flatMap(({ id }) => (index.memberships.get(id)?.get(country) ?? []).map((own) => own.id)),
  );
  const claims = index.atlas.claims.filter(
    ({ countries, about }) => countries.includes(country) && !about.some((id) => own.has(id)),
  );
  if (claims.length === 0) return null;
  return (
    <section>
      <details className="claims">
        <summary>
          {words.claims} ({claims.length})
        </summary>
        {claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} index={index} />
        ))}
      </details>
    </section>
  );
}
