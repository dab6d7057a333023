import { memo } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import type { Day } from '../domain/day';
import { groupBy } from '../domain/groupBy';
import type { CountryId } from '../domain/model/country';
import { type Standing, standingsOn } from '../domain/standing';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { retryable } from '../ui/retryable';
import { actions } from '../view/store';
import { statusWords } from '../words/standingWords';
import { useWords } from '../words/useWords';
import { Awaited } from './Awaited';

const BlocSources = retryable(() => import('./BlocSources'));

type Row = readonly [CountryId, Standing];
type Standings = ReadonlyMap<CountryId, Standing>;

/** States of a bloc on the day under the bloc's own names for their statuses, strongest tie first. */
function byStatus(index: AtlasIndex, bloc: string, standings: Standings): [string, Row[]][] {
  const order = index.blocs.get(bloc)?.statuses.map(({ id }) => id) ?? [];
  const rows = [...standings].filter(
    ([, standing]) => standing.kind === 'recorded' && standing.status.class !== 'none',
  );
  const place = (status: string) => order.indexOf(status);
  return [...groupBy(rows, ([, standing]) => (standing.kind === 'recorded' ? standing.status.id : ''))].sort(
    ([a], [b]) => place(a) - place(b),
  );
}

function StatusRow({ rows, index }: { rows: readonly Row[]; index: AtlasIndex }) {
  const words = useWords();
  const [first] = rows;
  const named = rows
    .map(([country]) => ({ country, name: index.countries.get(country)?.name ?? country }))
    .sort((a, b) => index.tongue.compare(a.name, b.name));
  if (!first) return null;
  return (
    <>
      <dt>
        {statusWords(first[1], words)} ({rows.length})
      </dt>
      <dd>
        {named.map(({ country, name }) => (
          <button key={country} type="button" className="chip" onClick={() => actions.selectCountry(country)}>
            {name}
          </button>
        ))}
      </dd>
    </>
  );
}

/** One chosen bloc in words: who is in it, and how, on the day. */
export const BlocOverview = ({ index, bloc, day }: { index: AtlasIndex; bloc: string; day: Day }) => (
  <Overview index={index} bloc={bloc} standings={standingsOn(index, bloc, day)} />
);

interface Props {
  index: AtlasIndex;
  bloc: string;
  standings: Standings;
}

/** Drawn anew only when a standing has changed. */
const Overview = memo(function Overview({ index, bloc, standings }: Props) {
  const words = useWords();
  const found = index.blocs.get(bloc);
  if (!found) return null;
  return (
    <section aria-labelledby={`bloc-${bloc}`} className="bloc-overview">
      <h3 id={`bloc-${bloc}`}>{found.name}</h3>
      {!found.own && <p className="hint">{words.founded(found.founded, found.latestEvidence)}</p>}
      <dl>
        {byStatus(index, bloc, standings).map(([status, rows]) => (
          <StatusRow key={status} rows={rows} index={index} />
        ))}
      </dl>
      {index.partial ? (
        <Awaited />
      ) : (
        <ErrorBoundary message={words.appFailed} retry={words.retry}>
          <BlocSources waiting={<Awaited />} bloc={found} index={index} />
        </ErrorBoundary>
      )}
    </section>
  );
});
