import '../page.css';
import './timelines.css';
import { useMemo } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Day } from '../../domain/day';
import type { CountryId } from '../../domain/model/country';
import { useOption, useView } from '../../view/store';
import { useDay } from '../../view/useDay';
import { usePageWords } from '../../words/usePageWords';
import { BarChart } from './BarChart';
import { BarKey } from './BarKey';
import { BarTable } from './BarTable';
import { blocName, countryName } from './barWords';
import { BlocLabel, CountryLabel } from './RowLabel';
import { type Mode, RowsChoice } from './RowsChoice';
import { SummaryLine } from './SummaryLine';
import { rowsOfBloc, rowsOfCountry } from './timelineBars';
import { summaryOfBloc, summaryOfCountry } from './timelineSummary';

interface Props {
  index: AtlasIndex;
}

/** A country's statuses in every bloc that has it on record. */
function OfCountry({ index, country, day }: Props & { country: CountryId; day: Day }) {
  const words = usePageWords();
  const rows = useMemo(() => rowsOfCountry(index, country), [index, country]);
  const title = words.timelines.chartOfCountry(countryName(index, country));
  const rest = index.atlas.blocs.filter(({ id }) => !rows.some(({ bloc }) => bloc === id)).map(({ short }) => short);
  return (
    <>
      <BarChart title={title} rows={rows} index={index} day={day} Label={BlocLabel} />
      {rest.length > 0 && <p className="hint">{words.timelines.noRecordIn(rest.length, rest.join(', '))}</p>}
      <BarKey rows={rows} />
      <BarTable title={title} rows={rows} index={index} by="bloc" />
    </>
  );
}

/** All countries' statuses in one bloc. */
function OfBloc({ index, bloc, day }: Props & { bloc: string; day: Day }) {
  const words = usePageWords();
  const rows = useMemo(() => rowsOfBloc(index, bloc), [index, bloc]);
  const title = words.timelines.chartOfBloc(blocName(index, bloc));
  return (
    <>
      <BarChart title={title} rows={rows} index={index} day={day} Label={CountryLabel} />
      <BarKey rows={rows} />
      <BarTable title={title} rows={rows} index={index} by="country" />
    </>
  );
}

/** Since when, until when: status timelines of one country or of one bloc. */
export default function TimelinesPage({ index }: Props) {
  const words = usePageWords();
  const day = useDay(index);
  const chosen = useView((view) => view.country);
  const blocs = useView((view) => view.blocs);
  const mode: Mode = useOption('of') === 'bloc' ? 'bloc' : 'country';
  const country = chosen ?? 'KAZ';
  const [bloc] = blocs;
  const text = words.timelines;
  const ofBloc = bloc ? summaryOfBloc(index, bloc, day, words) : text.pickBloc;
  return (
    <section className="page timelines" aria-labelledby="timelines-title">
      <h2 id="timelines-title">{text.title}</h2>
      <SummaryLine sentence={mode === 'country' ? summaryOfCountry(index, country, day, words) : ofBloc} />
      <RowsChoice index={index} mode={mode} country={country} blocs={blocs} />
      {mode === 'country' && <OfCountry key={country} index={index} country={country} day={day} />}
      {mode === 'bloc' && bloc && <OfBloc key={bloc} index={index} bloc={bloc} day={day} />}
      <p className="hint">{text.intro}</p>
    </section>
  );
}
