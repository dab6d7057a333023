import type { AtlasIndex } from './atlasIndex';
import { epochOf } from './changeDays';
import { type Day, firstDay, holdsOn, isBlurred } from './day';
import { keepRecent } from './keepRecent';
import type { Bloc, BlocStatus, Roster, StatusClass } from './model/bloc';
import { statusClasses } from './model/bloc';
import type { CountryId } from './model/country';
import type { Membership } from './model/membership';

/** Where a state stood in a bloc on a day, and by what. */
export type Standing =
  | {
      kind: 'recorded';
      membership: Membership;
      status: BlocStatus;
      /** Other statuses that the bloc lets it hold at the same time, the weaker ones. */
      also: readonly Membership[];
      /** The day lies in the span that a coarse start leaves open. */
      blurred: boolean;
    }
  /** Not on a list that is complete for that day. */
  | { kind: 'not-listed'; roster: Roster }
  | { kind: 'not-known' }
  /** The bloc did not exist. */
  | { kind: 'not-applicable' };

/** What a standing looks like, the strongest tie first; `frozen`: membership in law that is not exercised or is being left. */
export const standingClasses = ['full', 'frozen', ...statusClasses.slice(1), 'unknown', 'not-applicable'] as const;
export type StandingClass = StatusClass | 'frozen' | 'unknown' | 'not-applicable';

/** A reader's own table does not say when a bloc was founded, so that before its first interval nothing is known. */
export const existed = (bloc: Bloc, day: Day): boolean =>
  (bloc.own === true || firstDay(bloc.founded) <= day) && (bloc.ended === undefined || day < firstDay(bloc.ended));

// What is said of most states in most blocs is the same object each time: thousands of them are kept.
const notKnown: Standing = { kind: 'not-known' };
const notApplicable: Standing = { kind: 'not-applicable' };
const notListed = new WeakMap<Roster, Standing>();

function absentFrom(roster: Roster): Standing {
  const standing = notListed.get(roster) ?? { kind: 'not-listed', roster };
  notListed.set(roster, standing);
  return standing;
}

type Recorded = Extract<Standing, { kind: 'recorded' }>;
/** Standings without a coexisting status and on a day that is certain, by membership. */
const settled = new WeakMap<Membership, Recorded>();

function recorded(membership: Membership, status: BlocStatus, also: readonly Membership[], day: Day): Standing {
  const standing: Recorded = { kind: 'recorded', membership, status, also, blurred: isBlurred(membership.from, day) };
  if (also.length > 0 || standing.blurred) return standing;
  const kept = settled.get(membership);
  // In another language the same record has statuses with other names.
  if (kept?.status === status) return kept;
  settled.set(membership, standing);
  return standing;
}

/** Status of a country in a bloc on a day. Of coexisting statuses the strongest by the bloc's own order. */
export function statusOn(index: AtlasIndex, blocId: string, country: CountryId, day: Day): Standing {
  const bloc = index.blocs.get(blocId);
  if (!bloc) return notKnown;
  const rank = (membership: Membership) => bloc.statuses.findIndex(({ id }) => id === membership.status);
  const held = (index.memberships.get(blocId)?.get(country) ?? [])
    .filter((membership) => holdsOn(membership, day))
    .sort((a, b) => rank(a) - rank(b));
  const [membership, ...also] = held;
  const status = membership && bloc.statuses.find(({ id }) => id === membership.status);
  if (membership && status && existed(bloc, day)) return recorded(membership, status, also, day);
  if (!existed(bloc, day)) return notApplicable;
  const roster = bloc.rosters.find((list) => holdsOn(list, day));
  return roster ? absentFrom(roster) : notKnown;
}

export function classOf(standing: Standing): StandingClass {
  if (standing.kind === 'recorded') return standing.status.id.startsWith('member-') ? 'frozen' : standing.status.class;
  if (standing.kind === 'not-listed') return 'none';
  return standing.kind === 'not-known' ? 'unknown' : 'not-applicable';
}

/** Sources disagree on the status itself; a quarrel over its first day alone leaves the map as it is. */
export const isContested = (standing: Standing): boolean =>
  standing.kind === 'recorded' && standing.membership.contested && standing.membership.contestedAbout !== 'dates';

/** Membership in law: full, frozen or being left. */
export const isMember = (standing: Standing): boolean =>
  standing.kind === 'recorded' && standing.status.class === 'full';

type Standings = ReadonlyMap<CountryId, Standing>;

/** By index, then by bloc and epoch: while nothing in the bloc changes, a slider is given the very same map. Of a few days, for all blocs. */
const known = new WeakMap<AtlasIndex, Map<string, Standings>>();
const mostKnown = 64;

/** Every state with a record in the bloc on the day, ended and none included. The same object while no standing changes. */
export function standingsOn(index: AtlasIndex, bloc: string, day: Day): Standings {
  const kept = known.get(index) ?? new Map<string, Standings>();
  known.set(index, kept);
  const key = epochOf(index.changeDays, [bloc], day);
  const found = kept.get(key);
  return keepRecent(kept, key, found ?? readStandings(index, bloc, day), mostKnown);
}

function readStandings(index: AtlasIndex, bloc: string, day: Day): Standings {
  const rows = [...(index.memberships.get(bloc)?.keys() ?? [])].map(
    (country) => [country, statusOn(index, bloc, country, day)] as const,
  );
  return new Map(rows.filter(([, standing]) => standing.kind === 'recorded'));
}

/** States that are members in law on the day. */
export const membersAt = (index: AtlasIndex, bloc: string, day: Day): CountryId[] =>
  [...standingsOn(index, bloc, day)].filter(([, standing]) => isMember(standing)).map(([country]) => country);

/** How many states a bloc has on the day, by class; contested ones are counted under their class. */
export function countsOn(index: AtlasIndex, bloc: string, day: Day): ReadonlyMap<StandingClass, number> {
  const counts = new Map<StandingClass, number>();
  for (const standing of standingsOn(index, bloc, day).values()) {
    const key = classOf(standing);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Where a country stands in every bloc on the day, in the dataset's order of blocs. */
export const blocsOf = (index: AtlasIndex, country: CountryId, day: Day): ReadonlyMap<string, Standing> =>
  new Map(index.atlas.blocs.map(({ id }) => [id, statusOn(index, id, country, day)]));
