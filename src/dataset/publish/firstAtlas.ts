import type { Atlas } from '../../domain/atlas';
import type { Bloc } from '../../domain/model/bloc';
import type { Language } from '../../domain/model/language';
import type { Membership } from '../../domain/model/membership';
import { type FirstMembership, usualId } from '../first';

const column = <T, K extends keyof T>(rows: readonly T[], key: K): readonly T[K][] => rows.map((row) => row[key]);

const blocIn =
  (language: Language) =>
  ({ id, names, short, shorts, founded, ended, kind, statuses, rosters, latestEvidence }: Bloc) => ({
    id,
    name: names[language],
    short: shorts?.[language] ?? short,
    founded,
    ended,
    kind,
    statuses: statuses.map(({ note, ...status }) => status),
    rosters: rosters.map(({ from, to }) => ({ from, to })),
    latestEvidence,
  });

const membershipColumns = (rows: readonly Membership[]) => {
  const full = rows.map(
    ({ stage = null, contestedAbout = null, ...row }): FirstMembership => ({ ...row, stage, contestedAbout }),
  );
  const names = ['bloc', 'country', 'status', 'from', 'to', 'checked', 'contested', 'contestedAbout', 'stage'] as const;
  return Object.fromEntries([...names, 'confidence' as const].map((name) => [name, column(full, name)]));
};

/**
 * What the first view needs of the atlas, a fifteenth of its bytes: no evidence, no notes, names in the language of the page.
 * Columns, since like beside like compresses best. Internal to the application, which reads it by `readFirst`.
 */
export const firstAtlas = (
  { schemaVersion, version, asOf, countries, blocs, memberships }: Atlas,
  language: Language,
) => ({
  schemaVersion,
  version,
  asOf,
  countries: {
    id: column(countries, 'id'),
    name: countries.map(({ names }) => names[language]),
    region: column(countries, 'region'),
    lon: countries.map(({ labelAt }) => labelAt[0]),
    lat: countries.map(({ labelAt }) => labelAt[1]),
  },
  blocs: blocs.map(blocIn(language)),
  memberships: membershipColumns(memberships),
  ids: Object.fromEntries(memberships.flatMap((row, i) => (row.id === usualId(row) ? [] : [[i, row.id]]))),
});
