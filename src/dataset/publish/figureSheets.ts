import type { Atlas } from '../../domain/atlas';
import { type Migration, type Remittance, remittanceMeasures, type Trade } from '../../domain/model/figure';
import { type Ballot, ballots, type Vote } from '../../domain/model/vote';
import {
  confidenceColumn,
  country,
  date,
  evidenceColumns,
  flag,
  idColumn,
  key,
  noteColumn,
  number,
  oneOf,
  place,
  required,
  type Sources,
  text,
} from './columns';
import { type Column, pointsAt, type Sheet, sheetOf } from './sheet';

type Figure = Remittance | Migration | Trade;

/** What every figure has, from its period on: a percentage never stands without its base. */
const measured = <Row extends Figure>(units: readonly Row['unit'][], sources: Sources): Column<Row>[] => [
  text(
    'period',
    'SDMX time period: 2024, 2024-S1, 2024-Q3, 2024-M07, a range 2024-01/2024-09, or a day.',
    (row) => row.period,
    required,
  ),
  number('value', 'In `unit`.', ({ value }) => value, required),
  text('unit', 'What `value` counts.', ({ unit }) => unit, oneOf(units)),
  text('base', 'What a percentage is of.', ({ base }) => base),
  text('comparedWith', 'The period a change is measured against.', ({ comparedWith }) => comparedWith),
  flag('contested', 'Whether sources disagree.', ({ contested }) => contested),
  flag('derived', 'Whether it is worked out here from published figures.', ({ derived }) => derived),
  confidenceColumn(),
  ...evidenceColumns<Row>(sources),
  noteColumn(),
];

/** One state's ballot: one row of votes.csv. */
interface BallotRow {
  vote: Vote;
  country: string;
  ballot: Ballot | 'not-against';
}

const ballotRows = (vote: Vote): BallotRow[] => [
  ...Object.entries(vote.votes).map(([state, ballot]) => ({ vote, country: state, ballot })),
  ...vote.notAgainst
    .filter((state) => vote.votes[state] === undefined)
    .map((state) => ({ vote, country: state, ballot: 'not-against' as const })),
];

const ofVote = (column: Column<Vote>): Column<BallotRow> => ({ ...column, value: ({ vote }) => column.value(vote) });

/** Remittances, migration, trade, and votes by state. */
export function figureSheets(atlas: Atlas, sources: Sources): Sheet[] {
  return [
    sheetOf<Remittance>(
      {
        name: 'remittances',
        title: 'Remittances',
        description: 'A figure of money sent home. Rows of two series are never to be joined into one line.',
        primaryKey: ['id'],
        foreignKeys: [pointsAt('recipient', 'countries')],
      },
      [
        idColumn(),
        country('recipient', 'Who receives.', ({ recipient }) => recipient),
        place('sender', 'From where.', ({ sender }) => sender),
        text('measure', 'What kind of figure.', ({ measure }) => measure, oneOf(remittanceMeasures)),
        text(
          'flow',
          'in: received; out: sent; net: received less sent.',
          (row) => row.flow,
          oneOf(['in', 'out', 'net']),
        ),
        text('series', 'Whose definition.', ({ series }) => series, required),
        ...measured<Remittance>(['USD million', 'percent'], sources),
      ],
      atlas.remittances,
    ),
    sheetOf<Migration>(
      { name: 'migration', title: 'Migration', description: 'A figure of people who move.', primaryKey: ['id'] },
      [
        idColumn(),
        text('indicator', 'What is counted.', ({ indicator }) => indicator, required),
        place('origin', 'From where.', ({ origin }) => origin),
        place('destination', 'To where.', ({ destination }) => destination),
        text('place', 'A part of the destination.', (row) => row.place),
        ...measured<Migration>(
          ['persons', 'entries', 'registrations', 'departures', 'permits', 'percent', 'percent change'],
          sources,
        ),
      ],
      atlas.migration,
    ),
    sheetOf<Trade>(
      { name: 'trade', title: 'Trade and investment', description: 'A figure of trade.', primaryKey: ['id'] },
      [
        idColumn(),
        text('indicator', 'What is counted.', ({ indicator }) => indicator, required),
        place('reporter', 'Whose trade.', ({ reporter }) => reporter),
        place('partner', 'With whom.', ({ partner }) => partner),
        text('series', 'Whose definition.', ({ series }) => series, required),
        ...measured<Trade>(['USD billion', 'EUR billion', 'percent', 'percent change'], sources),
      ],
      atlas.trade,
    ),
    sheetOf<BallotRow>(
      {
        name: 'votes',
        title: 'Votes',
        description: 'One state and one resolution. A state without a row is not known; absent is another thing.',
        primaryKey: ['vote', 'country'],
        foreignKeys: [pointsAt('country', 'countries')],
      },
      [
        ofVote(key('vote', 'Stable identifier of the vote.', ({ id }) => id)),
        ofVote(
          text('resolution', 'UN symbol, or a description where none is printed.', (row) => row.resolution, required),
        ),
        ofVote(text('body', 'Who voted.', ({ body }) => body, required)),
        ofVote(date('date', 'When.', (row) => row.date, required)),
        ofVote(text('title', 'What about.', ({ title }) => title, required)),
        country('country', 'The state.', (row) => row.country),
        text(
          'ballot',
          'not-against: the list of votes against is complete and the state is not on it; no more is known.',
          ({ ballot }) => ballot,
          oneOf([...ballots, 'not-against']),
        ),
        flag('inferred', 'It follows from the text rather than being printed.', (row) =>
          row.vote.inferred.includes(row.country),
        ),
        ofVote(number('tallyYes', 'Votes for, of all states.', ({ tally }) => tally?.yes)),
        ofVote(number('tallyNo', 'Votes against, of all states.', ({ tally }) => tally?.no)),
        ofVote(number('tallyAbstain', 'Abstentions, of all states.', ({ tally }) => tally?.abstain)),
        ofVote(confidenceColumn()),
        ...evidenceColumns<Vote>(sources).map(ofVote),
        ofVote(noteColumn()),
      ],
      atlas.votes.flatMap(ballotRows),
    ),
  ];
}
