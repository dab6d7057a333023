import type { AtlasIndex } from './atlasIndex';
import { isTied } from './changes';
import { type Day, firstDay } from './day';
import type { CountryId } from './model/country';
import type { FuzzyDate } from './model/dates';
import type { Evidence } from './model/evidence';
import { statusOn } from './standing';

/** Something that happened on a date, to be found on a time axis. */
export interface Mark {
  id: string;
  date: FuzzyDate;
  title: string;
  /** The title is the record's own, which is English; those of statuses are in the caller's language. */
  own: boolean;
  countries: readonly CountryId[];
  evidence: readonly Evidence[];
}

/** "Uzbekistan, CSTO: Withdrawn": how a status that begins is told, given by the caller's language. */
export type TellStatus = (country: CountryId, bloc: string, status: string) => string;

/** Starts of statuses of the given countries in the given blocs, the plain absence of one left out. */
function statusMarks(
  index: AtlasIndex,
  blocs: readonly string[],
  countries: readonly CountryId[],
  tell: TellStatus,
): Mark[] {
  return blocs.flatMap((bloc) =>
    countries.flatMap((country) =>
      (index.memberships.get(bloc)?.get(country) ?? [])
        .filter((membership) => {
          const standing = statusOn(index, bloc, country, firstDay(membership.from));
          return isTied(standing) || (standing.kind === 'recorded' && standing.status.class === 'ended');
        })
        .map(({ id, from, status, evidence }) => ({
          id,
          date: from,
          title: tell(country, bloc, status),
          own: false,
          countries: [country],
          evidence,
        })),
    ),
  );
}

/**
 * Events, trade measures and changes of status that a time axis of the chosen blocs shows, oldest first: what names one of the
 * blocs or none at all, and the statuses of the five. Undated events have no place on it.
 */
export function marksIn(
  index: AtlasIndex,
  blocs: readonly string[],
  span: { from: Day; to: Day },
  tell: TellStatus,
): Mark[] {
  const five = index.atlas.countries.filter(({ region }) => region === 'central-asia').map(({ id }) => id);
  const events = index.atlas.events.flatMap((event) => {
    const ours = event.blocs.length === 0 || event.blocs.some((bloc) => blocs.includes(bloc));
    return event.date !== null && ours && event.kind !== 'status-change'
      ? [{ ...event, date: event.date, own: true }]
      : [];
  });
  const measures = index.atlas.tradeMeasures.flatMap(({ id, title, inForce, imposedBy, target, evidence, outcome }) =>
    inForce === null || outcome !== 'imposed'
      ? []
      : [
          {
            id,
            date: inForce,
            title,
            own: true,
            countries: [imposedBy, ...(index.countries.has(target) ? [target] : [])],
            evidence,
          },
        ],
  );
  return [...events, ...measures, ...statusMarks(index, blocs, five, tell)]
    .filter(({ date }) => firstDay(date) >= span.from && firstDay(date) <= span.to)
    .map(({ id, date, title, own, countries, evidence }) => ({ id, date, title, own, countries, evidence }))
    .sort((a, b) => firstDay(a.date).localeCompare(firstDay(b.date)) || a.id.localeCompare(b.id));
}
