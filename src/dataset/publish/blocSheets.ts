import type { Atlas } from '../../domain/atlas';
import { type Bloc, blocKinds, type Roster, statusClasses } from '../../domain/model/bloc';
import { type Country, regions } from '../../domain/model/country';
import {
  date,
  evidenceColumns,
  idColumn,
  key,
  list,
  nameColumns,
  noteColumn,
  number,
  oneOf,
  required,
  type Sources,
  shortColumns,
  text,
  url,
} from './columns';
import { pointsAt, type Sheet, sheetOf } from './sheet';

/** What the other sheets point at: countries, blocs, their vocabularies and their complete lists. */
export function blocSheets(atlas: Atlas, sources: Sources): Sheet[] {
  return [
    sheetOf<Country>(
      { name: 'countries', title: 'Countries', description: 'A country.', primaryKey: ['id'] },
      [
        text('id', 'ISO 3166-1 alpha-3; XNC is Northern Cyprus, which ISO does not list.', ({ id }) => id, {
          required: true,
          unique: true,
          pattern: '^[A-Z]{3}$',
        }),
        ...nameColumns<Country>(),
        text('nameLocal', 'Name in its own language.', ({ names }) => names.local, required),
        list('aliases', 'Other spellings and names.', ({ aliases }) => aliases),
        text('region', 'Its place in the atlas.', ({ region }) => region, oneOf(regions)),
        number('labelLon', 'Longitude of its label, degrees, WGS 84.', ({ labelAt }) => labelAt[0], required),
        number('labelLat', 'Latitude of its label, degrees, WGS 84.', ({ labelAt }) => labelAt[1], required),
      ],
      atlas.countries,
    ),
    sheetOf<Bloc>(
      { name: 'blocs', title: 'Blocs', description: 'A bloc.', primaryKey: ['id'] },
      [
        idColumn(),
        text('short', 'Short name.', ({ short }) => short, required),
        ...nameColumns<Bloc>(),
        ...shortColumns(),
        list('aliases', 'Other names and abbreviations.', ({ aliases }) => aliases),
        text('kind', 'What it is for.', ({ kind }) => kind, oneOf(blocKinds)),
        date('founded', 'First day it existed.', ({ founded }) => founded, required),
        date('ended', 'First day it no longer existed. Empty: it exists.', ({ ended }) => ended),
        date('latestEvidence', 'Newest text read on it.', ({ latestEvidence }) => latestEvidence, required),
        list('coexisting', 'Pairs of statuses that one state may hold on one day, as `a + b`.', ({ coexisting = [] }) =>
          coexisting.map((pair) => pair.join(' + ')),
        ),
        url('url', 'Its own site.', (bloc) => bloc.url),
        list('notFound', 'What was looked for and not found.', ({ notFound = [] }) => notFound),
        noteColumn(),
      ],
      atlas.blocs,
    ),
    sheetOf<Bloc['statuses'][number] & { bloc: string }>(
      {
        name: 'bloc-statuses',
        title: 'Statuses of each bloc',
        description: 'A status in the vocabulary of a bloc, the strongest tie first.',
        primaryKey: ['bloc', 'status'],
        foreignKeys: [pointsAt('bloc', 'blocs')],
      },
      [
        key('bloc', 'Id in blocs.csv.', ({ bloc }) => bloc),
        key('status', 'Id of the status within the bloc.', ({ id }) => id),
        text('label', 'How the bloc calls it.', ({ label }) => label, required),
        text('class', 'What it amounts to, comparable between blocs.', (row) => row.class, oneOf(statusClasses)),
        date('from', 'First day the bloc used it. Empty: from its founding.', ({ from }) => from),
        date('to', 'First day the bloc no longer used it. Empty: it does.', (row) => row.to),
        noteColumn(),
      ],
      atlas.blocs.flatMap((bloc) => bloc.statuses.map((status) => ({ ...status, bloc: bloc.id }))),
    ),
    sheetOf<Roster & { bloc: string }>(
      {
        name: 'rosters',
        title: 'Complete lists',
        description: 'A span for which the list of a bloc is complete: a state without a record had no status then.',
        primaryKey: ['bloc', 'from'],
        foreignKeys: [pointsAt('bloc', 'blocs')],
      },
      [
        key('bloc', 'Id in blocs.csv.', ({ bloc }) => bloc),
        date('from', 'First day of the span.', ({ from }) => from, required),
        date('to', 'First day after the span. Empty: still complete when checked.', (row) => row.to),
        ...evidenceColumns<Roster>(sources),
      ],
      atlas.blocs.flatMap(({ id, rosters }) => rosters.map((roster) => ({ ...roster, bloc: id }))),
    ),
  ];
}
