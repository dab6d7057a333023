import { useMemo } from 'react';
import type { AtlasIndex } from '../domain/atlasIndex';
import { MapView } from '../map/MapView';
import { makeScene } from '../map/style/scene';
import { BlocsPanel } from '../panels/BlocsPanel';
import { CountryList } from '../panels/CountryList';
import { CountryPanel } from '../panels/country/CountryPanel';
import { DateField } from '../panels/DateField';
import { Legend } from '../panels/Legend';
import { Notices } from '../panels/Notices';
import { Summary } from '../panels/Summary';
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
  const part = { message: words.appFailed, retry: words.retry };

  return (
    <>
      <SkipLinks hasPanel={country !== null} />
      <main className="shell">
        <Notices />
        <ErrorBoundary {...part}>
          <MapView scene={scene} index={index} onSelect={actions.selectCountry} />
        </ErrorBoundary>
        <div className="side">
          <ErrorBoundary {...part}>
            <DateField index={index} />
            <BlocsPanel index={index} />
            <Legend index={index} scheme={scheme} />
            <CountryList scene={scene} index={index} />
          </ErrorBoundary>
        </div>
        <ErrorBoundary {...part}>
          {country === null ? (
            <p className="hint">{words.pickCountry}</p>
          ) : (
            <CountryPanel index={index} country={country} day={day} />
          )}
        </ErrorBoundary>
        <Summary scene={scene} index={index} />
      </main>
    </>
  );
}
