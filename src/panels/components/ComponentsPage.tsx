import '../page.css';
import '../timelines/timelines.css';
import './components.css';
import { type ReactNode, useMemo } from 'react';
import { leastSolid } from '../../charts/smallSeries';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { ownPattern } from '../../theme/patterns';
import { DownloadButton } from '../../ui/DownloadButton';
import { useScheme } from '../../ui/useScheme';
import { useScreenWidth } from '../../ui/useScreenWidth';
import { useOption, useView } from '../../view/store';
import { useDay } from '../../view/useDay';
import { useComponentsWords } from '../../words/useComponentsWords';
import { useWords } from '../../words/useWords';
import { InTurn } from '../InTurn';
import { BarDefs } from '../timelines/BarDefs';
import { BarKey } from '../timelines/BarKey';
import { BarTable } from '../timelines/BarTable';
import { countryName } from '../timelines/barWords';
import { SummaryLine } from '../timelines/SummaryLine';
import type { BarRow } from '../timelines/timelineBars';
import { CountryChoice } from './CountryChoice';
import { componentsCsv } from './componentsCsv';
import {
  axisOf,
  type Components,
  componentsOf,
  countriesOf,
  figureCount,
  knownVotes,
  rowsWithin,
} from './componentsView';
import { FigurePanel } from './FigurePanel';
import { MembershipBars } from './MembershipBars';
import { MigrationFigures } from './MigrationFigures';
import { VoteLanes, VoteTable } from './VoteLanes';

interface PartProps {
  id: string;
  title: string;
  all: readonly Components[];
  index: AtlasIndex;
  children(own: Components, title: string): ReactNode;
}

/** One part of the ties, a panel for each state. */
function Part({ id, title, all, index, children }: PartProps) {
  const text = useComponentsWords();
  return (
    <section className="part" aria-labelledby={`part-${id}`}>
      <h3 id={`part-${id}`}>{title}</h3>
      <div className="part-panels" data-count={all.length}>
        {all.map((own) => {
          const name = countryName(index, own.country);
          return (
            <section key={own.country} className="part-panel" aria-label={text.ofCountry(title, name)}>
              <h4>{name}</h4>
              {children(own, text.ofCountry(title, name))}
            </section>
          );
        })}
      </div>
    </section>
  );
}

/** The hatches of the bars, once for all panels. */
function Hatches({ rows }: { rows: readonly BarRow[] }) {
  const scheme = useScheme();
  const all = rows.flatMap(({ bars }) =>
    bars.flatMap((bar) => ownPattern(bar.membership.bloc, bar.standing, scheme) ?? []),
  );
  return <BarDefs tiles={[...new Map(all.map((tile) => [tile.id, tile])).values()]} />;
}

/** What a state's ties are made of, part by part, on one time axis; never added up. */
export default function ComponentsPage({ index }: { index: AtlasIndex }) {
  const sheet = useScreenWidth<HTMLElement>();
  const words = useWords();
  const text = useComponentsWords();
  const day = useDay(index);
  const compare = useOption('compare');
  const country = useView((view) => view.country);
  const chosen = useMemo(() => countriesOf(index, compare, country), [index, compare, country]);
  const axis = useMemo(() => axisOf(index, chosen, day), [index, chosen, day]);
  const all = useMemo(() => chosen.map((id) => componentsOf(index, id, day)), [index, chosen, day]);
  const rows = all.flatMap(({ memberships }) => rowsWithin(memberships, axis));
  const counts = all.map((own) =>
    text.countOf(countryName(index, own.country), own.memberOf, knownVotes(own), figureCount(own)),
  );
  const part = { all, index };
  return (
    <section {...sheet} className="page components as-on-screen" aria-labelledby="components-title">
      <h2 id="components-title">{text.title}</h2>
      <SummaryLine sentence={text.sentence(words.onDay(day), counts)} />
      <p className="components-why">{text.why}</p>
      <CountryChoice index={index} chosen={chosen} />
      <p className="hint">
        {text.axis(words.date(axis.from), words.date(axis.to))} {text.rule(leastSolid)}
      </p>
      <DownloadButton
        label={text.csv}
        file={`components-${chosen.join('-')}-${day}.csv`}
        type="text/csv"
        content={() => componentsCsv(all, index, axis)}
      />
      <Hatches rows={rows} />
      <InTurn>
        <Part id="memberships" title={text.memberships} {...part}>
          {(own, title) => {
            const within = rowsWithin(own.memberships, axis);
            return within.length === 0 ? (
              <p className="hint">{text.noMembership}</p>
            ) : (
              <>
                <MembershipBars rows={within} index={index} axis={axis} />
                <BarTable title={title} rows={within} index={index} by="bloc" />
              </>
            );
          }}
        </Part>
        <BarKey rows={rows} />
        <Part id="votes" title={text.votes} {...part}>
          {({ country: id, votes }, title) =>
            votes.length === 0 ? (
              <p className="hint">{text.noVotes}</p>
            ) : (
              <>
                <VoteLanes country={id} votes={votes} axis={axis} />
                <VoteTable country={id} votes={votes} index={index} title={title} />
              </>
            )
          }
        </Part>
        <Part id="remittances" title={text.remittances} {...part}>
          {({ remittances }, title) => <FigurePanel title={title} lines={remittances} index={index} axis={axis} />}
        </Part>
        <Part id="trade" title={text.trade} {...part}>
          {({ trade }, title) => <FigurePanel title={title} lines={trade} index={index} axis={axis} />}
        </Part>
        <Part id="migration" title={text.migration} {...part}>
          {({ migration }, title) => <MigrationFigures title={title} lines={migration} index={index} axis={axis} />}
        </Part>
      </InTurn>
    </section>
  );
}
