import '../components/components.css';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Day } from '../../domain/day';
import type { CountryId } from '../../domain/model/country';
import { actions } from '../../view/store';
import { useComponentsWords } from '../../words/useComponentsWords';
import { useVotesWords } from '../../words/useVotesWords';
import { axisOf } from '../components/componentsView';
import { VoteLanes, VoteTable } from '../components/VoteLanes';
import { stateSentence } from '../votes/votesSummary';
import { votesView } from '../votes/votesView';

/** How the state voted at the UN by the day; nothing for a state that no record lists. */
export function VotesSection({ index, country, day }: { index: AtlasIndex; country: CountryId; day: Day }) {
  const text = useVotesWords();
  const { ofCountry, votes: part } = useComponentsWords();
  const { votes, five, comparators } = votesView(index, day);
  if (![...five, ...comparators].includes(country) || votes.length === 0) return null;
  const name = index.countries.get(country)?.name ?? country;
  return (
    <section className="small-figures" aria-labelledby="votes-section-title details-title">
      <h3 id="votes-section-title">{text.title}</h3>
      <p>{text.onResolutions(votes.length, stateSentence(votes, country, index, text))}</p>
      <VoteLanes country={country} votes={votes} axis={axisOf(index, [country], day)} />
      <VoteTable country={country} votes={votes} index={index} title={ofCountry(part, name)} />
      <button type="button" className="chip" onClick={() => actions.setView('votes', {})}>
        {text.more}
      </button>
    </section>
  );
}
