import type { SmallLine } from '../../charts/smallSeries';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Evidence } from '../../domain/model/evidence';
import { ballotOf } from '../../domain/votes';
import { csvLine } from '../../ui/csvLine';
import { type Components, rowsWithin } from './componentsView';
import type { Axis } from './FigurePanel';

const heads = [
  'country',
  'component',
  'record',
  'with',
  'what',
  'from',
  'to',
  'value',
  'unit',
  'base',
  'series',
  'contested',
  'derived',
  'sources',
];

/** A row for each bar, mark and point of the view, in its order; no row adds anything up. */
export function componentsCsv(all: readonly Components[], index: AtlasIndex, axis: Axis): string {
  const sources = (evidence: readonly Evidence[]) =>
    evidence.map(({ source }) => index.sources.get(source)?.url ?? source).join(' | ');
  const flag = (value: boolean) => (value ? 'yes' : 'no');
  const figures = (country: string, component: string, lines: readonly SmallLine[]) =>
    lines.flatMap((line) =>
      line.points.map(({ record }) => [
        country,
        component,
        record.id,
        line.who,
        line.what,
        record.period,
        '',
        String(record.value),
        record.unit,
        record.base ?? '',
        line.series,
        flag(record.contested),
        flag(record.derived),
        sources(record.evidence),
      ]),
    );
  const rows = all.flatMap(({ country, memberships, votes, remittances, trade, migration }) => [
    ...rowsWithin(memberships, axis).flatMap(({ bars }) =>
      bars.map(({ membership: { id, bloc, from, to, contested, evidence }, label }) => [
        country,
        'membership',
        id,
        bloc,
        label,
        from,
        to ?? '',
        '',
        '',
        '',
        '',
        flag(contested),
        'no',
        sources(evidence),
      ]),
    ),
    ...votes.map((vote) => [
      country,
      'vote',
      vote.id,
      vote.resolution,
      ballotOf(vote, country),
      vote.date,
      '',
      '',
      '',
      '',
      '',
      'no',
      flag(vote.inferred.includes(country)),
      sources(vote.evidence),
    ]),
    ...figures(country, 'remittance share', remittances),
    ...figures(country, 'trade share', trade),
    ...figures(country, 'migration', migration),
  ]);
  return [heads, ...rows].map(csvLine).join('');
}
