import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Day } from '../../domain/day';
import type { CountryId } from '../../domain/model/country';
import type { Language } from '../../domain/model/language';
import { CopyText } from '../../ui/CopyText';
import { actions } from '../../view/store';
import { useWords } from '../../words/useWords';
import { countrySummary } from '../../words/viewSummary';
import { InTurn } from '../InTurn';
import { ClaimsSection } from './ClaimsSection';
import { MeasuresSection } from './MeasuresSection';
import { MembershipsSection } from './MembershipsSection';
import { MigrationSection } from './MigrationSection';
import { QuotesSection } from './QuotesSection';
import { RemittancesSection } from './RemittancesSection';
import { TradeSection } from './TradeSection';
import { VotesSection } from './VotesSection';

/** The languages that states call themselves in, as far as the atlas speaks them; of the others it is not on record. */
const localLanguages: Readonly<Record<string, Language>> = {
  KAZ: 'kk',
  KGZ: 'ky',
  RUS: 'ru',
  TJK: 'tg',
  TKM: 'tk',
  UZB: 'uz',
};

interface Props {
  index: AtlasIndex;
  country: CountryId;
  day: Day;
}

/** All that the atlas holds on one country, as of the day, in the panel named after it. */
export default function CountryPanel({ index, country, day }: Props) {
  const words = useWords();
  const found = index.countries.get(country);
  if (!found) return null;
  const { name, names } = found;
  return (
    <>
      <header>
        <h2 id="details-title">{name}</h2>
        {names.local !== name && (
          <p className="local-name" lang={localLanguages[country] ?? ''}>
            {names.local}
          </p>
        )}
        <button type="button" className="close" onClick={() => actions.selectCountry(null)}>
          {words.close}
        </button>
      </header>
      <CopyText text={countrySummary(index, country, day, words)} label={words.copyWords} done={words.copied} />
      <InTurn>
        <MembershipsSection index={index} country={country} day={day} />
        <RemittancesSection index={index} country={country} day={day} />
        <TradeSection index={index} country={country} day={day} />
        <MigrationSection index={index} country={country} day={day} />
        <MeasuresSection index={index} country={country} day={day} />
        <VotesSection index={index} country={country} day={day} />
        <QuotesSection index={index} country={country} day={day} />
        <ClaimsSection index={index} country={country} />
      </InTurn>
    </>
  );
}
