import { useMemo } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import { MapView } from '../map/MapView';
import { makeScene } from '../map/style/scene';
import { BlocOverview } from '../panels/BlocOverview';
import { BlocsPanel } from '../panels/BlocsPanel';
import { CountryList } from '../panels/CountryList';
import { CountryPanel } from '../panels/country/CountryPanel';
import { DateField } from '../panels/DateField';
import { Legend } from '../panels/Legend';
import { Notices } from '../panels/Notices';
import { Summary } from '../panels/Summary';
import { useMedia } from '../ui/useMedia';
import { actions, useView } from '../view/store';
import { useDay } from '../view/useDay';
import { useWords } from '../words/useWords';
import { ErrorBoundary } from './ErrorBoundary';
import { SkipLinks } from './SkipLinks';
import { useScheme } from './useScheme';

export function Shell({ index }: { index: AtlasIndex }) {
  const words = useWords();
  const scheme = useScheme();
  const day = useDay(index);
  const blocs = useView((view) => view.blocs);
  const country = useView((view) => view.country);
  const scene = useMemo(
    () => makeScene(index, { day, blocs, country }, { scheme, language: 'en' }),
    [index, day, blocs, country, scheme],
  );
  const wide = useMedia('(min-width: 60rem)');
  const part = { message: words.appFailed, retry: words.retry };

  const panel = (
    <ErrorBoundary key="panel" {...part}>
      {country === null ? (
        <section className="panel" aria-label={words.overview}>
          <p className="hint">{words.pickCountry}</p>
          {blocs.map((bloc) => (
            <BlocOverview key={bloc} index={index} bloc={bloc} day={day} />
          ))}
        </section>
      ) : (
        <CountryPanel index={index} country={country} day={day} />
      )}
    </ErrorBoundary>
  );
  const side = (
    <div key="side" className="side">
      <ErrorBoundary {...part}>
        <DateField index={index} />
        <BlocsPanel index={index} />
        <CountryList scene={scene} index={index} />
      </ErrorBoundary>
    </div>
  );

  return (
    <>
      <SkipLinks hasPanel={country !== null} />
      <main className="shell">
        <Notices />
        <ErrorBoundary {...part}>
          <MapView scene={scene} index={index} onSelect={actions.selectCountry} />
        </ErrorBoundary>
        <Legend index={index} scheme={scheme} />
        {/* On a phone the chosen country comes up right below the map; reading order is what is seen. */}
        {wide || country === null ? [side, panel] : [panel, side]}
        <Summary scene={scene} index={index} />
      </main>
    </>
  );
}
