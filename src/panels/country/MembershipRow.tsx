import type { AtlasIndex } from '../../domain/atlasIndex';
import type { CountryId } from '../../domain/model/country';
import type { Membership } from '../../domain/model/membership';
import { classOf, type Standing } from '../../domain/standing';
import { fillOf } from '../../theme/palette';
import { ownPattern } from '../../theme/patterns';
import { useScheme } from '../../ui/useScheme';
import { statusWords } from '../../words/standingWords';
import { useLaterWords } from '../../words/useLaterWords';
import { ClaimItem } from '../evidence/ClaimItem';
import { EvidenceList } from '../evidence/EvidenceList';
import { Swatch } from '../Swatch';

function ContestedTag({ membership: { contested, contestedAbout } }: { membership: Membership }) {
  const words = useLaterWords();
  if (!contested) return null;
  return <span className="tag">{contestedAbout === 'dates' ? words.datesContested : words.contested}</span>;
}

function Episode({ membership, index }: { membership: Membership; index: AtlasIndex }) {
  const words = useLaterWords();
  const label = index.blocs.get(membership.bloc)?.statuses.find(({ id }) => id === membership.status)?.label;
  const { from, to } = membership;
  return (
    <li>
      {label ?? membership.status}, {to === null ? words.since(from) : words.span(from, to)}
      <ContestedTag membership={membership} />
      <EvidenceList evidence={membership.evidence} index={index} fact={membership.id} />
    </li>
  );
}

interface Props {
  index: AtlasIndex;
  country: CountryId;
  bloc: string;
  standing: Standing;
}

/** One bloc in a country's panel: status, since when, who says so, what is said against it, and what came before. */
export function MembershipRow({ index, country, bloc, standing }: Props) {
  const words = useLaterWords();
  const scheme = useScheme();
  const { short = bloc, name } = index.blocs.get(bloc) ?? {};
  const own = index.memberships.get(bloc)?.get(country) ?? [];
  const current = standing.kind === 'recorded' ? standing.membership : undefined;
  const others = own.filter((membership) => membership !== current);
  const claims = [...new Set(own.flatMap(({ id }) => index.claimsAbout.get(id) ?? []))];
  // What contradicts the record is on view at once; what only comments on it waits behind a click.
  const contrary = claims.filter(({ kind }) => kind === 'correction');
  const related = claims.filter(({ kind }) => kind !== 'correction');
  const standingClass = classOf(standing);
  const evidence = standing.kind === 'not-listed' ? standing.roster.evidence : (current?.evidence ?? []);
  return (
    <li data-bloc={bloc} data-standing={standingClass}>
      <div className="membership-head">
        <Swatch fill={fillOf(bloc, standingClass, scheme)} pattern={ownPattern(bloc, standingClass, scheme)} />
        <strong title={name}>{short}</strong>
        <span>{statusWords(standing, words)}</span>
        {current && <span className="since">{words.since(current.from)}</span>}
        {current && <ContestedTag membership={current} />}
      </div>
      {current?.note && (
        <p lang="en" className="note">
          {current.note}
        </p>
      )}
      {evidence.length > 0 && <EvidenceList evidence={evidence} index={index} fact={current?.id ?? bloc} />}
      {contrary.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} index={index} />
      ))}
      {related.length > 0 && (
        <details className="history">
          <summary>{words.related(related.length)}</summary>
          {related.map((claim) => (
            <ClaimItem key={claim.id} claim={claim} index={index} />
          ))}
        </details>
      )}
      {others.length > 0 && (
        <details className="history">
          <summary>{words.earlier}</summary>
          <ul>
            {others.map((membership) => (
              <Episode key={membership.id} membership={membership} index={index} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
