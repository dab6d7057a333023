import { byMeasure, isSolid, leastSolid, partnerLook, type SmallLine } from '../../charts/smallSeries';
import type { Exported } from '../../export/exported';
import { publishersOf } from '../../export/publishers';
import type { LegendRow } from '../../map/style/legendGroups';
import type { ComponentsWords } from '../../words/componentsEn';
import type { ExportWords } from '../../words/exportEn';
import type { PageWords } from '../../words/pageEn';
import type { VotesWords } from '../../words/votesEn';
import { componentsCsv } from '../components/componentsCsv';
import {
  axisOf,
  type Components,
  componentsOf,
  countriesOf,
  figureCount,
  knownVotes,
  rowsWithin,
} from '../components/componentsView';
import { placeName } from '../components/figureWords';
import { blocName, countryName } from '../timelines/barWords';
import { type ComponentPart, type ComponentsColumn, type ComponentsSheet, componentsBody } from './componentsBody';
import { inkOfPartner } from './figureCell';
import { commonNotes } from './mapExport';
import { legendOfBars } from './timelinesExport';
import { type Asked, dayOf } from './viewExport';

export interface ComponentsSay {
  words: PageWords;
  text: ExportWords;
  votes: VotesWords;
  own: ComponentsWords;
}

/** The measure with the most figures that has a series, and how many figures are left to the rows. */
function migrationOf(lines: readonly SmallLine[], own: ComponentsWords): ComponentsColumn['migration'] {
  const [best] = [...byMeasure(lines)]
    .filter(([, some]) => some.some(isSolid))
    .sort(([, a], [, b]) => countOf(b) - countOf(a));
  const [measure, drawn] = best ?? ['', []];
  const left = countOf(lines) - countOf(drawn);
  return { measure, lines: drawn, more: lines.length === 0 ? own.nothing : left > 0 ? own.inTheRows(left) : '' };
}
const countOf = (lines: readonly SmallLine[]): number => lines.reduce((sum, { points }) => sum + points.length, 0);

/** The partners by the inks of their lines; those without one of their own are the rest. */
function partnerRows(lines: readonly SmallLine[], { index }: Asked, text: ComponentsWords): LegendRow[] {
  const used = [...new Set(lines.map(({ who }) => who))];
  const named = used
    .filter((who) => partnerLook(who).ink !== null)
    .sort((a, b) => (partnerLook(a).ink ?? 0) - (partnerLook(b).ink ?? 0));
  const row = (key: string, label: string) => ({ key, mark: { fill: inkOfPartner(key), pattern: null }, label });
  return [
    ...named.map((who) => row(who, placeName({ index, text }, who))),
    ...(named.length < used.length ? [row('OTHER', text.places.OTHER ?? 'OTHER')] : []),
  ];
}

/** Parts in which lines are told by ink. */
const charts: readonly ComponentPart[] = ['remittances', 'trade', 'migration'];

const evidenceOf = (all: readonly Components[], columns: readonly ComponentsColumn[]) => [
  ...columns.flatMap(({ rows }) => rows.flatMap(({ bars }) => bars.flatMap(({ membership }) => membership.evidence))),
  ...all.flatMap(({ votes, remittances, trade, migration }) => [
    ...votes.flatMap(({ evidence }) => evidence),
    ...[...remittances, ...trade, ...migration].flatMap(({ points }) =>
      points.flatMap(({ record }) => record.evidence),
    ),
  ]),
];

/** The parts of some states' ties, side by side on one time axis. */
export function componentsExport(asked: Asked, { words, text, votes, own }: ComponentsSay): Exported {
  const { index, view } = asked;
  const day = dayOf(asked);
  const chosen = countriesOf(index, view.options.compare ?? null, view.country);
  const axis = axisOf(index, chosen, day);
  const all = chosen.map((id) => componentsOf(index, id, day));
  const counts = all.map((one) =>
    own.countOf(countryName(index, one.country), one.memberOf, knownVotes(one), figureCount(one)),
  );
  const columns = all.map((one) => ({
    name: countryName(index, one.country),
    own: one,
    rows: rowsWithin(one.memberships, axis),
    migration: migrationOf(one.migration, own),
  }));
  const bars = columns.flatMap(({ rows }) => rows.flatMap((row) => row.bars));
  const sheet: ComponentsSheet = {
    columns,
    blocs: index.atlas.blocs
      .filter(({ id }) => bars.some(({ membership }) => membership.bloc === id))
      .map(({ id }) => ({ id, name: blocName(index, id) })),
    axis,
    titles: {
      memberships: own.memberships,
      votes: own.votes,
      remittances: own.inUnit(own.remittances, own.units.percent ?? '%'),
      trade: own.inUnit(own.trade, own.units.percent ?? '%'),
      migration: own.migration,
    },
    ballotName: (ballot) => (ballot === 'not-against' ? votes.notAgainstShort : votes.ballots[ballot]),
    nothing: own.nothing,
    number: words.number,
  };
  const drawnLines = [
    ...all.flatMap(({ remittances, trade }) => [...remittances, ...trade]),
    ...columns.flatMap(({ migration }) => migration.lines),
  ];
  return {
    title: text.onDay(own.title, day),
    summary: own.sentence(words.onDay(day), counts),
    file: `multivector-components-${chosen.join('-').toLowerCase()}-${day}`,
    csv: () => componentsCsv(all, index, axis),
    picture: async () => ({
      body: componentsBody(sheet),
      legend: (shown) => [
        ...legendOfBars(bars, words).map((group) => ({
          ...group,
          rows: group.rows.filter(({ key }) => key !== 'periods'),
        })),
        ...(shown === null || charts.some((part) => shown.has(part))
          ? [{ title: own.heads.who, rows: partnerRows(drawnLines, asked, own) }]
          : []),
      ],
      notes: [
        ...commonNotes(asked, text),
        `${own.axis(words.date(axis.from), words.date(axis.to))} ${own.rule(leastSolid)}`,
      ],
      hasMap: false,
      publishers: publishersOf(index, evidenceOf(all, columns)),
    }),
  };
}
