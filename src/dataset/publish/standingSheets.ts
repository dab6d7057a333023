import type { Atlas } from '../../domain/atlas';
import { statusClasses } from '../../domain/model/bloc';
import {
  type Decision,
  decisionKinds,
  type Membership,
  type OrganisationStatus,
  stages,
} from '../../domain/model/membership';
import {
  checkedColumn,
  confidenceColumn,
  country,
  date,
  evidenceColumns,
  flag,
  idColumn,
  key,
  noteColumn,
  oneOf,
  required,
  type Sources,
  text,
} from './columns';
import { pointsAt, type Sheet, sheetOf } from './sheet';

/** Holds the bloc too: readers in use (datapackage-js) cannot follow two keys out of one column. */
const statusKey = { fields: ['bloc', 'status'], sheet: 'bloc-statuses', keys: ['bloc', 'status'] };
const to = 'First day it no longer held. Empty: still so when checked.';

/** Who stood where, and what states decided about it. */
export function standingSheets(atlas: Atlas, sources: Sources): Sheet[] {
  const classes = new Map(
    atlas.blocs.flatMap((bloc) => bloc.statuses.map((status) => [`${bloc.id} ${status.id}`, status.class] as const)),
  );
  const statusColumns = <Row extends { bloc: string; status: string }>() => [
    key<Row>('status', "A status of the bloc's own vocabulary, in bloc-statuses.csv.", ({ status }) => status),
    text<Row>(
      'statusClass',
      'What the status amounts to, comparable between blocs.',
      ({ bloc, status }) => classes.get(`${bloc} ${status}`),
      oneOf(statusClasses),
    ),
  ];
  return [
    sheetOf<Membership>(
      {
        name: 'memberships',
        title: 'Memberships',
        description: 'A status of a country in a bloc over a span of days. No row is "not known"; `none` is a finding.',
        primaryKey: ['id'],
        foreignKeys: [pointsAt('country', 'countries'), statusKey],
      },
      [
        idColumn(),
        key('bloc', 'Id in blocs.csv.', ({ bloc }) => bloc),
        country('country', 'The state.', (row) => row.country),
        ...statusColumns<Membership>(),
        text('stage', 'How far the step has come, where known.', ({ stage }) => stage, oneOf(stages, {})),
        date('from', 'First day it held.', ({ from }) => from, required),
        date('to', to, (row) => row.to),
        checkedColumn(),
        flag('contested', 'Whether sources disagree.', ({ contested }) => contested),
        text(
          'contestedAbout',
          'What they disagree on; empty in a contested row: the status.',
          ({ contestedAbout }) => contestedAbout,
          oneOf(['status', 'dates'], {}),
        ),
        confidenceColumn(),
        ...evidenceColumns<Membership>(sources),
        noteColumn(),
      ],
      atlas.memberships,
    ),
    sheetOf<OrganisationStatus>(
      {
        name: 'organisation-statuses',
        title: 'Organisations in blocs',
        description: 'A status of one organisation in another.',
        primaryKey: ['id'],
        foreignKeys: [pointsAt('organisation', 'blocs'), statusKey],
      },
      [
        idColumn(),
        key('bloc', 'Id in blocs.csv.', ({ bloc }) => bloc),
        key('organisation', 'The one that holds the status: id in blocs.csv.', ({ organisation }) => organisation),
        ...statusColumns<OrganisationStatus>(),
        date('from', 'First day it held.', ({ from }) => from, required),
        date('to', to, (row) => row.to),
        checkedColumn(),
        ...evidenceColumns<OrganisationStatus>(sources),
        noteColumn(),
      ],
      atlas.organisationStatuses,
    ),
    sheetOf<Decision>(
      {
        name: 'decisions',
        title: 'Decisions',
        description: 'A decision of a state about a bloc.',
        primaryKey: ['id'],
        foreignKeys: [pointsAt('country', 'countries'), pointsAt('bloc', 'blocs')],
      },
      [
        idColumn(),
        date('date', 'When.', (row) => row.date, required),
        country('country', 'Whose.', (row) => row.country),
        key('bloc', 'About which: id in blocs.csv.', ({ bloc }) => bloc),
        text('kind', 'What was decided.', ({ kind }) => kind, oneOf(decisionKinds)),
        ...evidenceColumns<Decision>(sources),
        noteColumn(),
      ],
      atlas.decisions,
    ),
  ];
}
