import type { CountryId } from '../../domain/model/country';
import { type BallotOrNot, ballotOf } from '../../domain/votes';
import type { Exported } from '../../export/exported';
import { gridBody } from '../../export/gridBody';
import { publishersOf } from '../../export/publishers';
import { ballotFill, ballotOrder, ballotPattern } from '../../theme/voteTones';
import type { ExportWords } from '../../words/exportEn';
import type { VotesWords } from '../../words/votesEn';
import { votesCsv } from '../votes/votesCsv';
import { votesSummary } from '../votes/votesSummary';
import { votesView } from '../votes/votesView';
import { commonNotes } from './mapExport';
import { type Asked, dayOf } from './viewExport';

export interface VotesSay {
  text: ExportWords;
  votes: VotesWords;
}

const paint = (ballot: BallotOrNot) => ({ fill: ballotFill(ballot, 'light'), pattern: ballotPattern(ballot, 'light') });

/** The key to votes, on the map and in the grid. */
export const ballotLegend = (votes: VotesWords, lettered: boolean) =>
  ballotOrder.map((ballot) => ({
    key: ballot,
    mark: { ...paint(ballot), ...(lettered && { sign: votes.letters[ballot] }) },
    label: votes.ballots[ballot],
  }));

/** The grid of states and resolutions. */
export function votesExport(asked: Asked, { text, votes: own }: VotesSay): Exported {
  const { index } = asked;
  const day = dayOf(asked);
  const view = votesView(index, day);
  const { votes, five, comparators } = view;
  const rowOf = (id: CountryId) => ({
    name: index.countries.get(id)?.name ?? id,
    cells: votes.map((vote) => {
      const ballot = ballotOf(vote, id);
      const letter = own.letters[ballot];
      return { ...paint(ballot), sign: vote.inferred.includes(id) ? own.inferredLetter(letter) : letter };
    }),
  });
  return {
    title: text.onDay(own.title, day),
    summary: votesSummary(view, index, own),
    file: `multivector-votes-${day}`,
    csv: votes.length > 0 ? () => votesCsv(view, index) : null,
    picture:
      votes.length === 0
        ? null
        : async () => ({
            body: gridBody({
              columns: votes.map(({ resolution, date }) =>
                text.resolution(resolution.replace('A/RES/', ''), date.slice(0, 7)),
              ),
              groups: [
                { title: own.five, rows: five.map(rowOf) },
                { title: own.comparators, rows: comparators.map(rowOf) },
              ],
            }),
            legend: () => [{ title: '', rows: ballotLegend(own, true) }],
            notes: [...commonNotes(asked, text), ...(view.later > 0 ? [own.later(view.later)] : [])],
            hasMap: false,
            publishers: publishersOf(
              index,
              votes.flatMap(({ evidence }) => evidence),
            ),
          }),
  };
}
