import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Day } from '../../domain/day';
import type { CountryId } from '../../domain/model/country';
import { blocsOf, classOf, type Standing, standingClasses } from '../../domain/standing';
import { useLaterWords } from '../../words/useLaterWords';
import { MembershipRow } from './MembershipRow';

interface Props {
  index: AtlasIndex;
  country: CountryId;
  day: Day;
}

const strength = (standing: Standing): number => standingClasses.indexOf(classOf(standing));

/** Where the country stands in each bloc on the day: ties first, then what is known to be none. */
export function MembershipsSection({ index, country, day }: Props) {
  const words = useLaterWords();
  const rows = [...blocsOf(index, country, day)];
  const told = ([bloc, standing]: (typeof rows)[number]) =>
    standing.kind === 'recorded' || index.memberships.get(bloc)?.has(country);
  const shown = rows.filter(told).sort(([, a], [, b]) => strength(a) - strength(b));
  const rest = rows.filter((row) => !told(row)).map(([bloc]) => index.blocs.get(bloc)?.short ?? bloc);
  return (
    <section aria-labelledby="memberships-title">
      <h3 id="memberships-title">{words.memberships}</h3>
      <ul className="rows memberships">
        {shown.map(([bloc, standing]) => (
          <MembershipRow key={bloc} index={index} country={country} bloc={bloc} standing={standing} />
        ))}
      </ul>
      {rest.length > 0 && (
        <p className="hint">
          {words.noTies(rest.length)}: {rest.join(', ')}.
        </p>
      )}
    </section>
  );
}
